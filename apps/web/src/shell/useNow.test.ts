import { describe, expect, it } from 'vitest'
import { nowOf } from './useNow.ts'

describe('いま', () => {
  it('しおりの時計は日本の時計: 協定世界時の火曜6:35は、火曜15:35', () => {
    expect(nowOf(new Date('2026-11-24T06:35:00Z'))).toMatchObject({
      today: '2026-11-24',
      month: '2026-11',
      weekday: 'tue',
      minutes: 15 * 60 + 35,
    })
  })

  it('日本で日付が変わるときに、変わる', () => {
    expect(nowOf(new Date('2026-12-31T14:59:59Z'))).toMatchObject({ today: '2026-12-31', minutes: 24 * 60 - 1 })
    expect(nowOf(new Date('2026-12-31T15:00:00Z'))).toMatchObject({ today: '2027-01-01', weekday: 'fri', minutes: 0 })
  })

  it('端末の時計が別の地域のものなら、その時刻も言える', () => {
    const at = new Date('2026-11-24T06:35:00Z')
    const own = at.getHours() * 60 + at.getMinutes()
    expect(nowOf(at).deviceMinutes).toBe(at.getTimezoneOffset() === -540 ? null : own)
  })
})
