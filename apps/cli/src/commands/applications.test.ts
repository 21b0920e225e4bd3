import { describe, expect, it } from 'vitest'
import { FAMILIES, family, run } from '../testing/run.ts'

interface ApplicationsJson {
  readonly applications: readonly {
    readonly id: string
    readonly state: string
    readonly unpriced: string | null
    readonly worth: null | { readonly inTime: number; readonly ifFiledToday: number; readonly ifFiledInAYear: number }
  }[]
}

const applicationsOf = async (id: string, ...more: string[]): Promise<ApplicationsJson['applications']> =>
  ((await run(['applications', family(id), '--json', ...more])).json() as ApplicationsJson).applications

describe('yohaku applications', () => {
  it('時短の人の届出に、その家族の数字で値がつく。値がないものには、わけがある', async () => {
    const found = await applicationsOf('f01')
    // 225,000円と通勤手当 10,000円の 10%（6か月）、320千円と240千円の差の13か月分の年金
    expect(found.find(({ id }) => id === 'reducedHoursBenefit')?.worth?.inTime).toBe(23_500 * 6)
    expect(found.find(({ id }) => id === 'childRearingPensionException')?.worth?.inTime).toBe(5_700)
    for (const { worth, unpriced } of found) expect((worth === null) === (unpriced !== null)).toBe(true)
  })

  it('日がたつほど、きょう出す値はへる', async () => {
    const pension = async (today: string) =>
      (await applicationsOf('f01', '--today', today)).find(({ id }) => id === 'childRearingPensionException')?.worth
        ?.ifFiledToday
    expect(await pension('2028-09-30')).toBe(5_700)
    expect(await pension('2028-10-01')).toBe(5_700 - 438)
  })

  it('十二の家族で、日英で読める。件数は、いまから出せるもの', async () => {
    for (const id of FAMILIES)
      for (const lang of ['ja', 'en']) {
        const { status, out, err } = await run(['applications', family(id), '--lang', lang])
        expect([id, status, err]).toEqual([id, 0, ''])
        expect(out).not.toMatch(/undefined|NaN|\[object/)
        expect(out).toMatch(lang === 'ja' ? /いまから出せる届出が\d+件あります/ : /can be filed now/)
      }
  })

  it('ないトラックは、まちがいとして言う', async () => {
    expect((await run(['applications', family('f01'), '--track', 'moon'])).status).toBe(1)
  })
})
