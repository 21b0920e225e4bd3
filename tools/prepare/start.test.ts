import { describe, expect, it } from 'vitest'
import { openerFor } from './start.mjs'

describe('ブラウザを開くのは、人が机の前にいるときだけ', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, true, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true, 'xdg-open'],
    ['linux', {}, true, undefined],
    ['linux', { DISPLAY: ':0' }, false, undefined],
    ['linux', { DISPLAY: ':0', CI: 'true' }, true, undefined],
    ['darwin', {}, true, 'open'],
    ['darwin', { SSH_CONNECTION: '10.0.0.1' }, true, undefined],
    ['win32', {}, true, 'cmd'],
  ])('%s %o 端末: %s → %s', (platform, env, isTerminal, program) => {
    expect(openerFor(platform, env, isTerminal)?.[0]).toBe(program)
  })
})
