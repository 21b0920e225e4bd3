// The browser of the tests: the Chromium inside the npm package, unpacked once into node_modules/.cache.
// No system library and no download is needed; CHROMIUM_PATH names another browser instead.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const ARGS = ['--no-sandbox', '--font-render-hinting=none', '--force-color-profile=srgb']

/** Where a browser usually stands on machines the packaged one does not run on. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
]

/** Playwright launch options for the browser of the tests; unpacks it first where that has not happened. */
export const chromiumLaunch = () => {
  const packaged = process.platform === 'linux' && process.arch === 'x64'
  const own = process.env.CHROMIUM_PATH ?? (packaged ? undefined : INSTALLED.find((path) => existsSync(path)))
  if (own) return { executablePath: own, args: ARGS }
  if (!packaged)
    throw new Error(
      'The packaged Chromium is for Linux x64. Set CHROMIUM_PATH to a Chromium or Chrome of this machine.',
    )
  const home = unpack()
  const fontsConf = join(home, 'fonts.conf')
  if (!existsSync(fontsConf)) {
    // FONTCONFIG_FILE wants absolute paths, so this file is written where the browser stands.
    writeFileSync(
      fontsConf,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fc</cachedir></fontconfig>`,
    )
  }
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: fontsConf },
  }
}

/** Unpacks into a sibling folder and renames it, so that two runs at once do not meet in a half-written browser. */
const unpack = () => {
  const pkg = join(ROOT, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'))
  const home = join(ROOT, 'node_modules/.cache/chromium', version)
  if (existsSync(join(home, 'chromium'))) return home
  mkdirSync(dirname(home), { recursive: true })
  const half = mkdtempSync(join(dirname(home), 'unpacking-'))
  const archive = (name) => brotliDecompressSync(readFileSync(join(pkg, 'bin', name)))
  for (const [name, folder] of [
    ['al2023.tar.br', ''],
    ['swiftshader.tar.br', ''],
    ['fonts.tar.br', 'fonts'],
  ]) {
    mkdirSync(join(half, folder), { recursive: true })
    const tar = spawnSync('tar', ['-x', '--no-same-owner', '-C', join(half, folder)], { input: archive(name) })
    if (tar.status !== 0) throw new Error(`unpacking ${name} failed: ${tar.stderr}`)
  }
  writeFileSync(join(half, 'chromium'), archive('chromium.br'))
  chmodSync(join(half, 'chromium'), 0o755)
  try {
    renameSync(half, home)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(join(home, 'chromium'))) throw error
  }
  return home
}
