import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import type { Io } from './io.ts'

/** A file that could not even be read. */
export type FileProblemCode = 'file_not_found' | 'file_is_a_folder' | 'file_not_readable' | 'file_unreadable'

/** Any mistake in what was handed in, from whatever reader. */
export interface InputProblem extends Omit<Problem, 'code'> {
  readonly code: string
}

/** The bytes of a file up to a size; `-` is stdin. A larger file is not read at all. */
export const readInput = async (
  path: string,
  io: Io,
  limit: number,
): Promise<Result<Uint8Array, readonly InputProblem[]>> => {
  try {
    if (path === '-') return ok(await readAll(io, limit))
    const { size } = await stat(path)
    if (size > limit) return err([tooLarge(size, limit)])
    return ok(await readFile(path))
  } catch (fault) {
    const code = FILE_PROBLEMS[(fault as NodeJS.ErrnoException).code ?? '']
    if (code === undefined) throw fault
    return err([{ path: '', line: 0, column: 0, code, found: path }])
  }
}

const FILE_PROBLEMS: Readonly<Record<string, FileProblemCode>> = {
  ENOENT: 'file_not_found',
  ENOTDIR: 'file_not_found',
  EISDIR: 'file_is_a_folder',
  EACCES: 'file_not_readable',
  EPERM: 'file_not_readable',
  EIO: 'file_unreadable',
  ENAMETOOLONG: 'file_not_found',
  ELOOP: 'file_not_found',
}

const tooLarge = (size: number, limit: number): InputProblem => ({
  path: '',
  line: 1,
  column: 1,
  code: 'too_large',
  found: String(size),
  expected: String(limit),
  fix: { code: 'split_file' },
})

/** Stops a little above the limit: whoever decodes it refuses it. */
const readAll = async (io: Io, limit: number): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of io.stdin) {
    const bytes = Buffer.from(part as Buffer | string)
    parts.push(bytes)
    size += bytes.length
    if (size > limit) break
  }
  return Buffer.concat(parts)
}
