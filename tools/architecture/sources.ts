import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** One source file of a room: `packages/law`, its path below the checkout, its text without comments. */
export interface Source {
  readonly room: string
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly target: string
  /** The import vanishes when compiled. */
  readonly typeOnly: boolean
}

/** Everything that serves tests only: it may read files and import what it likes from its own room. */
export const isForTests = (path: string): boolean => /\.(test|suite|fixture)\.tsx?$|\/testing\/|\/journeys\//.test(path)

export const roomsIn = (folder: 'packages' | 'apps'): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)

export const sourcesOf = (room: string): readonly Source[] =>
  readdirSync(join(ROOT, room, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/src/${file}`)
    .map((path) => ({ room, path, text: withoutComments(readFileSync(join(ROOT, path), 'utf8')) }))

/** Comments become spaces; what stands inside strings stays. */
export const withoutComments = (text: string): string =>
  text.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith('//') || found.startsWith('/*') ? found.replace(/[^\n]/g, ' ') : found,
  )

/** What stands inside strings becomes spaces: for looking for words of code. */
export const withoutStrings = (text: string): string =>
  text.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (found) => `'${' '.repeat(found.length - 2)}'`)

/** Every import and re-export of a text without comments, static or dynamic. */
export const importsOf = (text: string): readonly Import[] => {
  const imports: Import[] = []
  for (const [, clause = '', target = ''] of text.matchAll(
    /(?:^|[\n;}])\s*((?:import|export)\s[^'"`;()]*?\s?from)\s*['"]([^'"]+)['"]/g,
  ))
    imports.push({ target, typeOnly: isTypeOnly(clause) })
  for (const [, target = ''] of text.matchAll(/(?:^|[\n;}])\s*import\s*['"]([^'"]+)['"]/g))
    imports.push({ target, typeOnly: false })
  for (const [, target = ''] of text.matchAll(/\b(?:import|require|importScripts)\s*\(\s*['"`]([^'"`]+)['"`]/g))
    imports.push({ target, typeOnly: false })
  for (const [, target = ''] of text.matchAll(/\bnew\s+URL\s*\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g))
    imports.push({ target, typeOnly: false })
  return imports
}

const isTypeOnly = (clause: string): boolean => {
  if (/^(import|export)\s+type\b/.test(clause)) return true
  const names = /^(?:import|export)\s*\{([^}]*)\}/.exec(clause)?.[1]
  if (names === undefined) return false
  const each = names.split(',').map((name) => name.trim())
  return each.every((name) => name === '' || name.startsWith('type '))
}
