import type { Readable } from 'node:stream'

export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Longer than allowed: only its beginning is kept. */
  readonly isCut: boolean
}

/** Lines of a stream (LF or CRLF), read no faster than they are used; memory does not grow with the length of the input or of a line. */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<Line> {
  stream.setEncoding('utf8')
  let text = ''
  let isCut = false
  let number = 0
  for await (const part of stream) {
    const pieces = (part as string).split('\n')
    for (const [index, piece] of pieces.entries()) {
      if (text.length + piece.length > longest) isCut = true
      text = (text + piece).slice(0, longest)
      if (index === pieces.length - 1) break
      yield { number: ++number, text: text.replace(/\r$/, ''), isCut }
      text = ''
      isCut = false
    }
  }
  if (text !== '') yield { number: ++number, text, isCut }
}
