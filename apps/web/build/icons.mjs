// Vite plugin: the icons of the home screen, drawn from public/icon.svg, and the manifest that names them.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pngOf } from './png.mjs'
import { shapesOf } from './shapes.mjs'

const ICON = join(dirname(fileURLToPath(import.meta.url)), '../public/icon.svg')
const GROUND = '#ede8dd'
const PAPER = '#f6f3ec'

/** Android cuts a maskable icon into any shape inside the middle 80 %. */
const SAFE = 0.8

const ICONS = [
  { name: 'icon-192.png', size: 192, purpose: 'any' },
  { name: 'icon-512.png', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
]

export const manifest = () => ({
  id: '/',
  name: '余白 家族のダイヤ',
  short_name: '余白',
  description: '家族の一日を列車のダイヤに。働き方を、時刻とお金でならべて見ます。',
  lang: 'ja',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: PAPER,
  theme_color: PAPER,
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...ICONS.map(({ name, size, purpose }) => ({
      src: `/${name}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  ],
})

export const icons = () => ({
  name: 'yohaku-icons',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: '/app.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/icon-192.png' }, injectTo: 'head' },
    ],
  },
  generateBundle() {
    const { side, colourAt } = shapesOf(readFileSync(ICON, 'utf8'))
    for (const { name, size, purpose } of ICONS) {
      const scale = side / size / (purpose === 'maskable' ? SAFE : 1)
      const inset = purpose === 'maskable' ? (side - side / SAFE) / 2 : 0
      const at = (x, y) => colourAt(x * scale + inset, y * scale + inset) ?? GROUND
      this.emitFile({ type: 'asset', fileName: name, source: pngOf(size, at) })
    }
    this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: JSON.stringify(manifest()) })
  },
})
