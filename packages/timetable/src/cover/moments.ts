import type { CoverQuestion, CoverWork } from './coverQuestion.ts'
import { halvesOf } from './payments.ts'

/** Handover points every carer shares: the grid inside the need. */
export const gridOf = ({ need, gridMinutes }: CoverQuestion): readonly number[] => {
  const points: number[] = []
  for (let at = Math.ceil(need.from / gridMinutes) * gridMinutes; at < need.to; at += gridMinutes)
    if (at > need.from) points.push(at)
  return points
}

/** Moments of a working day before which, and after which, a whole number of paid hours lies, and its middle. */
export interface WorkMoments {
  /** Leaving at one of these costs whole hours. */
  readonly leaving: readonly number[]
  /** Coming back by one of these costs whole hours. */
  readonly returning: readonly number[]
}

export const workMoments = (work: CoverWork): WorkMoments => {
  const [half] = halvesOf(work)
  return {
    leaving: [...hoursFrom(work, -1), half.to],
    returning: [...hoursFrom(work, 1), half.to],
  }
}

/** From one end of work, each clock time after another paid hour; where a break follows, its end too. */
const hoursFrom = (work: CoverWork, direction: 1 | -1): readonly number[] => {
  const start = direction === 1 ? work.from : work.to
  const isPaid = (at: number): boolean => {
    const minute = direction === 1 ? at : at - 1
    return !work.breaks.some((rest) => rest.from <= minute && minute < rest.to)
  }
  const found = [start]
  let paid = 0
  for (let gone = 0; gone < work.to - work.from; gone++) {
    const at = start + direction * gone
    if (!isPaid(at)) continue
    if (paid % 60 === 0 && found.at(-1) !== at) found.push(at)
    paid++
    if (paid % 60 === 0) found.push(at + direction)
  }
  return found
}
