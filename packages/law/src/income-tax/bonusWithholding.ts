import { floorDiv } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed, valueIn } from '../inForce.ts'
import { monthlyWithholding } from './monthlyWithholding.ts'
import { printedWithholding } from './printedWithholding.ts'
import type { WithholdingTables } from './withholdingTables.ts'

/** How an employer withholds from monthly pay; both ways are lawful and settled at the year's end. */
export type WithholdingMethod = 'computer' | 'printed'

/** The monthly tax by the employer's method. */
export const withholdingBy = (method: WithholdingMethod): typeof monthlyWithholding =>
  method === 'computer' ? monthlyWithholding : printedWithholding

export interface BonusToTax {
  /** The bonus less the social insurance taken from it. */
  readonly bonusAfterInsurance: number
  /** Last month's taxable pay (bonuses apart) less its social insurance; 0 without pay, may be negative. */
  readonly lastMonthAfterInsurance: number
  readonly persons: number
  /** 賞与の計算の基礎となった期間 longer than 6 months: the exceptions spread it over 12. */
  readonly longPeriod: boolean
  /** Way of the exceptions, the same as of the month. */
  readonly method: WithholdingMethod
}

const RATE: RuleInfo = {
  id: 'income-tax.withholding.bonus-rate',
  term: '賞与の金額に乗ずべき率',
  basis: '所得税法 第186条、平成24年財務省告示第115号 別表第三',
}
const RULE: RuleInfo = {
  id: 'income-tax.withholding.bonus',
  term: '賞与に対する源泉徴収税額',
  basis: '所得税法 第186条',
}

/** The first row's limit is in thousands of yen. */
const THOUSAND = 1_000
const MOST_COLUMNS = 7

/**
 * Income tax withheld from a bonus (甲欄), surtax included, yen, cut to 1 yen. 所得税法 第186条.
 *
 * By the table of rates on last month's pay after insurance; without such pay, or when the bonus exceeds ten times of it,
 * the monthly tax on a sixth (a twelfth) of the bonus, times six (twelve).
 */
export const bonusWithholding = (bonus: BonusToTax, tables: WithholdingTables, recorder?: Recorder): number => {
  recorder?.begin(RULE)
  recorder?.input('bonusAfterInsurance', bonus.bonusAfterInsurance)
  recorder?.input('lastMonthAfterInsurance', bonus.lastMonthAfterInsurance)
  recorder?.input('persons', bonus.persons)
  const taxable = Math.max(0, bonus.bonusAfterInsurance)
  const tax = isBonusException(bonus, tables)
    ? spreadTax(taxable, bonus, tables, recorder)
    : ratedTax(taxable, bonus, tables, recorder)
  recorder?.end(tax)
  return tax
}

/** Whether the table of rates does not apply: no pay last month, or a bonus above ten times of it (ten times exactly: it does). */
export const isBonusException = (bonus: BonusToTax, tables: WithholdingTables): boolean =>
  bonus.lastMonthAfterInsurance <= 0 ||
  bonus.bonusAfterInsurance > bonus.lastMonthAfterInsurance * tables.bonusException.value.overTimes

/** The rate of the table, per 100,000, by last month's pay after insurance. */
export const bonusRate = (
  lastMonthAfterInsurance: number,
  persons: number,
  tables: WithholdingTables,
  recorder?: Recorder,
): number => {
  recorder?.begin(RATE)
  recorder?.input('lastMonthAfterInsurance', lastMonthAfterInsurance)
  recorder?.input('persons', persons)
  const rate = rateIn(tables.bonusRates, lastMonthAfterInsurance, Math.min(persons, MOST_COLUMNS), recorder)
  recorder?.end(rate)
  return rate
}

const rateIn = (
  rates: WithholdingTables['bonusRates'],
  pay: number,
  column: number,
  recorder: Recorder | undefined,
): number => {
  for (const [rate, limits] of rates.value) {
    const below = limits === null ? Number.POSITIVE_INFINITY : (limits[column] as number) * THOUSAND
    if (pay >= below) continue
    if (recorder) noteUsed(rates, { per100000: rate, below }, recorder)
    return rate
  }
  throw new RangeError('the last row of the table of rates must be open')
}

const ratedTax = (taxable: number, bonus: BonusToTax, tables: WithholdingTables, recorder?: Recorder): number => {
  const rate = bonusRate(bonus.lastMonthAfterInsurance, bonus.persons, tables, recorder)
  recorder?.rounding('floor')
  return floorDiv(taxable * rate, 100_000)
}

const spreadTax = (taxable: number, bonus: BonusToTax, tables: WithholdingTables, recorder?: Recorder): number => {
  const { months, longMonths } = valueIn(tables.bonusException, recorder)
  const spread = bonus.longPeriod ? longMonths : months
  recorder?.input('months', spread)
  recorder?.rounding('floor')
  const lastMonth = Math.max(0, bonus.lastMonthAfterInsurance)
  const monthly = withholdingBy(bonus.method)
  const together = monthly(floorDiv(taxable, spread) + lastMonth, bonus.persons, tables, recorder)
  return (together - monthly(lastMonth, bonus.persons, tables, recorder)) * spread
}
