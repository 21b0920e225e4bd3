import type { CoverAdult } from './coverQuestion.ts'
import { halvesOf } from './payments.ts'
import { joined, overlaps, type Span } from './span.ts'
import { paidMinutes, type TimeLost } from './timeLost.ts'

/**
 * Time off that is longer than needed, where the rules of a leave ask for it: hours that have to touch the start or the end of work, half
 * days, whole days. The time needed itself comes first. What has been worked already cannot be taken off.
 */
export const stretched = (adult: CoverAdult, lost: TimeLost): readonly TimeLost[] => {
  const { work, accounts, busy, origin } = adult
  const [first, last] = [lost.spans[0], lost.spans.at(-1)]
  if (work === null || first === undefined || last === undefined) return [lost]
  const has = (unit: 'hour' | 'halfDay' | 'day'): boolean => accounts.some(({ units }) => units.includes(unit))
  const inTheMiddle = lost.spans.some(({ from, to }) => from !== work.from && to !== work.to)
  const [morning, afternoon] = halvesOf(work)
  const more: Span[] = [
    ...(inTheMiddle && has('hour')
      ? [
          { from: work.from, to: last.from },
          { from: first.to, to: work.to },
        ]
      : []),
    ...(has('halfDay') ? [morning, afternoon] : []),
    ...(has('day') ? [{ from: work.from, to: work.to }] : []),
  ]
  return [
    lost,
    ...more
      .filter((span) => !lost.hasWorked || span.from >= Math.min(origin.ready, first.from))
      .map((span) => joined([...lost.spans, span]))
      .filter((spans) => !busy.some((appointment) => spans.some((span) => overlaps(span, appointment))))
      .map((spans) => ({ ...lost, spans, minutes: paidMinutes(spans, work), workedAtNap: 0 })),
  ]
}
