import { addMonths, monthOfYear } from '@yohaku/kernel'
import { taxedCommuting, withholdingBy } from '@yohaku/law'
import { COMMUTING, EMPLOYMENT_INSURANCE, GROSS, PENSION, PERSONS } from '../../money/run/columns.ts'
import { withholdingTablesIn } from '../../money/run/lawShelf.ts'
import { secondaryTax } from '../../money/run/secondaryTax.ts'
import { ourHealth } from '../ourLines.ts'
import { cellIn, type Guess, type SlipContext } from '../slipContext.ts'

/**
 * What else the income tax of a slip may be. It is computed on the slip's own pay and premiums where the slip has them, because a
 * premium that differs moves the tax with it.
 */
export const incomeTaxGuesses = (context: SlipContext): readonly Guess[] => {
  const { adult, month, lines } = context
  const gross = lines.gross ?? cellIn(context, GROSS)
  const commuting = lines.commuting ?? cellIn(context, COMMUTING)
  const premiums =
    healthOnSlip(context) +
    (lines.pension ?? cellIn(context, PENSION)) +
    (lines.employment_insurance ?? cellIn(context, EMPLOYMENT_INSURANCE))
  const persons = cellIn(context, PERSONS)
  const method = adult.options.withholding
  const tables = withholdingTablesIn(month)
  const lastTables = withholdingTablesIn(addMonths(month, -monthOfYear(month)))
  const taxed = gross + taxedCommuting(commuting, month) - premiums
  const isSecondary = adult.facts.secondary === true
  const byColumn = (after: number, of = persons, by = method, from = tables): number =>
    withholdingBy(by)(after, of, from)
  const tax = (after: number, of = persons, by = method, from = tables): number =>
    isSecondary ? secondaryTax(after, month) : byColumn(after, of, by, from)
  return [
    { why: 'followsOtherLines', values: [tax(taxed)], detail: { taxed } },
    { why: 'otherColumn', values: [isSecondary ? byColumn(taxed) : secondaryTax(taxed, month)], detail: { taxed } },
    ...otherPersons(persons).map(
      (count) => ({ why: 'otherDependants', values: [tax(taxed, count)], detail: { persons: count } }) as const,
    ),
    {
      why: 'otherTaxTable',
      values: [tax(taxed, persons, method === 'computer' ? 'printed' : 'computer')],
      detail: { taxed },
    },
    {
      why: 'commutingTaxed',
      values: [tax(gross + commuting - premiums)],
      detail: { taxed: gross + commuting - premiums },
    },
    { why: 'lastTaxTable', values: [tax(taxed, persons, method, lastTables)], detail: { taxed } },
    { why: 'premiumsNotTakenOff', values: [tax(gross)], detail: { taxed: gross } },
  ]
}

/** Nearest first: one person fewer or more is likelier than three. */
const otherPersons = (persons: number): readonly number[] =>
  [-1, 1, -2, 2, -3, 3].map((step) => persons + step).filter((count) => count >= 0)

const healthOnSlip = (context: SlipContext): number => {
  const { health_combined: combined, health, ltc, levy } = context.lines
  if (combined !== undefined) return combined
  return health === undefined ? ourHealth(context).combined : health + (ltc ?? 0) + (levy ?? 0)
}
