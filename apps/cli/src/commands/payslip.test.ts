import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

interface PayslipJson {
  readonly lines: readonly {
    readonly code: string
    readonly slip: number | null
    readonly ours: number | null
    readonly verdict: string
    readonly why: string | null
    readonly ask: string | null
  }[]
}

describe('yohaku payslip', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yohaku-slip-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const slip = async (text: string, name = 'slip.yaml'): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, text)
    return file
  }
  const check = async (text: string, ...more: string[]) =>
    run(['payslip', family('f01'), '--slip', await slip(text), ...more])

  /** 2026年11月: 定時決定で 240,000円になったあと、もとの 320,000円の厚生年金が引かれている。 */
  const OLD_GRADE = `month: 2026-11
adult: p1
lines:
  gross: 225000
  commuting: 10000
  pension: 29280
`

  it('合う行は合い、違う行は、円まで合う理由を返す', async () => {
    const { lines } = (await check(OLD_GRADE, '--json')).json() as PayslipJson
    expect(lines.filter(({ verdict }) => verdict !== 'notOnSlip')).toMatchObject([
      { code: 'gross', slip: 225_000, ours: 225_000, verdict: 'equal', why: null, ask: null },
      { code: 'commuting', verdict: 'equal' },
      { code: 'pension', slip: 29_280, ours: 21_960, verdict: 'explained', why: 'oldGrade', ask: 'gradeInForce' },
    ])
  })

  it('日本語でも英語でも、理由と、会社に聞く文が出る', async () => {
    const { out } = await check(OLD_GRADE)
    expect(out).toContain('保険料のもとになる月給が前の320,000円のままだと、明細と同じ額になります。')
    expect(out).toContain('「この月の標準報酬月額は、いくらで計算されていますか。」')
    expect((await check(OLD_GRADE, '--lang', 'en')).out).toContain(
      'Which standard monthly remuneration is used for this month?',
    )
  })

  it('JSON の明細も読む', async () => {
    const json = JSON.stringify({ month: '2026-11', adult: 'p1', lines: { gross: 225_000 } })
    expect((await check(json, '--json')).status).toBe(0)
  })

  it('まちがいは、行つきで、いちどに全部', async () => {
    const ran = await check('month: 2026-13\nadult: p9\nlines:\n  pention: 1\n  gross: -5\n', '--json')
    const { problems } = ran.json() as { problems: { path: string; line: number; code: string }[] }
    expect(ran.status).toBe(1)
    expect(problems.map(({ path, line, code }) => [path, line, code])).toEqual([
      ['month', 1, 'bad_month'],
      ['adult', 2, 'not_in_list'],
      ['lines.pention', 4, 'unknown_key'],
      ['lines.gross', 5, 'bad_yen'],
    ])
  })

  it.each([
    ['a: &x [*x]\nb: *x\n', 'alias_excess'],
    ['month: [\n', 'syntax'],
    ['', 'wrong_type'],
    [`${'['.repeat(200_000)}`, 'too_deep'],
  ])('読めない明細 %#', async (text, code) => {
    const ran = await check(text, '--json')
    expect([ran.status, (ran.json() as { problems: { code: string }[] }).problems[0]?.code]).toEqual([1, code])
  })

  it('ない明細、--slip の書きわすれ', async () => {
    expect((await run(['payslip', family('f01'), '--slip', join(folder, 'none.yaml')])).status).toBe(1)
    expect((await run(['payslip', family('f01')])).status).toBe(1)
  })
})
