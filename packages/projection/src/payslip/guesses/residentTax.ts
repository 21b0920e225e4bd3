import { monthOfYear } from '@yohaku/kernel'
import { type InhabitantTax, inhabitantTaxInstalment } from '@yohaku/law'
import { incomeYearOf } from '../../money/run/horizon.ts'
import { residentTaxOn } from '../../money/run/residentTax.ts'
import type { Guess, SlipContext } from '../slipContext.ts'

const JUNE = 6
const JULY = 7

/** What else the resident tax of a slip may be: the period that has ended, the one to come, June's remainder or the regular rate. */
export const residentTaxGuesses = (context: SlipContext): readonly Guess[] => {
  const { month } = context
  const of = incomeYearOf(month)
  const isJune = monthOfYear(month) === JUNE
  return [
    ...instalments(context, of - 1, 'lastPeriod', isJune ? [JULY] : [monthOfYear(month), JULY]),
    ...instalments(context, of, isJune ? 'regularInstalment' : 'juneInstalment', [isJune ? JULY : JUNE]),
    ...instalments(context, of + 1, 'nextPeriodEarly', [JUNE, JULY]),
  ]
}

const instalments = (
  context: SlipContext,
  incomeYear: number,
  why: Guess['why'],
  months: readonly number[],
): readonly Guess[] => {
  const tax = taxOn(context, incomeYear)
  if (tax === null) return []
  const values = months.map((of) => inhabitantTaxInstalment(tax, of))
  return [{ why, values, detail: { incomeYear, annual: tax.annual } }]
}

/** The tax on a year's income; computed here where no month asked for takes it. */
const taxOn = ({ money, adult }: SlipContext, incomeYear: number): InhabitantTax | null => {
  const place = money.years.findIndex(({ year }) => year === incomeYear)
  const own = money.years[place]?.adults[money.adults.indexOf(adult)]
  if (own === undefined) return null
  return adult.residentTaxes[place] ?? residentTaxOn(incomeYear, own, money.place)
}
