import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of a test's own, and files in it; `remove` takes it away. */
export interface TestFolder {
  readonly path: string
  readonly file: (name: string, text: string | Uint8Array) => string
  readonly remove: () => void
}

export const testFolder = (): TestFolder => {
  const path = mkdtempSync(join(tmpdir(), 'yohaku-'))
  return {
    path,
    file: (name, text) => {
      writeFileSync(join(path, name), text)
      return join(path, name)
    },
    remove: () => rmSync(path, { recursive: true }),
  }
}
