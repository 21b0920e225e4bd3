import type { Readable } from 'node:stream'

/** Some whole lines of a stream, one after the other. Plain data: it crosses threads. */
export interface Lines {
  /** Number of the first of them in the whole input, from 1. */
  readonly first: number
  /** The lines with LF between, without the last LF. A line longer than allowed is cut, but not so short that it would seem allowed. */
  readonly text: string
}

/**
 * The lines of a stream, at most `together` at a time, read no faster than they are used. Memory does not grow with the length of the
 * input or of a line.
 */
export async function* linesOf(stream: Readable, longest: number, together: number): AsyncGenerator<Lines> {
  stream.setEncoding('utf8')
  let first = 1
  let open = ''
  for await (const part of stream) {
    const text = open + (part as string)
    let from = 0
    let end = -1
    let lines = 0
    for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) {
      end = next
      lines++
      if (lines < together) continue
      yield { first, text: text.slice(from, end) }
      first += lines
      from = end + 1
      lines = 0
    }
    if (lines > 0) yield { first, text: text.slice(from, end) }
    first += lines
    open = text.slice(end + 1, end + 2 + longest)
  }
  if (open !== '') yield { first, text: open }
}
