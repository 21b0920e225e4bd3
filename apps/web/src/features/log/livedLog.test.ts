import { checkLived } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { NOTHING_LIVED, tapsOn, withoutTap, withTap } from './livedLog.ts'

const left = { step: 'p1-to-station-2', what: 'left', at: '16:03' } as const
const day = '2026-11-24'

describe('出た・着いた・おむかえした', () => {
  it('ひとつ押すと、その日の記録にひとつ入り、読める形のままでいる', () => {
    const log = withTap(NOTHING_LIVED, day, 'weekday', left)
    expect(tapsOn(log, day)).toEqual([left])
    expect(checkLived(log)).toEqual({ ok: true, value: log })
  })

  it('二度押すと、あとの時刻がのこる', () => {
    const twice = withTap(withTap(NOTHING_LIVED, day, 'weekday', left), day, 'weekday', { ...left, at: '16:09' })
    expect(tapsOn(twice, day).map(({ at }) => at)).toEqual(['16:09'])
  })

  it('とり消すと、なかったことになる', () => {
    const log = withTap(NOTHING_LIVED, day, 'weekday', left)
    expect(withoutTap(log, day, left)).toEqual(NOTHING_LIVED)
    expect(withoutTap(log, '2026-11-25', left)).toEqual(log)
  })

  it('日は、日付の順に並ぶ', () => {
    const log = withTap(withTap(NOTHING_LIVED, day, 'weekday', left), '2026-11-20', 'weekday', left)
    expect(log.days.map(({ date }) => date)).toEqual(['2026-11-20', day])
  })
})
