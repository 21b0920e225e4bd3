import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Pixels across: an A4 page at about 220 dots an inch. */
const WIDTH = 2600
const FIGURES = '%+,-.0123456789:×÷−'

/**
 * A standalone SVG as PNG, set in the project's own fonts, cut to the letters it has. `null` where the optional packages that draw
 * it are not installed.
 */
export const pngOf = async (svg: string): Promise<Uint8Array | null> => {
  const parts = await optionalParts()
  if (parts === null) return null
  const { resvg, subset } = parts
  const letters = [...new Set(svg.replaceAll(/<[^>]*>/g, '').replaceAll(/&#?\w+;/g, `&<>"'`))].join('')
  const cut = async (family: string, file: string, some: string): Promise<Uint8Array> =>
    subset(readFileSync(fontFile(family, file)), some, { targetFormat: 'truetype' })
  const fontBuffers = await Promise.all([
    ...['300', '400', '500'].map((weight) => cut('ibm-plex-sans', `latin-${weight}`, FIGURES)),
    ...['400', '500'].map((weight) => cut('zen-kaku-gothic-new', `japanese-${weight}`, letters)),
  ])
  const drawn = new resvg.Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Zen Kaku Gothic New', sansSerifFamily: 'Zen Kaku Gothic New' },
    fitTo: { mode: 'width', value: WIDTH },
  })
  return drawn.render().asPng()
}

type Subset = (font: Uint8Array, letters: string, options: { readonly targetFormat: 'truetype' }) => Promise<Uint8Array>

interface Parts {
  readonly resvg: typeof import('@resvg/resvg-wasm')
  readonly subset: Subset
}

let started: Promise<Parts | null> | null = null

const optionalParts = (): Promise<Parts | null> => {
  started ??= load()
  return started
}

const load = async (): Promise<Parts | null> => {
  const needed = [
    '@resvg/resvg-wasm',
    'subset-font',
    '@fontsource/ibm-plex-sans/package.json',
    '@fontsource/zen-kaku-gothic-new/package.json',
  ]
  if (!needed.every(isInstalled)) return null
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return { resvg, subset: require('subset-font') as Subset }
}

const isInstalled = (name: string): boolean => {
  try {
    return existsSync(require.resolve(name))
  } catch {
    return false
  }
}

const fontFile = (family: string, file: string): string =>
  join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files', `${family}-${file}-normal.woff2`)
