import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testFolder } from '../testing/folder.ts'
import { run } from '../testing/run.ts'

const folder = testFolder()
afterAll(folder.remove)

describe('yohaku examples', () => {
  const example = (expected: object, fn = 'pension_premium') =>
    `worked_examples:\n- {id: x, fn: ${fn}, inputs: {smr: 300000}, as_of: '2026', expected: ${JSON.stringify(expected)}}\n`

  it('答えが合わない例は、項目ごとに言う。終わりの番号は1', async () => {
    const path = folder.file(
      'wrong.yaml',
      'worked_examples:\n- {id: x, fn: employment_income, inputs: {gross: [2200000]}, expected: {employment_income: [1]}, as_of: "2026"}\n',
    )
    const ran = await run(['examples', path, '--json'])
    const outcome = ran.json() as { passed: number; failed: { id: string }[]; unsupported: unknown[] }
    if (outcome.unsupported.length === 0) {
      expect(ran.status).toBe(1)
      expect(outcome.failed).toMatchObject([{ id: 'x', field: 'employment_income', expected: [1] }])
    }
    expect(outcome.passed).toBe(0)
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
