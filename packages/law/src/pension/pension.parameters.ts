import { month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import {
  BASIC_PENSION_2024,
  BASIC_PENSION_2025,
  BASIC_PENSION_2026,
  CHILD_REARING_EXCEPTION,
  EARNINGS_RELATED_FORMULA,
} from './sources.ts'

export const EARNINGS_RELATED_RATE: DatedParameter<number> = parameter({
  id: 'employees-pension.accrual-rate',
  term: '老齢厚生年金の給付乗率（平成15年4月以後）',
  unit: 'per 1,000,000 of 平均標準報酬額 × months, a year of pension (5,481 = 5.481/1000)',
  history: [
    {
      from: month('2003-04'),
      value: 5_481,
      basis: '厚生年金保険法第43条第1項',
      source: EARNINGS_RELATED_FORMULA,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** 改定率 of 国民年金: for who is 67 or younger in the fiscal year (新規裁定者) and for who is older (既裁定者). */
export interface RevisionRate {
  readonly newlyEntitled: number
  readonly existing: number
}

export const BASIC_PENSION_REVISION_RATE: DatedParameter<RevisionRate> = parameter({
  id: 'national-pension.revision-rate',
  term: '国民年金の改定率',
  unit: 'per 1,000 of the base amount, by fiscal year',
  history: [
    {
      from: month('2026-04'),
      value: { newlyEntitled: 1085, existing: 1082 },
      basis: '国民年金法第27条・第27条の2・第27条の3',
      source: BASIC_PENSION_2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2025-04'),
      value: { newlyEntitled: 1065, existing: 1062 },
      basis: '国民年金法第27条・第27条の2・第27条の3',
      source: BASIC_PENSION_2025,
      confidence: 'derived',
      checkedOn: null,
    },
    {
      from: month('2024-04'),
      value: { newlyEntitled: 1045, existing: 1042 },
      basis: '国民年金法第27条・第27条の2・第27条の3',
      source: BASIC_PENSION_2024,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
  knownUntil: month('2027-03'),
})

export const BASIC_PENSION_BASE: DatedParameter<number> = parameter({
  id: 'national-pension.base-amount',
  term: '老齢基礎年金の基準額',
  unit: 'yen a year',
  history: [
    {
      from: month('2004-10'),
      value: 780_900,
      basis: '国民年金法第27条',
      source: BASIC_PENSION_2026,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** 養育期間の従前標準報酬月額のみなし措置: until which age, and how many months a late filing reaches back. */
export interface ChildRearingExceptionTerms {
  readonly ageYears: number
  readonly monthsBack: number
}

export const CHILD_REARING_EXCEPTION_TERMS: DatedParameter<ChildRearingExceptionTerms> = parameter({
  id: 'employees-pension.child-rearing-exception',
  term: '養育期間標準報酬月額特例',
  unit: 'years of age; months before the month of filing',
  history: [
    {
      from: month('2005-04'),
      value: { ageYears: 3, monthsBack: 24 },
      basis: '厚生年金保険法第26条第1項',
      source: CHILD_REARING_EXCEPTION,
      confidence: 'primary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
