import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface MilestonesJson {
  readonly track: string
  readonly today: string
  readonly milestones: readonly { readonly id: string; readonly date: string; readonly past: boolean }[]
}

describe('yohaku milestones', () => {
  it('日付の順に、すぎた日とこれからの日を分けて返す', async () => {
    const ran = await run(['milestones', family('f01'), '--json', '--today', '2026-09-01', '--years', '3'])
    const { track, today, milestones } = ran.json() as MilestonesJson
    expect([ran.status, track, today]).toEqual([0, 'now', '2026-09-01'])
    const dates = milestones.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(milestones.every(({ date, past }) => past === date < '2026-09-01')).toBe(true)
    expect(milestones.find(({ id }) => id === 'thirdAge')?.date).toBe('2027-09-30')
  })

  it('十二の家族の、どのトラックでも、日英で読める', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await run(['milestones', family(id), '--lang', lang])
        expect([id, status, err]).toEqual([id, 0, ''])
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
  })

  it('ないトラック、計算の外の月は、まちがいとして言う', async () => {
    const codeOf = async (...args: string[]) => {
      const ran = await run(['milestones', family('f01'), '--json', ...args])
      return [ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]
    }
    expect(await codeOf('--track', 'moon')).toEqual([1, 'track_unknown'])
    expect(await codeOf('--from', '2020-01')).toEqual([1, 'month_outside'])
    expect(await codeOf('--today', '2026-02-30')).toEqual([1, 'commander.invalidArgument'])
  })
})
