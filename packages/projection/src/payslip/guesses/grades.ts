import { addMonths, expectOk, formatYearMonth, type YearMonth } from '@yohaku/kernel'
import { type SocialInsurance, standardRemuneration } from '@yohaku/law'
import { PAY, SMR_HEALTH, SMR_PENSION } from '../../money/run/columns.ts'
import type { SlipDetail, SlipReason } from '../slip.ts'
import { cellAt, cellIn, type SlipContext } from '../slipContext.ts'

/** Another 標準報酬月額 a payroll may have used, and why. */
export interface OtherGrade {
  readonly why: SlipReason
  readonly smr: number
  readonly detail: SlipDetail
}

/** Standard remuneration of a premium month, as we hold it. */
export const smrIn = ({ adult }: SlipContext, insurance: SocialInsurance, of: YearMonth): number =>
  cellAt(adult, of, insurance === 'health' ? SMR_HEALTH : SMR_PENSION)

/** Other standard remunerations there is a story for, the likeliest first; each amount once. */
export interface OtherGrades {
  readonly likely: readonly OtherGrade[]
  /** Stories that other mistakes often look like. */
  readonly possible: readonly OtherGrade[]
}

export const otherGrades = (context: SlipContext, insurance: SocialInsurance, of: YearMonth): OtherGrades => {
  const { adult, lines } = context
  const current = smrIn(context, insurance, of)
  const decided = adult.decisions.filter((decision) => decision.insurance === insurance)
  const past = decided.filter(({ effective }) => effective <= of).toReversed()
  const coming = decided.filter(({ effective }) => effective > of && effective <= addMonths(of, MOST_MONTHS_EARLY))
  const gradeOf = (remuneration: number): number => expectOk(standardRemuneration(insurance, remuneration, of))
  const found: OtherGrade[] = []
  const add = (why: SlipReason, smr: number, detail: SlipDetail = {}): void => {
    if (smr !== current && !found.some((other) => other.smr === smr))
      found.push({ why, smr, detail: { smr, ...detail } })
  }
  for (const { smrBefore, effective } of past) add('oldGrade', smrBefore, { until: formatYearMonth(effective) })
  add('oldGrade', gradeOf(adult.usual.fullTime + adult.usual.commuting))
  const remuneration = past[0]?.remuneration ?? cellIn(context, PAY)
  if (adult.usual.commuting > 0) add('commutingLeftOut', gradeOf(Math.max(0, remuneration - adult.usual.commuting)))
  const likely = found.length
  if (lines.gross !== undefined) add('gradeOfThisPay', gradeOf(lines.gross + (lines.commuting ?? 0)))
  for (const { smr, effective } of coming) add('newGradeEarly', smr, { from: formatYearMonth(effective) })
  return { likely: found.slice(0, likely), possible: found.slice(likely) }
}

/** A new grade used before its time is one that is about to come. */
const MOST_MONTHS_EARLY = 4
