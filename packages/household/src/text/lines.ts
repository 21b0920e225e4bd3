export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds line and column, from 1, of a place in a text; lines end with LF, CRLF or CR. A byte order mark takes no column. */
export const linesOf = (text: string): ((offset: number) => Position) => {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
  }
}
