// Adds to package-lock.json the entries of optional packages for other platforms that the package source here does not
// carry; npm 11 refuses `npm ci` without them. Also drops resolved addresses. Run after every dependency change.
import { readFileSync, writeFileSync } from 'node:fs'

const OS = ['darwin', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'openharmony', 'sunos', 'aix', 'linux']
const CPU = [
  ['arm64'],
  ['x64'],
  ['ia32'],
  ['ppc64'],
  ['riscv64'],
  ['s390x'],
  ['loong64'],
  ['wasm32'],
  ['armeabi', 'arm'],
  ['-arm', 'arm'],
]

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
for (const entry of Object.values(lock.packages)) {
  if (entry.resolved?.startsWith('http')) delete entry.resolved
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = Object.keys(lock.packages).some(
      (key) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`),
    )
    if (known) continue
    const os = OS.find((word) => name.includes(word)) ?? (name === 'fsevents' ? 'darwin' : undefined)
    const cpu = CPU.find(([word]) => name.includes(word))
    if (!os && !cpu) continue
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[~^]/, ''),
      optional: true,
      ...(entry.dev && { dev: true }),
      ...(os && { os: [os] }),
      ...(cpu && { cpu: [cpu.at(-1)] }),
      ...(/musl/.test(name) && { libc: ['musl'] }),
    }
  }
}
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
