import { describe, expect, it } from 'vitest'
import { lawCoverage, NOT_COVERED } from './coverage.ts'

const rowOf = (id: string) => lawCoverage().find((row) => row.id === id)

describe('どの数値を、いつから、どれほど確かに持つか', () => {
  it('保険・税・保育料の台帳をあわせ、名前の順にならび、どれも一度だけ', () => {
    const ids = lawCoverage().map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].toSorted())
    for (const id of ['health-insurance.rate.13', 'income-tax.basic-deduction', 'daycare-fee.yokohama'])
      expect(ids).toContain(id)
  })

  it('雇用保険料率は2023年4月から。いちばん新しいのは2026年4月で、2027年3月まで公表ずみ', () => {
    expect(rowOf('employment-insurance.worker-rate.general')).toMatchObject({
      term: '雇用保険料率（労働者負担、一般の事業）',
      from: '2023-04',
      newest: '2026-04',
      knownUntil: '2027-03',
      confidence: 'secondary',
      checkedOn: '2026-11-22',
    })
  })

  it('改正まで続く法律には終わりの月がなく、人が照合していない値には照合日がない', () => {
    expect(rowOf('child-allowance.amounts')).toMatchObject({
      from: '2024-10',
      newest: '2024-10',
      knownUntil: null,
      confidence: 'primary',
      checkedOn: null,
      basis: '児童手当法第6条第1項',
    })
  })

  it('確かさは、持っている値のうちいちばん弱いもの', () => {
    // Newest `single`, an older one `memory`: the row says `memory`. All `secondary`: the row says so.
    expect(rowOf('employment-insurance.wage-daily-limits')?.confidence).toBe('memory')
    // 2026 `secondary`, 2025 `derived`, 2024 `memory`.
    expect(rowOf('national-pension.revision-rate')?.confidence).toBe('memory')
    // 2026 `single`, 2025 `secondary`.
    expect(rowOf('reduced-hours-benefit.limits')?.confidence).toBe('single')
    // 2027 and 2026 `secondary`, 2020 `derived`, which is the surer.
    expect(rowOf('income-tax.withholding.printed-table')?.confidence).toBe('secondary')
  })

  it('出典は公のページの住所', () => {
    for (const { id, source, basis } of lawCoverage()) {
      expect(source, id).toMatch(/^https?:\/\//)
      expect(basis, id).not.toBe('')
    }
  })

  it('持たないものを名ざす', () => {
    expect(NOT_COVERED).toContain('nationalHealthInsurance')
    expect(NOT_COVERED).toContain('selfEmployed')
    expect(NOT_COVERED).toContain('mutualAidAssociation')
    expect(NOT_COVERED).toHaveLength(9)
  })
})
