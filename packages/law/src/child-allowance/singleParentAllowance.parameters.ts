import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'

/** 児童扶養手当: full monthly amounts, and what a yen of income above the limit takes off. */
export interface SingleParentAllowanceAmounts {
  readonly first: number
  /** Each further child. */
  readonly further: number
  /** Taken off for each yen of income above the limit, per 10,000,000. */
  readonly firstReduction: number
  readonly furtherReduction: number
}

export const SINGLE_PARENT_ALLOWANCE_AMOUNTS: DatedParameter<SingleParentAllowanceAmounts> = parameter({
  id: 'single-parent-allowance.amounts',
  term: '児童扶養手当の月額と所得制限係数',
  unit: 'yen a month; yen per 10,000,000 yen of income',
  history: [
    {
      from: month('2026-04'),
      value: { first: 48_050, further: 11_350, firstReduction: 264_029, furtherReduction: 40_719 },
      basis: '児童扶養手当法第5条、児童扶養手当法施行令第2条の2・第2条の4',
      source: 'https://www.pref.osaka.lg.jp/o090135/kateishien/teate/jifu.html',
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2025-04'),
      value: { first: 46_690, further: 11_030, firstReduction: 256_619, furtherReduction: 39_568 },
      basis: '児童扶養手当法第5条、児童扶養手当法施行令第2条の2・第2条の4',
      source: 'https://www.city.hirado.nagasaki.jp/kurashi/learn/childcare/jifu.html',
      confidence: 'single',
      checkedOn: null,
    },
  ],
  knownUntil: month('2027-03'),
})

/** 所得制限限度額 of the parent, by the number of dependants. */
export interface SingleParentIncomeLimits {
  /** Below it the full amount. */
  readonly full: number
  /** Below it a part; from it on nothing. */
  readonly part: number
  /** Added to both for each dependant. */
  readonly perDependant: number
}

export const SINGLE_PARENT_INCOME_LIMITS: DatedParameter<SingleParentIncomeLimits> = parameter({
  id: 'single-parent-allowance.income-limits',
  term: '児童扶養手当の所得制限限度額',
  unit: 'yen of income a year, without dependants',
  history: [
    {
      from: month('2024-11'),
      value: { full: 690_000, part: 2_080_000, perDependant: 380_000 },
      basis: '児童扶養手当法第9条、児童扶養手当法施行令第2条の4',
      source: 'https://www.city.hirado.nagasaki.jp/kurashi/learn/childcare/jifu.html',
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: null,
})

export const SINGLE_PARENT_OLDER_DEPENDANT: DatedParameter<number> = parameter({
  id: 'single-parent-allowance.older-dependant',
  term: '児童扶養手当の所得制限限度額に加える額（16歳から22歳の扶養親族1人につき）',
  unit: 'yen of income a year',
  history: [
    {
      from: month('2024-11'),
      value: 150_000,
      basis: '児童扶養手当法施行令第2条の4第1項・第2項',
      source: 'https://laws.e-gov.go.jp/law/336CO0000000405',
      confidence: 'memory',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
