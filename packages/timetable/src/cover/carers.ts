import type { CoverAdult, CoverHelper, CoverQuestion } from './coverQuestion.ts'
import { workMoments } from './moments.ts'
import type { WayMinutes } from './ways.ts'

/** Somebody who can have the child for a piece of the day, with the moments at which it pays to hand over. */
export interface Carer {
  readonly kind: 'adult' | 'person' | 'place' | 'nobody'
  /** Null = nobody. */
  readonly id: string | null
  /** Where a place is; null for persons, who have the child at home. */
  readonly place: string | null
  readonly adult: CoverAdult | null
  readonly helper: CoverHelper | null
  /** Earliest moment with a child that waits; null = cannot go there. */
  readonly soonest: number | null
  /** Moments to arrive there that cost whole hours. */
  readonly comesFirst: readonly number[]
  /** Whether the child can pass from this carer to the other: a place neither brings nor fetches. */
  readonly handsTo: (next: Carer) => boolean
  readonly leavesTo: (next: Carer) => readonly number[]
  readonly comesAfter: (before: Carer) => readonly number[]
}

/** One cut of the day: who has the child from when on; each piece ends where the next begins. */
export interface Cut {
  readonly carers: readonly Carer[]
  /** Start of each piece; the first is the need's, or the arrival after a call. */
  readonly starts: readonly number[]
}

export const carersOf = (question: CoverQuestion, way: WayMinutes, withNobody: boolean): readonly Carer[] => [
  ...question.adults.filter(({ canCare }) => canCare).map((adult) => adultCarer(question, adult, way)),
  ...question.helpers.filter(({ daysLeft }) => daysLeft !== 0).map((helper) => helperCarer(question, helper, way)),
  ...(withNobody ? [nobody(question)] : []),
]

const adultCarer = (question: CoverQuestion, adult: CoverAdult, way: WayMinutes): Carer => {
  const { work, origin, telework } = adult
  const { home, childAt, nap } = question
  const moments = work === null ? { leaving: [], returning: [] } : workMoments(work)
  const workplaces = work === null ? [] : telework ? [work.place, home] : [work.place]
  const edges = [...adult.busy, ...adult.rest, ...(nap && telework ? [nap] : [])].flatMap(({ from, to }) => [from, to])
  const arriving = (at: string): readonly number[] => [
    ...edges,
    ...shifted([origin.ready], way(origin.place, at)),
    ...workplaces.flatMap((from) => shifted(moments.leaving, way(from, at))),
    ...shifted(
      adult.busy.map(({ to }) => to),
      work === null ? null : way(work.place, at),
    ),
  ]
  const direct = way(origin.place, childAt)
  return {
    kind: 'adult',
    id: adult.id,
    place: null,
    adult,
    helper: null,
    soonest: direct === null ? null : origin.ready + direct,
    comesFirst: arriving(childAt),
    handsTo: () => true,
    leavesTo: (next) => {
      const goes = next.place ?? home
      const door = next.helper?.doorMinutes ?? 0
      return [...edges, ...workplaces.flatMap((to) => shifted(moments.returning, negative(way(goes, to), door)))]
    },
    comesAfter: (before) => arriving(before.place ?? home),
  }
}

const helperCarer = ({ childAt }: CoverQuestion, helper: CoverHelper, way: WayMinutes): Carer => {
  const edges = [helper.hours.from, helper.hours.to]
  const direct = helper.kind === 'person' && helper.collects ? way(helper.at, childAt) : null
  const moves = helper.kind === 'person' && helper.collects
  return {
    kind: helper.kind,
    id: helper.id,
    place: helper.kind === 'place' ? helper.at : null,
    adult: null,
    helper,
    soonest: direct === null ? null : Math.max(helper.ready + direct, helper.hours.from),
    comesFirst: edges,
    handsTo: (next) =>
      helper.kind === 'place' ? next.kind === 'adult' || canMove(next) : next.kind !== 'place' || moves,
    leavesTo: () => edges,
    comesAfter: () => edges,
  }
}

const nobody = ({ waits, need }: CoverQuestion): Carer => ({
  kind: 'nobody',
  id: null,
  place: null,
  adult: null,
  helper: null,
  soonest: waits === undefined ? need.from : (waits.until ?? need.from),
  comesFirst: [],
  handsTo: (next) => next.kind !== 'place' && (next.kind === 'adult' || waits === undefined || canMove(next)),
  leavesTo: () => [],
  comesAfter: () => [],
})

const canMove = ({ kind, helper }: Carer): boolean => kind === 'person' && helper?.collects === true

const shifted = (moments: readonly number[], by: number | null): readonly number[] =>
  by === null ? [] : moments.map((at) => at + by)

const negative = (minutes: number | null, more: number): number | null => (minutes === null ? null : -minutes - more)
