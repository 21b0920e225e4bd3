import { type Carer, type Cut, carersOf } from './carers.ts'
import type { CoverOption } from './coverAnswer.ts'
import type { CoverCriterion, CoverQuestion } from './coverQuestion.ts'
import { type Judged, judgeOf } from './judge.ts'
import { gridOf } from './moments.ts'
import { wayMinutesOf } from './ways.ts'

/** Criteria that follow what the family ordered. */
export const COVER_ORDER: readonly CoverCriterion[] = ['arrival', 'leave', 'cost', 'promises', 'handovers', 'remaining']

/**
 * Every cut of the day into at most so many pieces, over the grid and the moments that follow from working and opening hours. Exact:
 * nothing is left out but what cannot be had.
 */
export const searchCovers = (question: CoverQuestion, order: readonly CoverCriterion[]): readonly CoverOption[] => {
  const whole = search(question, order, false)
  return whole.length > 0 ? whole : search(question, order, true)
}

const search = (
  question: CoverQuestion,
  order: readonly CoverCriterion[],
  withGaps: boolean,
): readonly CoverOption[] => {
  const way = wayMinutesOf(question.ways)
  const carers = carersOf(question, way, withGaps)
  const judge = judgeOf(question, way, order)
  const grid = gridOf(question)
  const points = handoverPoints(grid)
  const { need, waits } = question
  /** Of each group the covers that no other of it beats in everything. */
  const fronts = new Map<string, Judged[]>()

  const consider = (cut: Cut): void => {
    for (const judged of judge(cut)) {
      const front = fronts.get(judged.group) ?? []
      if (front.some(({ vector }) => isNoWorse(vector, judged.vector))) continue
      fronts.set(judged.group, [...front.filter(({ vector }) => !isNoWorse(judged.vector, vector)), judged])
    }
  }
  /** The child without anybody is no cover, and stands only where there is none. */
  const alone: Cut[] = []
  const extend = (cut: Cut): void => {
    if (cut.carers.every(({ kind }) => kind === 'nobody')) alone.push(cut)
    else consider(cut)
    if (cut.carers.length >= question.mostPieces) return
    const last = cut.carers.at(-1)
    const since = cut.starts.at(-1)
    if (last === undefined || since === undefined) return
    for (const next of carers) {
      if (next === last || !last.handsTo(next)) continue
      for (const at of points(last, next))
        if (at > since && at < need.to) extend({ carers: [...cut.carers, next], starts: [...cut.starts, at] })
    }
  }
  for (const first of carers) {
    if (first.kind === 'place') continue
    if (waits === undefined) extend({ carers: [first], starts: [need.from] })
    else for (const at of arrivals(grid, first, question)) if (at < need.to) extend({ carers: [first], starts: [at] })
  }
  if (fronts.size === 0) for (const cut of alone) consider(cut)
  const all = [...fronts.values()].flat()
  return [...fronts.values()]
    .map(bestOf)
    .filter(({ vector }) => !all.some((other) => isNoWorse(other.vector, vector) && !isNoWorse(vector, other.vector)))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ option }) => option())
}

const bestOf = (front: readonly Judged[]): Judged =>
  front.reduce((best, judged) => (compare(judged.rank, best.rank) < 0 ? judged : best))

/** Moments at which one carer may hand over to another, in order. */
const handoverPoints = (grid: readonly number[]): ((from: Carer, to: Carer) => readonly number[]) => {
  const known = new Map<Carer, Map<Carer, readonly number[]>>()
  return (from, to) => {
    const own = known.get(from) ?? new Map<Carer, readonly number[]>()
    known.set(from, own)
    const found =
      own.get(to) ?? [...new Set([...grid, ...from.leavesTo(to), ...to.comesAfter(from)])].sort((a, b) => a - b)
    own.set(to, found)
    return found
  }
}

/** When somebody can be with a child that waits: as soon as they can, or later. */
const arrivals = (grid: readonly number[], first: Carer, question: CoverQuestion): readonly number[] => {
  const soonest = first.soonest
  if (soonest === null) return []
  return [...new Set([soonest, ...grid, ...first.comesFirst])].filter((at) => at >= soonest && at >= question.need.from)
}

/** Negative: the first comes first. */
const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const isNoWorse = (a: readonly number[], b: readonly number[]): boolean => {
  for (let index = 0; index < b.length; index++) if ((a[index] as number) > (b[index] as number)) return false
  return true
}
