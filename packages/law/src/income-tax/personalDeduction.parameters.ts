import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export interface PersonalAmounts {
  readonly disabled: number
  readonly speciallyDisabled: number
  readonly cohabitingSpeciallyDisabled: number
  readonly widow: number
  readonly singleParent: number
  readonly workingStudent: number
  /** 寡婦・ひとり親: own total income up to. */
  readonly ownIncomeUpTo: number
}

const AMOUNTS: PersonalAmounts = {
  disabled: 270_000,
  speciallyDisabled: 400_000,
  cohabitingSpeciallyDisabled: 750_000,
  widow: 270_000,
  singleParent: 350_000,
  workingStudent: 270_000,
  ownIncomeUpTo: 5_000_000,
}

const basis = '所得税法 第79条〜第82条'

export const PERSONAL_DEDUCTION = parameter<PersonalAmounts>({
  id: 'income-tax.personal-deduction',
  term: '障害者控除・寡婦控除・ひとり親控除・勤労学生控除（所得税）',
  unit: 'yen for each person; own 合計所得金額 limit in yen',
  knownUntil: null,
  history: [
    {
      from: month('2027-01'),
      value: { ...AMOUNTS, singleParent: 380_000 },
      basis,
      source: NTA.outline2026,
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: AMOUNTS,
      basis,
      source: NTA.singleParent,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
