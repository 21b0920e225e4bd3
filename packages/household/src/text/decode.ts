import { err, ok, type Result } from '@yohaku/kernel'
import type { Problem } from '../problem.ts'

/** A plan of a family has some ten thousand characters. What is a hundred times larger is another kind of file. */
export const MAX_SIZE = 1024 * 1024

/** The text of a file, byte order mark kept; refused when it is larger than `limit` or not UTF-8. Text is only measured. */
export const decodeText = (input: string | Uint8Array, limit = MAX_SIZE): Result<string, readonly Problem[]> => {
  const size = input.length
  if (size > limit) {
    const problem: Problem = {
      path: '',
      line: 1,
      column: 1,
      code: 'too_large',
      expected: String(limit),
      found: String(size),
      fix: { code: 'split_file' },
    }
    return err([problem])
  }
  if (typeof input === 'string') return ok(input)
  const text = decode(input)
  if (text !== undefined) return ok(text)
  return err([
    {
      path: '',
      line: firstBadLine(input),
      column: 1,
      code: 'not_utf8',
      expected: 'UTF-8',
      fix: { code: 'save_as_utf8' },
    },
  ])
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const LINE_FEED = 10

/** A line feed is never part of another UTF-8 character, so each line can be tried by itself. */
const firstBadLine = (bytes: Uint8Array): number => {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_FEED, start)
    if (end < 0 || decode(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
}
