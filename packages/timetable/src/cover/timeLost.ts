import type { CoverAdult, CoverQuestion, CoverWork } from './coverQuestion.ts'
import { joined, overlapMinutes, overlaps, type Span } from './span.ts'
import type { WayMinutes } from './ways.ts'

/** A stretch in which an adult is with the child, and where the two are when it begins and ends. */
export interface Charge extends Span {
  readonly startPlace: string
  readonly endPlace: string
  /** Minutes at the door where the child is brought to, after `to`. */
  readonly doorMinutes: number
}

export interface TimeLost {
  /** Working time lost, breaks inside included. */
  readonly spans: readonly Span[]
  /** Paid minutes in it. */
  readonly minutes: number
  /** Minutes worked beside the sleeping child. */
  readonly workedAtNap: number
  /** When this adult sets out for the first charge, and from where. */
  readonly leaves: number
  readonly leavesFrom: string
  /** Has been at work before: that part of the day can no longer be taken off. */
  readonly hasWorked: boolean
  readonly restLost: number
}

/**
 * What some charges cost an adult of the working day, ways between work and child included; null where they cannot be had: too early, no
 * stated way, an appointment in between. `atHome`: works at home whenever not in charge, and in the `nap` beside the sleeping child.
 */
export const timeLost = (
  question: CoverQuestion,
  adult: CoverAdult,
  charges: readonly Charge[],
  way: WayMinutes,
  { atHome, nap }: { readonly atHome: boolean; readonly nap: Span | null },
): TimeLost | null => {
  const [first] = charges
  if (first === undefined) return null
  const restLost = sum(adult.rest.flatMap((rest) => charges.map((charge) => overlapMinutes(rest, charge))))
  const { work, origin } = adult
  const direct = way(origin.place, first.startPlace)
  if (work === null) {
    if (direct === null || origin.ready + direct > first.from) return null
    return {
      spans: [],
      minutes: 0,
      workedAtNap: 0,
      leaves: first.from - direct,
      leavesFrom: origin.place,
      hasWorked: false,
      restLost,
    }
  }
  const stint = atHome ? 0 : question.leastStintMinutes
  const workplace = atHome ? question.home : work.place
  const start = startOf(adult, work, first, way, workplace, stint)
  if (start === null) return null

  const away: Span[] = charges.map((charge, index) => {
    const back = way(charge.endPlace, workplace)
    const there = index === 0 ? null : way(workplace, charge.startPlace)
    return {
      from: index === 0 ? start.away : there === null ? (charges[index - 1]?.to ?? charge.from) : charge.from - there,
      to: back === null ? Number.POSITIVE_INFINITY : charge.to + charge.doorMinutes + back,
    }
  })
  const lost = withoutShortStints(clipped(joined(away), work), work, stint, start.worked)
  const asleep = nap === null ? [] : charges.flatMap((charge) => clipped(clipped([nap], charge), work))
  const spans = without(lost, asleep)
  if (adult.busy.some((appointment) => lost.some((span) => overlaps(appointment, span)))) return null
  return {
    spans,
    minutes: paidMinutes(spans, work),
    workedAtNap: paidMinutes(lost, work) - paidMinutes(spans, work),
    leaves: start.leaves,
    leavesFrom: start.leavesFrom,
    hasWorked: start.worked,
    restLost,
  }
}

/** Working time in some spans that do not overlap, breaks left out. */
export const paidMinutes = (spans: readonly Span[], work: CoverWork): number => {
  let paid = 0
  for (const { from, to } of spans) {
    const [start, end] = [Math.max(from, work.from), Math.min(to, work.to)]
    if (start >= end) continue
    paid += end - start
    for (const rest of work.breaks) paid -= Math.max(0, Math.min(end, rest.to) - Math.max(start, rest.from))
  }
  return paid
}

interface Start {
  /** From when on the adult is away from work. */
  readonly away: number
  readonly leaves: number
  readonly leavesFrom: string
  /** Has worked before, so that a short stint before leaving is no wasted way. */
  readonly worked: boolean
}

/** Goes to the first charge from where they are, or from work if there is time to work before. */
const startOf = (
  { origin }: CoverAdult,
  work: CoverWork,
  first: Charge,
  way: WayMinutes,
  workplace: string,
  stint: number,
): Start | null => {
  const direct = way(origin.place, first.startPlace)
  const atWork = origin.place === work.place && (origin.ready > work.from || origin.place !== workplace)
  if (atWork) {
    if (direct === null || first.from - direct < origin.ready) return null
    return { away: first.from - direct, leaves: first.from - direct, leavesFrom: origin.place, worked: true }
  }
  const fromWork = way(workplace, first.startPlace)
  if (fromWork !== null) {
    const leaves = first.from - fromWork
    const canWork = leaves >= origin.ready && leaves > work.from
    if (canWork && paidMinutes([{ from: work.from, to: Math.min(leaves, work.to) }], work) >= Math.max(stint, 1))
      return { away: leaves, leaves, leavesFrom: workplace, worked: false }
  }
  if (direct === null || origin.ready + direct > first.from) return null
  return { away: Number.NEGATIVE_INFINITY, leaves: first.from - direct, leavesFrom: origin.place, worked: false }
}

const clipped = (spans: readonly Span[], to: Span): readonly Span[] =>
  spans
    .map((span) => ({ from: Math.max(span.from, to.from), to: Math.min(span.to, to.to) }))
    .filter((span) => span.from < span.to)

/** Time at work too short to be worth the way is lost too. */
const withoutShortStints = (
  lost: readonly Span[],
  work: CoverWork,
  stint: number,
  worked: boolean,
): readonly Span[] => {
  const [first, last] = [lost[0], lost.at(-1)]
  if (first === undefined || last === undefined || stint === 0) return lost
  const isShort = (span: Span): boolean => span.from < span.to && paidMinutes([span], work) < stint
  const gaps = [
    ...(worked ? [] : [{ from: work.from, to: first.from }]),
    ...lost.slice(1).map((span, index) => ({ from: lost[index]?.to ?? span.from, to: span.from })),
    { from: last.to, to: work.to },
  ]
  return joined([...lost, ...gaps.filter(isShort)])
}

const without = (spans: readonly Span[], taken: readonly Span[]): readonly Span[] =>
  taken.reduce<readonly Span[]>(
    (left, gone) =>
      left.flatMap((span) =>
        [
          { from: span.from, to: Math.min(span.to, gone.from) },
          { from: Math.max(span.from, gone.to), to: span.to },
        ].filter(({ from, to }) => from < to),
      ),
    spans,
  )

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
