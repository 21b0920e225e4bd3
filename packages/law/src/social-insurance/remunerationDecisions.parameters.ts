import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { LEAVE_END_REVISION, OCCASIONAL_REVISION } from './sources.ts'

/** 報酬支払の基礎となった日数: how many days a month needs to count in an average. */
export interface PaymentBasisDays {
  readonly regular: number
  /** 特定適用事業所の短時間労働者. */
  readonly shortTime: number
  /** 短時間就労者（パート）: used when no month reaches `regular`. */
  readonly partTimeFallback: number
}

export const PAYMENT_BASIS_DAYS: DatedParameter<PaymentBasisDays> = parameter({
  id: 'social-insurance.payment-basis-days',
  term: '報酬支払の基礎となった日数',
  unit: 'days of a month',
  history: [
    {
      from: month('2016-10'),
      value: { regular: 17, shortTime: 11, partTimeFallback: 15 },
      basis: '健康保険法第41条第1項、厚生年金保険法第21条第1項',
      source: LEAVE_END_REVISION,
      confidence: 'primary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: null,
})

/** Where the health table would have one grade more at each end: crossing it counts as a second grade in 随時改定. */
export interface OccasionalRevisionEdges {
  readonly belowFirst: number
  readonly aboveLast: number
  /** Grades the average must differ by. */
  readonly grades: number
}

export const OCCASIONAL_REVISION_EDGES: DatedParameter<OccasionalRevisionEdges> = parameter({
  id: 'social-insurance.occasional-revision',
  term: '随時改定の等級差と、等級表の両端の扱い',
  unit: 'yen of 報酬月額; grades',
  history: [
    {
      from: month('2016-04'),
      value: { belowFirst: 53_000, aboveLast: 1_415_000, grades: 2 },
      basis: '健康保険法第43条第1項、昭和36年1月26日保発第4号',
      source: OCCASIONAL_REVISION,
      confidence: 'single',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** Months the average of a decision is taken over. */
export const AVERAGED_MONTHS = 3
