import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import type { Recorder, SocialInsurance } from '@yohaku/law'
import { SMR_HEALTH, SMR_PENSION, WIDTH } from '../run/columns.ts'
import type { AdultMoney } from '../run/household.ts'
import { type Decision, explainDecision } from '../run/remunerations.ts'
import { STEPS } from '../run/steps.ts'

/**
 * Records which decision set the standard remuneration of a month, with the months' pay it averaged and their days; before the first
 * decision, what the remuneration at the start was taken from.
 */
export const recordRemuneration = (
  adult: AdultMoney,
  insurance: SocialInsurance,
  month: YearMonth,
  recorder: Recorder,
): void => {
  const decision = decisionInForce(adult.decisions, insurance, month)
  if (decision !== null) {
    explainDecision(decision, adult.cells, recorder)
    return
  }
  const { horizon, atStart, usual, cells } = adult
  recorder.begin(STEPS.atStart)
  recorder.input('insurance', insurance)
  recorder.input('takenFrom', atStart.from)
  recorder.input('month', formatYearMonth(horizon.start))
  if (atStart.from === 'fullTime') {
    recorder.input('fullTimeMonthly', usual.fullTime)
    recorder.input('commuting', usual.commuting)
  }
  const column = insurance === 'health' ? SMR_HEALTH : SMR_PENSION
  recorder.end(cells[(month - horizon.from) * WIDTH + column] as number)
}

const decisionInForce = (
  decisions: readonly Decision[],
  insurance: SocialInsurance,
  month: YearMonth,
): Decision | null => {
  let found: Decision | null = null
  for (const decision of decisions)
    if (decision.insurance === insurance && decision.effective <= month) found = decision
  return found
}
