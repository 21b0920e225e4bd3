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
  const { need, waits } = question
  const best = new Map<string, Judged>()
  const all: (readonly number[])[] = []

  const consider = (cut: Cut): void => {
    for (const judged of judge(cut)) {
      all.push(judged.vector)
      const known = best.get(judged.group)
      if (known === undefined || compare(judged.rank, known.rank) < 0) best.set(judged.group, judged)
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
      for (const at of pointsBetween(grid, last, next, since, need.to))
        extend({ carers: [...cut.carers, next], starts: [...cut.starts, at] })
    }
  }
  for (const first of carers) {
    if (first.kind === 'place') continue
    if (waits === undefined) extend({ carers: [first], starts: [need.from] })
    else for (const at of arrivals(grid, first, question)) if (at < need.to) extend({ carers: [first], starts: [at] })
  }
  if (best.size === 0) for (const cut of alone) consider(cut)
  return [...best.values()]
    .filter(({ vector }) => !all.some((other) => isBetterInAll(other, vector)))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ option }) => option())
}

const pointsBetween = (
  grid: readonly number[],
  from: Carer,
  to: Carer,
  since: number,
  until: number,
): readonly number[] =>
  [...new Set([...grid, ...from.leavesTo(to), ...to.comesAfter(from)])]
    .filter((at) => at > since && at < until)
    .sort((a, b) => a - b)

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

const isBetterInAll = (a: readonly number[], b: readonly number[]): boolean => {
  let better = false
  for (let index = 0; index < b.length; index++) {
    const [one, other] = [a[index] ?? 0, b[index] ?? 0]
    if (one > other) return false
    if (one < other) better = true
  }
  return better
}
