// Vite plugin: the faces of the page, cut at build time to what it says (`virtual:yohaku-fonts`), self-hosted.
// First sight needs four small files; the rest of what the page says, and what people write beyond it, comes in larger pieces when
// it is needed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import {
  commonCharacters,
  FIGURES,
  firstCharacters,
  firstLeadCharacters,
  lawCharacters,
  leadCharacters,
  pageCharacters,
  unicodeRange,
} from './characters.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/yohaku-fonts')
const ID = 'virtual:yohaku-fonts'
const require = createRequire(import.meta.url)

/** Faces of the first sight, and only they, are asked for before the styles are read: the rest would hold them up on a slow line. */
const PRELOADED = /^(first-\d+|first-lead-\d+|figures-400)\b/

const source = (family, file) =>
  join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files', `${family}-${file}-normal.woff2`)

/**
 * Later faces win where ranges overlap: what the page says comes last, and a browser asks for the pieces before it only
 * when that one lacks a letter. So the ranges can be coarse: exact ones would weigh more than the styles of the page.
 */
const faces = () => {
  const page = pageCharacters()
  const lead = leadCharacters()
  const first = firstCharacters()
  const law = lawCharacters()
  const known = new Set(page + law)
  const rest = [...commonCharacters()].filter((letter) => !known.has(letter)).join('')
  const kaku = (weight) => source('zen-kaku-gothic-new', `japanese-${weight}`)
  const figures = (weight) => source('ibm-plex-sans', `latin-${weight}`)
  const wide = 'U+2000-ffff'
  const all = 'U+0-ffff'
  return [
    { name: 'more-400', family: 'Zen Kaku Gothic New', weight: 400, from: kaku(400), letters: rest, range: wide },
    { name: 'more-500', family: 'Zen Kaku Gothic New', weight: 500, from: kaku(500), letters: rest, range: wide },
    { name: 'law-400', family: 'Zen Kaku Gothic New', weight: 400, from: kaku(400), letters: law, range: wide },
    { name: 'law-500', family: 'Zen Kaku Gothic New', weight: 500, from: kaku(500), letters: law, range: wide },
    { name: 'text-400', family: 'Zen Kaku Gothic New', weight: 400, from: kaku(400), letters: page, range: all },
    { name: 'text-500', family: 'Zen Kaku Gothic New', weight: 500, from: kaku(500), letters: page, range: all },
    {
      name: 'lead-500',
      family: 'Zen Old Mincho',
      weight: 500,
      from: source('zen-old-mincho', 'japanese-500'),
      letters: lead,
      range: all,
    },
    ...[400, 500].map((weight) => ({
      name: `first-${weight}`,
      family: 'Zen Kaku Gothic New',
      weight,
      from: kaku(weight),
      letters: first,
    })),
    {
      name: 'first-lead-500',
      family: 'Zen Old Mincho',
      weight: 500,
      from: source('zen-old-mincho', 'japanese-500'),
      letters: firstLeadCharacters(),
      // A few kilobytes that come with the styles: the first sentence stands once, in its own hand, instead of changing it.
      display: 'block',
    },
    ...[300, 400, 500].map((weight) => ({
      name: `figures-${weight}`,
      family: 'Yohaku Figures',
      weight,
      from: figures(weight),
      letters: FIGURES,
    })),
  ]
}

/** Cuts every face into the cache and answers the style sheet that names them; the same letters are cut once. */
const cutFaces = async () => {
  mkdirSync(CACHE, { recursive: true })
  const rules = []
  for (const { name, family, weight, from, letters, range, display = 'swap' } of faces()) {
    const key = createHash('sha256').update(letters).update(from).digest('hex').slice(0, 12)
    const file = join(CACHE, `${name}.${key}.woff2`)
    if (!existsSync(file)) writeFileSync(file, await subsetFont(readFileSync(from), letters, { targetFormat: 'woff2' }))
    rules.push(
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:${display};src:url("${file}") format("woff2");` +
        `unicode-range:${range ?? unicodeRange(letters)}}`,
    )
  }
  const sheet = rules.join('\n')
  const css = join(CACHE, `faces.${createHash('sha256').update(sheet).digest('hex').slice(0, 12)}.css`)
  if (!existsSync(css)) writeFileSync(css, sheet)
  return css
}

export const fonts = () => {
  let sheet
  return {
    name: 'yohaku-fonts',
    async resolveId(id) {
      if (id !== ID) return null
      sheet ??= cutFaces()
      return sheet
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && PRELOADED.test(file.split('/').at(-1)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head',
          }))
      },
    },
  }
}
