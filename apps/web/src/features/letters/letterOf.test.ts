import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { words as en } from '../../text/en/letters.ts'
import { words as ja } from '../../text/ja/letters.ts'
import { letterOf } from './letterOf.ts'

const PLAN = familyPlan()
const [child] = PLAN.household.children.map(({ id }) => id) as [string]
const REVISION = {
  id: 'leaveEndRevision',
  adult: 'p1',
  child,
  expected: false,
  year: null,
  filer: 'employerOnRequest',
  office: 'pensionOffice',
  term: '育児休業等終了時報酬月額変更届',
} as const

describe('下書き', () => {
  it('だれへ、何の件で、だれが、だれのために、何をたのむかが、一枚にそろう', () => {
    const letter = letterOf(PLAN, REVISION, ja)
    expect(letter.split('\n').slice(0, 2)).toEqual(['人事・総務の担当の方へ', '件名:育児休業等終了時報酬月額変更届'])
    expect(letter).toContain('あおいです。')
    expect(letter).toMatch(/子:はる\(\d{4}年\d+月\d+日生まれ\)/)
    expect(letter).toContain('いまの標準報酬月額と、変わる月を教えていただけますか。')
  })

  it('会社が書くものは会社へ、ほかは窓口へ', () => {
    const to = (more: Partial<Parameters<typeof letterOf>[1]>) =>
      letterOf(PLAN, { ...REVISION, ...more }, ja).split('\n')[0]
    expect(to({ id: 'childAllowance', filer: 'higherEarningParent', office: 'municipality' })).toBe('窓口の担当の方へ')
    expect(to({ id: 'overtimeExemption', filer: 'insuredPerson', office: 'employer' })).toBe('人事・総務の担当の方へ')
    expect(to({ id: 'returnToWorkCertificate', filer: 'parent', office: 'municipality' })).toBe(
      '人事・総務の担当の方へ',
    )
  })

  it('名前のないしおりには、書きこむ場所がのこる', () => {
    const nameless = {
      ...PLAN,
      household: { ...PLAN.household, adults: PLAN.household.adults.map(({ name: _, ...adult }) => adult) },
    }
    expect(letterOf(nameless, REVISION, ja)).toContain('(名前)です。')
  })

  it('年ごとの届出は年を、生まれる前の子はそのことを言う', () => {
    expect(letterOf(PLAN, { ...REVISION, year: 2025 }, ja)).toContain('2025年の分です。')
    expect(letterOf(PLAN, { ...REVISION, child: null, expected: true }, ja)).toContain('これから生まれます')
  })

  it('英語の画面では、同じ行がそのまま英語で読める', () => {
    expect(letterOf(PLAN, REVISION, en).split('\n')).toHaveLength(letterOf(PLAN, REVISION, ja).split('\n').length)
  })
})
