import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { CHILDBIRTH_LUMP_SUM, MATERNITY_ALLOWANCE, MATERNITY_INSURER_AVERAGE, PREGNANCY_SUPPORT } from './sources.ts'

export interface MaternityLeaveDays {
  readonly before: number
  /** 多胎妊娠. */
  readonly beforeMultiple: number
  readonly after: number
}

export const MATERNITY_LEAVE_DAYS: DatedParameter<MaternityLeaveDays> = parameter({
  id: 'maternity-allowance.days',
  term: '産前・産後の日数',
  unit: 'days',
  history: [
    {
      from: month('2007-04'),
      value: { before: 42, beforeMultiple: 98, after: 56 },
      basis: '健康保険法第102条第1項、労働基準法第65条',
      source: MATERNITY_ALLOWANCE,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** 全被保険者の平均の標準報酬月額（協会けんぽ）: upper bound of the base for who was insured less than 12 months. By the day payment starts. */
export const INSURER_AVERAGE_REMUNERATION: DatedParameter<number> = parameter({
  id: 'maternity-allowance.insurer-average',
  term: '全被保険者の平均標準報酬月額（協会けんぽ）',
  unit: 'yen a month',
  history: [
    {
      from: month('2025-04'),
      value: 320_000,
      basis: '健康保険法第102条第2項・第99条第2項第2号',
      source: MATERNITY_INSURER_AVERAGE,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2023-04'),
      value: 300_000,
      basis: '健康保険法第102条第2項・第99条第2項第2号',
      source: MATERNITY_INSURER_AVERAGE,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: month('2027-03'),
})

export interface ChildbirthLumpSum {
  /** 産科医療補償制度に加入する医療機関等で、在胎週数22週以後. */
  readonly covered: number
  readonly other: number
}

export const CHILDBIRTH_LUMP_SUM_AMOUNT: DatedParameter<ChildbirthLumpSum> = parameter({
  id: 'childbirth-lump-sum.amount',
  term: '出産育児一時金',
  unit: 'yen for each child',
  history: [
    {
      from: month('2023-04'),
      value: { covered: 500_000, other: 488_000 },
      basis: '健康保険法第101条、健康保険法施行令第36条',
      source: CHILDBIRTH_LUMP_SUM,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  // 令和8年法律第31号 replaces it on a day not yet set, at the latest 2028-06-05.
  knownUntil: month('2028-05'),
})

export const PREGNANCY_SUPPORT_UNIT: DatedParameter<number> = parameter({
  id: 'pregnancy-support.unit',
  term: '妊婦支援給付金',
  unit: 'yen for the pregnancy and again for each child',
  history: [
    {
      from: month('2025-04'),
      value: 50_000,
      basis: '子ども・子育て支援法第10条の12',
      source: PREGNANCY_SUPPORT,
      confidence: 'single',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
