import { formatYearMonth } from '@yohaku/kernel'
import type { Guess, SlipContext } from '../slipContext.ts'

/** What else the pay of a slip may be: full pay, or that of a phase before or after the one in force. */
export const payGuesses = ({ adult, month }: SlipContext): readonly Guess[] => {
  const { pay } = adult.facts
  const phases = pay
    .filter(({ arrangement }) => arrangement !== 'leave')
    .toSorted((a, b) => Math.abs(a.from - month) - Math.abs(b.from - month))
  return [
    ...phases.map(
      ({ baseMonthly, from }) =>
        ({ why: 'payOfOtherPhase', values: [baseMonthly], detail: { from: formatYearMonth(from) } }) as const,
    ),
    { why: 'payOfOtherPhase', values: [adult.usual.fullTime], detail: { fullTime: adult.usual.fullTime } },
  ]
}
