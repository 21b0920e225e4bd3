import { addMonths, ceilDiv, expectOk, type YearMonth } from '@yohaku/kernel'
import { employmentInsuranceShare, valueAt, WORKER_RATES } from '@yohaku/law'
import { COMMUTING, GROSS } from '../../money/run/columns.ts'
import { closingMonth } from '../../money/run/lawShelf.ts'
import { wageMonthOf } from '../../money/run/premiums.ts'
import { cellIn, type Guess, type SlipContext } from '../slipContext.ts'

/** What else the employment-insurance premium of a slip may be. */
export const employmentInsuranceGuesses = (context: SlipContext): readonly Guess[] => {
  const { adult, month, lines } = context
  const closing = closingMonth(wageMonthOf(adult, month))
  const gross = lines.gross ?? cellIn(context, GROSS)
  const commuting = lines.commuting ?? cellIn(context, COMMUTING)
  return guessesOn(gross, gross + commuting, closing)
}

/** The same on a bonus. */
export const bonusEmploymentInsuranceGuesses = (bonus: number, { month }: SlipContext): readonly Guess[] =>
  guessesOn(bonus, bonus, closingMonth(month))

const guessesOn = (withoutCommuting: number, wage: number, closing: YearMonth): readonly Guess[] => {
  const share = (base: number, of: YearMonth): number => expectOk(employmentInsuranceShare(base, of))
  const before = closingBefore(closing)
  const rate = expectOk(valueAt(WORKER_RATES.general, closing))
  return [
    { why: 'followsOtherLines', values: [share(wage, closing)], detail: { wage } },
    { why: 'commutingLeftOut', values: [share(withoutCommuting, closing)], detail: { wage: withoutCommuting } },
    ...(before === null ? [] : [{ why: 'lastRate', values: [share(wage, before)], detail: { wage } } as const]),
    { why: 'roundedUp', values: [ceilDiv(wage * rate, PER)], detail: null },
  ]
}

const PER = 10_000

/** A closing month under the rate before the present one; null where it is not encoded. */
const closingBefore = (closing: YearMonth): YearMonth | null => {
  const rate = expectOk(valueAt(WORKER_RATES.general, closing))
  for (let earlier = addMonths(closing, -1); closingMonth(earlier) === earlier; earlier = addMonths(earlier, -1))
    if (expectOk(valueAt(WORKER_RATES.general, earlier)) !== rate) return earlier
  return null
}
