import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

describe('yohaku ledger / explain', () => {
  interface Line {
    readonly code: string
    readonly yen: number
  }
  interface LedgerJson {
    readonly months: readonly {
      readonly month: string
      readonly adults: readonly { readonly id: string; readonly lines: readonly Line[] }[]
      readonly household: readonly Line[]
    }[]
    readonly assumptions: readonly { readonly code: string }[]
  }
  const ledger = async (...more: string[]): Promise<LedgerJson> =>
    (await run(['ledger', family('f01'), '--json', ...more])).json() as LedgerJson

  it('えらんだ月から、えらんだ数だけ。仮に置いたことも言う', async () => {
    const { months, assumptions } = await ledger('--from', '2026-10', '--months', '3', '--track', 'full')
    expect(months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12'])
    expect(assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['pay_not_stated', 'AREA_GRADE_1_ASSUMED']),
    )
  })

  it('どの行も根拠がひらき、根拠の答えは家計の数字と同じ', async () => {
    const { months } = await ledger('--from', '2026-06', '--months', '1')
    const [month] = months
    for (const { id, lines } of month?.adults ?? [])
      for (const { code, yen } of lines) {
        const ran = await run(['explain', family('f01'), '--month', '2026-06', '--line', code, '--adult', id, '--json'])
        expect([ran.status, ran.json()]).toMatchObject([0, { yen, tree: { result: yen } }])
      }
    const child = await run(['explain', family('f01'), '--month', '2026-06', '--line', 'child_allowance', '--json'])
    expect(child.json()).toMatchObject({ yen: 15000, adult: null, tree: { result: 15000 } })
  })

  it('根拠は、条文・元の数字・出どころ・端数まで言う', async () => {
    const { out } = await run(['explain', family('f01'), '--month', '2026-10', '--line', 'pension', '--adult', 'p1'])
    for (const word of ['厚生年金保険法第81条', '標準報酬月額', 'https://', '50銭']) expect(out).toContain(word)
  })

  it('ない行、ない大人、名の要る大人、ない月は、まちがいとして言う', async () => {
    const codeOf = async (...args: string[]) => {
      const ran = await run(['explain', family('f01'), '--json', ...args])
      const { problems } = ran.json() as { problems: { code: string }[] }
      return [ran.status, problems[0]?.code]
    }
    expect(await codeOf('--month', '2026-10', '--line', 'moon')).toEqual([1, 'line_unknown'])
    expect(await codeOf('--month', '2026-10', '--line', 'bonus', '--adult', 'p1')).toEqual([1, 'line_unknown'])
    expect(await codeOf('--month', '2026-10', '--line', 'pension')).toEqual([1, 'adult_needed'])
    expect(await codeOf('--month', '2026-10', '--line', 'pension', '--adult', 'p9')).toEqual([1, 'adult_unknown'])
    expect(await codeOf('--month', '2020-01', '--line', 'pension', '--adult', 'p1')).toEqual([1, 'month_outside'])
    expect(await codeOf('--month', '2026-13', '--line', 'pension')).toEqual([1, 'commander.invalidArgument'])
  })

  it('大人がひとりなら、名は要らない', async () => {
    expect((await run(['explain', family('f10'), '--month', '2026-10', '--line', 'pension'])).status).toBe(0)
  })

  it('表で見る家計は、日英とも、公表前の値に印がつく', async () => {
    for (const lang of ['ja', 'en']) {
      const { status, out } = await run(['ledger', family('f01'), '--from', '2027-06', '--months', '2', '--lang', lang])
      expect([status, out.includes('*')]).toEqual([0, true])
    }
  })
})
