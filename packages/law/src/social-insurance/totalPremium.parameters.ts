import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { CHILD_CONTRIBUTION } from './sources.ts'

/** 子ども・子育て拠出金: the employer's alone, never taken from pay. */
export const CHILD_CONTRIBUTION_RATE: DatedParameter<number> = parameter({
  id: 'child-contribution.rate',
  term: '子ども・子育て拠出金率',
  unit: 'per 10,000 of pension 標準報酬月額・標準賞与額, employer only',
  history: [
    {
      from: month('2020-04'),
      value: 36,
      basis: '子ども・子育て支援法第70条第2項',
      source: CHILD_CONTRIBUTION,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: month('2027-03'),
})
