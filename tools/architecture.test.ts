import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cyclesIn } from './architecture/cycles.ts'
import {
  type Import,
  importsOf,
  isForTests,
  ROOT,
  roomsIn,
  type Source,
  sourcesOf,
  withoutStrings,
} from './architecture/sources.ts'

/** Who may import whom; changes together with an ADR. Apps may import packages, never each other. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'packages/kernel': [],
  'packages/law': ['kernel'],
  'packages/timetable': ['kernel'],
  'packages/household': ['kernel'],
  'packages/store': ['kernel'],
  'packages/projection': ['kernel', 'law', 'timetable', 'household'],
  'packages/picture': ['kernel', 'household', 'projection'],
  'packages/calendar': ['kernel', 'household', 'projection'],
  'packages/words': ['law', 'household', 'projection', 'picture', 'calendar'],
  'apps/cli': ['kernel', 'law', 'timetable', 'household', 'projection', 'picture', 'calendar', 'words'],
  'apps/web': ['kernel', 'law', 'timetable', 'household', 'projection', 'store', 'picture', 'calendar', 'words'],
}

/** The only files of packages that speak to a browser: adapters behind an interface. */
const ADAPTERS: readonly string[] = ['packages/store/src/indexedDb.ts']

const PACKAGES = roomsIn('packages')
const ROOMS = [...PACKAGES, ...roomsIn('apps')]
const SOURCES = new Map(ROOMS.map((room) => [room, sourcesOf(room)]))
const sources = (room: string): readonly Source[] => SOURCES.get(room) ?? []
const shipped = (room: string): readonly Source[] => sources(room).filter(({ path }) => !isForTests(path))
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
const manifest = (room: string) => readJson(`${room}/package.json`)

/** `path → target` for every import of some files that `wrong` objects to. */
const offences = (files: readonly Source[], wrong: (each: Import, file: Source) => boolean): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file.text)
      .filter((each) => wrong(each, file))
      .map(({ target }) => `${file.path} → ${target}`),
  )

const isOurs = (target: string): boolean => target.startsWith('@yohaku/')
const isRelative = (target: string): boolean => target.startsWith('.')
const shortName = (target: string): string => target.split('/')[1] ?? ''

describe('部屋の表', () => {
  it('どの部屋も表にある', () => {
    expect(Object.keys(MAY_USE).sort()).toEqual([...ROOMS].sort())
  })

  it('矢印は下へだけ向かい、輪にならない', () => {
    const below = (room: string, path: readonly string[]): void => {
      expect(path).not.toContain(room)
      for (const target of MAY_USE[room] ?? []) below(`packages/${target}`, [...path, room])
    }
    for (const room of ROOMS) below(room, [])
  })

  it.each(ROOMS)('%s には、読むべきファイルがある', (room) => {
    expect(shipped(room).length).toBeGreaterThan(0)
  })
})

describe.each(Object.entries(MAY_USE))('%s', (room, allowed) => {
  it(`は ${allowed.join('・') || '何も'} しか使わない`, () => {
    const wrong = ({ target }: Import) => isOurs(target) && !allowed.includes(shortName(target))
    expect(offences(shipped(room), wrong)).toEqual([])
  })

  it('は、ほかの部屋を、その名前と、開かれた入口からだけ使う', () => {
    const closed = ({ target }: Import) => {
      if (!isOurs(target)) return false
      const entry = `.${target.slice(`@yohaku/${shortName(target)}`.length)}`
      const entries = Object.keys(manifest(`packages/${shortName(target)}`).exports)
      return !entries.some((open) => open === entry || (open.endsWith('/*') && entry.startsWith(open.slice(0, -1))))
    }
    expect(offences(sources(room), closed)).toEqual([])
  })

  it('は、相対の道で部屋の外へ出ない（アプリは families の見本だけは読める）', () => {
    const outside = ({ target }: Import, { path }: Source) => {
      if (!isRelative(target)) return false
      const reached = normalize(join(dirname(path), target))
      const inside = room.startsWith('apps/') ? [`${room}/`, 'families/'] : [`${room}/src/`]
      return !inside.some((folder) => reached.startsWith(folder))
    }
    expect(offences(shipped(room), outside)).toEqual([])
  })

  it('の package.json は、使うものをすべて、使うものだけを挙げる', () => {
    const { dependencies = {}, devDependencies = {}, name } = manifest(room)
    const used = new Set(sources(room).flatMap(({ text }) => importsOf(text).map(({ target }) => target)))
    const ours = [...used].filter(isOurs).map((target) => `@yohaku/${shortName(target)}`)
    const declared = Object.keys({ ...dependencies, ...devDependencies }).filter(isOurs)
    expect(new Set(ours.filter((each) => each !== name && !declared.includes(each)))).toEqual(new Set())
    for (const each of declared) expect(allowed).toContain(shortName(each))
  })

  it('の相対の道は .ts で終わる', () => {
    const bare = ({ target }: Import) => isRelative(target) && !/(\.\w+(\?[\w&=]+)?|\/)$/.test(target)
    expect(offences(sources(room), bare)).toEqual([])
  })

  it('のファイルは、輪になって互いを呼ばない', () => {
    expect(cyclesIn(shipped(room))).toEqual([])
  })
})

describe.each(PACKAGES)('%s は、同じものを渡されれば同じものを返す', (room) => {
  it('画面を知らない: 型の上でも DOM がない（保管場所の部屋だけは、アダプターのために持つ）', () => {
    const { lib = [] } = readJson(`${room}/tsconfig.json`).compilerOptions ?? {}
    expect(lib.some((each: string) => /dom|webworker/i.test(each))).toBe(
      ADAPTERS.some((path) => path.startsWith(`${room}/`)),
    )
  })

  it('Node にも、ファイルにも触れない', () => {
    expect(offences(shipped(room), ({ target }) => target.startsWith('node:'))).toEqual([])
  })

  it.each([
    ['時計', /\bnew Date\b|\bDate\s*[.(]|\bperformance\b\s*\.|\bTemporal\.Now\b/],
    ['さいころ', /\bMath\.random\b|\bcrypto\s*\.|\brandomUUID\b/],
    [
      '環境・通信・待ち時間',
      /\b(globalThis|process|navigator)\s*[.[]|\b(fetch|WebSocket|setTimeout|setInterval|setImmediate|require)\s*\(/,
    ],
    [
      'ブラウザの保管場所や画面',
      /\bwindow\.(document|location|navigator)\b|\bindexedDB\b|\bIDB[A-Z]\w*|\bBroadcastChannel\b|\bDOMException\b/,
    ],
    ['型の目隠し', /\bas any\b|:\s*any\b|@ts-(ignore|nocheck|expect-error)/],
  ])('%s を使わない', (_title, pattern) => {
    const guilty = shipped(room)
      .filter(({ path }) => !ADAPTERS.includes(path))
      .flatMap(({ path, text }) =>
        withoutStrings(text)
          .split('\n')
          .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      )
    expect(guilty).toEqual([])
  })
})
