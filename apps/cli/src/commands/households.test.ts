import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'

describe('yohaku households', () => {
  const household = (id: string) =>
    JSON.stringify({
      id,
      prefecture: '13',
      start: '2026-04',
      months: 2,
      adults: [
        {
          id: 'p1',
          birth: '1992-05-10',
          insured: true,
          pay: [{ from: '2026-04', base_monthly: 300000, commuting: 0, hours_per_day: 8, arrangement: 'full' }],
        },
      ],
      children: [],
    })

  it('一行にひとつ、同じ順で答え、まちがいの行は番号を言ってとばす', async () => {
    const input = `\uFEFF${household('a')}\r\n\n{"id": 1\n${household('b').replace('"13"', '"48"')}\n${household('c')}`
    const { status, out, err } = await run(['households'], input)
    expect(status).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c'])
    expect(err).toMatch(/stdin:3:.*JSON/)
    expect(err).toMatch(/stdin:4:\d+ prefecture/)
  })

  it('全部読めれば、番号は0で、ことばは出ない', async () => {
    expect(await run(['households'], `${household('a')}\n`)).toMatchObject({ status: 0, err: '' })
  })
})
