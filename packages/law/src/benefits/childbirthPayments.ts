import { ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { CHILDBIRTH_LUMP_SUM_AMOUNT, PREGNANCY_SUPPORT_UNIT } from './maternity.parameters.ts'

/**
 * 出産育児一時金, yen: 500,000 for each child in a facility of 産科医療補償制度 from 22 weeks, 488,000 otherwise. 健康保険法101条、施行令36条.
 * What the bill leaves of it can be claimed for two years. NotInForce before 2023-04.
 */
export const childbirthLumpSum = (
  children: number,
  covered: boolean,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(LUMP_SUM)
  recorder?.input('children', children)
  recorder?.input('covered', covered)
  const amount = valueAt(CHILDBIRTH_LUMP_SUM_AMOUNT, month, recorder)
  if (!amount.ok) {
    recorder?.abandon()
    return amount
  }
  const sum = yen(children * (covered ? amount.value.covered : amount.value.other))
  recorder?.end(sum)
  return ok(sum)
}

/** 妊婦支援給付金, yen: 50,000 for the pregnancy and 50,000 for each child. 子ども・子育て支援法10条の12. NotInForce before 2025-04. */
export const pregnancySupport = (children: number, month: YearMonth, recorder?: Recorder): Result<Yen, NotInForce> => {
  recorder?.begin(SUPPORT)
  recorder?.input('children', children)
  const unit = valueAt(PREGNANCY_SUPPORT_UNIT, month, recorder)
  if (!unit.ok) {
    recorder?.abandon()
    return unit
  }
  const payment = yen(unit.value * (children + 1))
  recorder?.end(payment)
  return ok(payment)
}

const LUMP_SUM: RuleInfo = {
  id: 'childbirth-lump-sum.birth',
  term: '出産育児一時金',
  basis: '健康保険法第101条、健康保険法施行令第36条',
}

const SUPPORT: RuleInfo = {
  id: 'pregnancy-support.pregnancy',
  term: '妊婦支援給付金',
  basis: '子ども・子育て支援法第10条の12',
}
