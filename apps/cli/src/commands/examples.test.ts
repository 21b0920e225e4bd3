import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testFolder } from '../testing/folder.ts'
import { run } from '../testing/run.ts'

const folder = testFolder()
afterAll(folder.remove)

describe('yohaku examples', () => {
  const example = (expected: object, fn = 'pension_premium') =>
    `worked_examples:\n- {id: x, fn: ${fn}, inputs: {smr: 300000}, as_of: '2026', expected: ${JSON.stringify(expected)}}\n`

  /** 国税庁「年末調整のしかた」令和8年分の給与所得控除後の金額の表から: 3,000,000円 → 2,020,000円. */
  const incomeOf = (expected: string) =>
    `worked_examples:\n- {id: x, fn: employment_income, as_of: '2026', inputs: {pay: [3000000]}, expected: {employment_income: ${expected}}}\n`

  it('答えが合う例は数え、合わない例は項目ごとに言う。合わなければ終わりの番号は1', async () => {
    const right = await run(['examples', folder.file('right.yaml', incomeOf('[2020000]')), '--json'])
    expect([right.status, right.json()]).toEqual([0, { passed: 1, failed: [], unsupported: [] }])
    const wrong = await run(['examples', folder.file('wrong.yaml', incomeOf('[2020001]')), '--json'])
    expect([wrong.status, wrong.json()]).toMatchObject([
      1,
      { passed: 0, failed: [{ id: 'x', field: 'employment_income', expected: [2020001], got: [2020000] }] },
    ])
  })

  it('読めない入力の例、答えのない項目は、まだ計算しない例', async () => {
    const text = 'worked_examples:\n- {id: y, fn: maternity_allowance_daily, inputs: {}, outputs: {daily: 3780}}\n'
    const inputs = await run(['examples', folder.file('inputs.yaml', text), '--json'])
    expect([inputs.status, inputs.json()]).toMatchObject([0, { unsupported: [{ id: 'y', reason: 'inputs' }] }])
    const field = incomeOf('[2020000]').replace('employment_income:', 'moon_income:')
    const ran = await run(['examples', folder.file('field.yaml', field), '--json'])
    expect([ran.status, ran.json()]).toMatchObject([
      0,
      { passed: 0, unsupported: [{ field: 'moon_income', reason: 'field' }] },
    ])
  })

  it('規則がつまずく例も、合わない例として名を言い、ほかの例はつづける', async () => {
    const stumbling = incomeOf('[0]').replace('[3000000]', '[.nan]')
    const text = `${stumbling}derived_examples:${incomeOf('[2020000]').replace('worked_examples:', '').replace('x,', 'z,')}`
    const ran = await run(['examples', folder.file('stumbling.yaml', text), '--json'])
    expect([ran.status, ran.json()]).toMatchObject([1, { passed: 1, failed: [{ id: 'x' }] }])
  })

  it('知らない関数は、まだ計算しない例として名を言う。それだけなら番号は0', async () => {
    const ran = await run(['examples', folder.file('later.yaml', example({ a: 1 }, 'moon_tax')), '--json'])
    expect([ran.status, ran.json()]).toMatchObject([
      0,
      { passed: 0, failed: [], unsupported: [{ id: 'x', fn: 'moon_tax', reason: 'function' }] },
    ])
  })

  it('計算例のないファイル、ないファイルは、まちがい', async () => {
    for (const path of [folder.file('none.yaml', 'a: 1\n'), join(folder.path, 'nothing')])
      expect((await run(['examples', path])).status).toBe(1)
  })
})
