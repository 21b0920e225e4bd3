import { describe, expect, it } from 'vitest'
import { holdsAll, installFailure } from './install.mjs'

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'packages/kernel': { version: '0.1.0' },
    'node_modules/@yohaku/kernel': { link: true },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  },
}
const INSTALLED = {
  packages: { 'node_modules/@yohaku/kernel': { link: true }, 'node_modules/vite': { version: '8.3.8' } },
}
const all = () => true

describe('もう入っているか', () => {
  it('ほかの機械のための任意のもの以外がそろっていれば、入れなおさない', () => {
    expect(holdsAll(LOCK, INSTALLED, all)).toBe(true)
  })

  it.each([
    ['版が違う', { ...INSTALLED.packages, 'node_modules/vite': { version: '8.3.7' } }],
    ['足りない', { 'node_modules/@yohaku/kernel': { link: true } }],
    ['部屋がつながっていない', { 'node_modules/vite': { version: '8.3.8' } }],
  ])('%s なら、入れる', (_title, packages) => {
    expect(holdsAll(LOCK, { packages }, all)).toBe(false)
  })

  it('帳面にあっても、実物がなければ、入れる', () => {
    expect(holdsAll(LOCK, INSTALLED, (path: string) => path !== 'node_modules/vite')).toBe(false)
  })
})

describe('入れられなかったとき、npm の言葉と、できることを言う', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error no space left on device', 'disk is full'],
    ["npm error code EACCES\nnpm error permission denied, mkdir '/x'", 'cannot be written to'],
    ['npm error code EAI_AGAIN\nnpm error request failed', 'could not be reached'],
    ['npm error code EINTEGRITY', 'npm cache verify'],
    ['npm error code EBADENGINE', 'nodejs.org'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when in sync', 'complete-lock'],
    ['npm error something else', 'What npm wrote is above'],
  ])('%s', (output, hint) => {
    const message = installFailure(1, output)
    expect(message.startsWith(output)).toBe(true)
    expect(message).toContain(hint)
  })
})
