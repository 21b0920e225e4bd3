#!/usr/bin/env node
/**
 * Starts the command from `dist`, and builds that first when it is missing or older than the sources. Imports nothing but `node:` modules
 * until then, so that a wrong Node or a missing install gets a sentence instead of a stack.
 *
 * What the compiler wrote is joined into a few files where that can be done; those start in half the time.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)
const PACKAGES = [
  'packages/kernel',
  'packages/law',
  'packages/timetable',
  'packages/household',
  'packages/projection',
  'packages/calendar',
  'packages/picture',
  'packages/words',
  'apps/cli',
]
const compiled = new URL('../dist/main.js', import.meta.url)
const bundles = new URL('../dist/bundle/', import.meta.url)

const say = (text) => process.stderr.write(`yohaku: ${text}\n`)

const newestSource = (folder) => {
  let newest = 0
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = new URL(item.name + (item.isDirectory() ? '/' : ''), folder)
    if (item.isDirectory()) newest = Math.max(newest, newestSource(path))
    else if (item.name.endsWith('.ts') && !item.name.endsWith('.test.ts'))
      newest = Math.max(newest, statSync(path).mtimeMs)
  }
  return newest
}

const buildInfo = (name) => new URL(`${name}/dist/.tsbuildinfo`, root)

const isStale = () =>
  PACKAGES.some((name) => {
    const info = buildInfo(name)
    return !existsSync(info) || newestSource(new URL(`${name}/src/`, root)) > statSync(info).mtimeMs
  })

/** The joined files of what was compiled last, null where there are none. The name of their folder says when they were begun. */
const bundled = () => {
  if (!existsSync(bundles)) return null
  const newest = Math.max(0, ...readdirSync(bundles).flatMap((name) => (/^\d+$/.test(name) ? Number(name) : [])))
  const isNewer = PACKAGES.every((name) => existsSync(buildInfo(name)) && statSync(buildInfo(name)).mtimeMs < newest)
  return isNewer ? new URL(`${newest}/main.js`, bundles) : null
}

const build = () => {
  const compiler = new URL('node_modules/.bin/tsc', root)
  if (!existsSync(compiler)) {
    say('the packages are not installed yet: run `npm ci` in the folder of Yohaku / npm ci を先に実行します')
    process.exit(2)
  }
  say('building (the sources are newer than dist) / ビルドしています')
  // What is edited while the compiler runs is newer than this, and builds again.
  const began = new Date()
  const built = spawnSync(fileURLToPath(compiler), ['-b', fileURLToPath(new URL('apps/cli', root))], {
    encoding: 'utf8',
  })
  if (built.status === 0) for (const name of PACKAGES) utimesSync(buildInfo(name), began, began)
  else {
    process.stderr.write(built.stdout + built.stderr)
    if (!existsSync(compiled)) process.exit(2)
    say('the build has errors; running what was built before / 前のビルドで続けます')
  }
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Node ${process.versions.node} is too old: 20.19 or newer is needed / Node 20.19 以上が必要です`)
  process.exit(2)
}
if (existsSync(new URL('apps/cli/src/', root)) && (isStale() || bundled() === null)) {
  const { whileNobodyElseBuilds } = await import('../../../tools/prepare/build.mjs')
  const { bundleCommandLine } = await import('../../../tools/prepare/bundle.mjs')
  // Whoever waited finds the work done.
  await whileNobodyElseBuilds(fileURLToPath(root), async () => {
    if (isStale()) build()
    if (bundled() === null) await bundleCommandLine(fileURLToPath(root))
  })
}

// From Node 22 on: code compiled once is kept for the next start.
nodeModule.enableCompileCache?.()
const { main } = await import((bundled() ?? compiled).href)
process.exitCode = await main(process.argv.slice(2))
