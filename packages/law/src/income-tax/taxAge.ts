import { civilOf, type PlainDate } from '@yohaku/kernel'

/**
 * Age for the deductions of a calendar year: the one attained on 31 December. An age is attained on the day before the
 * birthday (年齢計算ニ関スル法律), so a child born on 1 January already has the next age on New Year's Eve.
 */
export const taxAgeOf = (birth: PlainDate, year: number): number => {
  const { year: born, month, day } = civilOf(birth)
  return year - born + (month === 1 && day === 1 ? 1 : 0)
}

/** Which deduction a relative on the same purse is counted under, by the age on 31 December. 所得税法 第2条第1項第34号〜第34号の4. */
export type DependantKind = 'young' | 'general' | 'specified' | 'elderly'

export const dependantKindOf = (taxAge: number): DependantKind =>
  taxAge < 16 ? 'young' : taxAge >= 70 ? 'elderly' : taxAge >= 19 && taxAge < 23 ? 'specified' : 'general'
