import { date, month, type PlainDate } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { KYOKAI_KENPO_RATES } from './kyokaiKenpoRates.ts'
import {
  HEALTH_INSURANCE_ACT,
  KYOKAI_COMMITTEE_2026,
  KYOKAI_LTC_2024,
  KYOKAI_LTC_2025,
  KYOKAI_RATES_2024,
  KYOKAI_RATES_2025_2026,
} from './sources.ts'

/** JIS code of a prefecture, `01` … `47`. */
export type PrefectureCode = (typeof KYOKAI_KENPO_RATES)[number][0]

const COMPARED: PlainDate = date('2026-11-22')
const ARTICLE_160 = '健康保険法第160条第1項'

const kyokaiRate = ([code, name, r6, r7, r8]: (typeof KYOKAI_KENPO_RATES)[number]): DatedParameter<number> =>
  parameter({
    id: `health-insurance.rate.${code}`,
    term: `健康保険料率（協会けんぽ ${name}）`,
    unit: 'per 10,000 of 標準報酬月額・標準賞与額, employer and employee together',
    history: [
      {
        from: month('2026-03'),
        value: r8,
        basis: ARTICLE_160,
        source: KYOKAI_RATES_2025_2026,
        confidence: 'secondary',
        checkedOn: COMPARED,
      },
      {
        from: month('2025-03'),
        value: r7,
        basis: ARTICLE_160,
        source: KYOKAI_RATES_2025_2026,
        confidence: 'secondary',
        checkedOn: COMPARED,
      },
      {
        from: month('2024-03'),
        value: r6,
        basis: ARTICLE_160,
        source: KYOKAI_RATES_2024,
        confidence: 'secondary',
        checkedOn: COMPARED,
      },
    ],
    knownUntil: month('2027-02'),
  })

/** 協会けんぽ 都道府県単位保険料率, by prefecture. Company health societies (健保組合) have rates of their own: `OwnHealthRates`. */
export const HEALTH_INSURANCE_RATES: Readonly<Record<PrefectureCode, DatedParameter<number>>> = Object.fromEntries(
  KYOKAI_KENPO_RATES.map((row) => [row[0], kyokaiRate(row)]),
) as Record<PrefectureCode, DatedParameter<number>>

export const PREFECTURE_CODES: readonly PrefectureCode[] = KYOKAI_KENPO_RATES.map(([code]) => code)

export const isPrefectureCode = (text: string): text is PrefectureCode => Object.hasOwn(HEALTH_INSURANCE_RATES, text)

export const LONG_TERM_CARE_RATE: DatedParameter<number> = parameter({
  id: 'long-term-care.rate',
  term: '介護保険料率（協会けんぽ）',
  unit: 'per 10,000 of 標準報酬月額・標準賞与額, employer and employee together, ages 40 to 64',
  history: [
    {
      from: month('2026-03'),
      value: 162,
      basis: '健康保険法第160条第16項',
      source: KYOKAI_COMMITTEE_2026,
      confidence: 'secondary',
      checkedOn: COMPARED,
    },
    {
      from: month('2025-03'),
      value: 159,
      basis: '健康保険法第160条第16項',
      source: KYOKAI_LTC_2025,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2024-03'),
      value: 160,
      basis: '健康保険法第160条第16項',
      source: KYOKAI_LTC_2024,
      confidence: 'secondary',
      checkedOn: COMPARED,
    },
  ],
  knownUntil: month('2027-02'),
})

export const CHILD_SUPPORT_LEVY_RATE: DatedParameter<number> = parameter({
  id: 'child-support-levy.rate',
  term: '子ども・子育て支援金率',
  unit: 'per 10,000 of 標準報酬月額・標準賞与額, employer and employee together',
  history: [
    {
      from: month('2026-04'),
      value: 23,
      basis: '健康保険法第160条の2',
      source: KYOKAI_COMMITTEE_2026,
      confidence: 'secondary',
      checkedOn: COMPARED,
    },
    {
      from: month('2024-03'),
      value: 0,
      basis: '令和6年法律第47号による改正前は徴収なし',
      source: HEALTH_INSURANCE_ACT,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: month('2027-03'),
})
