import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 医療費控除. */
export interface MedicalExpenseTerms {
  /** Bills up to this, or up to this share of income where that is less, are not deducted. */
  readonly own: number
  readonly ownPercent: number
  readonly most: number
}

export const MEDICAL_EXPENSE = parameter<MedicalExpenseTerms>({
  id: 'income-tax.medical-expense',
  term: '医療費控除',
  unit: 'yen a year; percent of 総所得金額等',
  knownUntil: null,
  history: [
    {
      from: month('1988-01'),
      value: { own: 100_000, ownPercent: 5, most: 2_000_000 },
      basis: '所得税法 第73条第1項',
      source: 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/shotoku/1120.htm',
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})
