// Which characters the page says: the catalogues, the terms and articles of law, the sample family, and what any family writes.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const TEXT = ['apps/web/src/text', 'packages/words/src/ja', 'packages/words/src/en']
const LAW = 'packages/law/src'
const FIRST_SIGHT = ['apps/web/src/text/ja/start.ts', 'apps/web/src/text/ja/screen.ts']

/** Figures come from IBM Plex Sans, as look/README.md section 2 measured: digits, %, + , - . : × ÷ −. */
export const FIGURES = '%+,-.0123456789:×÷−'

const LATIN = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('')
const KANA = Array.from({ length: 0x30ff - 0x3041 }, (_, index) => String.fromCodePoint(0x3041 + index)).join('')
const SYMBOLS = '、。・「」『』()〈〉ー〜々〇–—…‹›“”‘’¥°′″→←↑↓○●◎△▲▽▼□■◇◆☆★※'

/** Everything the page itself can say at first sight. */
export const pageCharacters = () => unique([LATIN, KANA, SYMBOLS, ...screenFiles().map(read)].join(''))

/** What a fresh device says before anything is touched: はじめの一分 and the words of the shell. */
export const firstCharacters = () => beyondLatin(FIRST_SIGHT.map((file) => read(join(ROOT, file))).join(''))

/** Of that, the one sentence in mincho. */
export const firstLeadCharacters = () => beyondLatin(headingsIn(read(join(ROOT, FIRST_SIGHT[0]))).join(''))

/** What an opened 根拠 adds: the official terms and articles of law. */
export const lawCharacters = () => {
  const page = new Set(pageCharacters())
  return [...unique(lawFiles().map(read).join(''))].filter((letter) => !page.has(letter)).join('')
}

/** What the one sentence in mincho can say: the names of the rooms and every catalogue entry that stands in a heading. */
export const leadCharacters = () => {
  const leads = TEXT.flatMap(filesIn).flatMap((file) => (isPeopleWords(file) ? quotedIn : headingsIn)(read(file)))
  return unique([LATIN, KANA, SYMBOLS, ...leads].join(''))
}

/** JIS X 0208 level 1 (第一水準) and the symbols before it: what people write in names and notes. */
export const commonCharacters = () => {
  const decoder = new TextDecoder('euc-jp', { fatal: false })
  const rows = []
  for (let row = 0xa1; row <= 0xcf; row++) {
    if (row > 0xa8 && row < 0xb0) continue
    const bytes = Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat()
    rows.push(decoder.decode(Uint8Array.from(bytes)))
  }
  return unique(rows.join('').replaceAll('\ufffd', ''))
}

/** `U+3041-3096, U+4e00`: the ranges of some characters for a font face. */
export const unicodeRange = (characters) => {
  const codes = [...new Set([...characters].map((letter) => letter.codePointAt(0)))].sort((a, b) => a - b)
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (code) => code.toString(16)
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

const unique = (text) =>
  [...new Set(text)]
    .filter((letter) => letter >= ' ')
    .sort()
    .join('')

const beyondLatin = (text) => [...unique(text)].filter((letter) => letter > '\u007f').join('')

const quotedIn = (text) => text.match(/'[^'\n]*'/g) ?? []

const headingsIn = (text) =>
  text.match(/\b(lead|canBeFiled|rooms|people|over|noPromise): (\{[\s\S]*?\n {2,4}\},|[\s\S]*?,\n)/g) ?? []

const isPeopleWords = (file) => /[\\/]people\.ts$/.test(file)

const isLawWords = (file) => /[\\/]law\.ts$/.test(file)

const screenFiles = () => [
  ...TEXT.flatMap(filesIn).filter((file) => !isLawWords(file)),
  join(ROOT, 'families/f01-seed-author.yohaku.yaml'),
]

const lawFiles = () => [...TEXT.flatMap(filesIn).filter(isLawWords), ...filesIn(LAW)]

const read = (file) => readFileSync(file, 'utf8')

const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(ROOT, folder, file))
