import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { InputProblem } from '../input.ts'
import { mistake } from '../requests.ts'

/** Files that may not be written: the plan itself under any name, a name twice, a folder or a device, a folder that is not there. */
export const outFileProblems = async (plan: string, files: readonly string[]): Promise<readonly InputProblem[]> => {
  const own = plan === '-' ? null : await placeOf(plan)
  const places = await Promise.all(files.map(placeOf))
  const plain = await Promise.all(places.map(isPlainOrNew))
  return files.flatMap((file, index) => {
    const place = places[index]
    if (place === null || place === undefined) return [mistake('folder_not_found', dirname(file), '')]
    if (!plain[index]) return [mistake('not_a_file', file, '')]
    if (place === own) return [mistake('would_overwrite_input', file, '')]
    return places.indexOf(place) < index ? [mistake('named_twice', file, '')] : []
  })
}

/** Written beside and then put in its place: nobody ever finds half a file. */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, file)
  } catch (fault) {
    await rm(beside, { force: true })
    throw fault
  }
}

/** Where a name really leads, links followed; `null` where its folder is not there. */
const placeOf = async (file: string): Promise<string | null> => {
  try {
    return await realpath(file)
  } catch {
    const folder = await realpath(dirname(resolve(file))).catch(() => null)
    return folder === null ? null : join(folder, basename(file))
  }
}

/** What stands there may be put aside by a file of ours: nothing, or a file; never a folder, a device or a pipe. */
const isPlainOrNew = async (place: string | null): Promise<boolean> => {
  const there = place === null ? null : await stat(place).catch(() => null)
  return there === null || there.isFile()
}
