import { err, floorDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { lawAt, noteUsed } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { SECONDARY_BONUS_RATES } from './bonusWithholding.parameters.ts'
import { rowUpTo } from './rows.ts'

/** Without pay last month 乙欄 taxes a bonus by the monthly table, which is not encoded. */
export interface NoPayLastMonth {
  readonly type: 'NoPayLastMonth'
}

const RULE: RuleInfo = {
  id: 'income-tax.withholding.secondary-bonus',
  term: '賞与に対する源泉徴収税額（乙欄）',
  basis: '所得税法 第186条第1項第2号イ、平成24年財務省告示第115号 別表第三',
}

/**
 * Income tax withheld from a bonus of an employer who holds no 扶養控除等申告書 (乙欄), surtax included, yen, cut to 1 yen.
 * By last month's pay after insurance; refused without such pay, because the monthly 乙欄 that stands in is not encoded.
 */
export const secondaryBonusWithholding = (
  bonusAfterInsurance: number,
  lastMonthAfterInsurance: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<number, NotInForce | NoPayLastMonth> => {
  if (lastMonthAfterInsurance <= 0) return err({ type: 'NoPayLastMonth' })
  const law = lawAt({ rates: SECONDARY_BONUS_RATES }, month)
  if (!law.ok) return law
  const { rates } = law.value
  recorder?.begin(RULE)
  recorder?.input('bonusAfterInsurance', bonusAfterInsurance)
  recorder?.input('lastMonthAfterInsurance', lastMonthAfterInsurance)
  // Limits are exclusive and pay is whole yen.
  const row = rowUpTo(rates.value, lastMonthAfterInsurance + 1)
  noteUsed(rates, row, recorder)
  recorder?.rounding('floor')
  const tax = floorDiv(Math.max(0, bonusAfterInsurance) * row[1], 100_000)
  recorder?.end(tax)
  return ok(tax)
}
