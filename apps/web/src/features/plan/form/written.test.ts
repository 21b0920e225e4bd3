import { describe, expect, it } from 'vitest'
import { shown, written } from './written.ts'

const count = (value: number): string => value.toLocaleString('en')

describe('項目に書いたもの', () => {
  it.each([
    ['yen', '３００,０００', 300_000],
    ['yen', '30万', '30万'],
    ['minutes', ' 52 ', 52],
    ['minutes', '5.5', '5.5'],
    ['clock', '9:05', '09:05'],
    ['clock', '30:00', '30:00'],
    ['clock', '25時', '25時'],
    ['month', '2026年4月', '2026-04'],
    ['text', ' あおい ', 'あおい'],
    ['text', '', undefined],
    ['lines', '医師連絡票\n\n おくすり手帳 ', ['医師連絡票', 'おくすり手帳']],
    ['clocks', '7:58、8:13', ['07:58', '08:13']],
    ['minutesList', '０ 0、5,１０ 五', [0, 0, 5, 10, '五']],
  ] as const)('%s の「%s」', (kind, typed, value) => {
    expect(written({ kind }, typed)).toEqual(value)
  })

  it('数は桁を区切り、空は空のままに見せる', () => {
    expect(shown({ kind: 'yen' }, 300_000, count)).toBe('300,000')
    expect(shown({ kind: 'minutes' }, 1200, count)).toBe('1200')
    expect(shown({ kind: 'lines' }, ['a', 'b'], count)).toBe('a\nb')
    expect(shown({ kind: 'text' }, undefined, count)).toBe('')
  })
})
