import type { Act, DayStep } from './day.ts'
import type { DelayDistribution } from './network.ts'

/** A kind of delay a day starts from, until the family says otherwise. Minutes. */
export interface DefaultDelay {
  readonly distribution: DelayDistribution
  /** `invented`: our own guess, no data behind it; must reach the screen as an assumption. */
  readonly source: 'invented'
}

/**
 * おくれの想定. No delay data of families or of a rider's own train was found (timetable-theory.md section 9): every value here is
 * invented, visible and editable through `Day.delays`. Means are those after the cut; a cut-off draws again.
 */
export const DEFAULT_DELAYS: Readonly<Record<string, DefaultDelay>> = {
  /** Getting oneself ready. */
  ownPrepare: invented({ type: 'gamma', shape: 2, mean: 2, max: 15 }),
  /** Dressing a small child, shoes, the last nappy: the toddler is the variance of the morning. */
  childPrepare: invented({ type: 'gamma', shape: 1.5, mean: 4, max: 25 }),
  /** A meal with a child. */
  meal: invented({ type: 'gamma', shape: 2, mean: 3, max: 20 }),
  /** A walk, a bicycle, a car at short distance. */
  walk: invented({ type: 'exponential', mean: 1, max: 10 }),
  /** Train or bus: mostly small, sometimes long. */
  train: invented({ type: 'gamma', shape: 0.5, mean: 3, max: 60 }),
  /** Handing a child over or collecting it. */
  handOver: invented({ type: 'exponential', mean: 2, max: 15 }),
  /** What runs past the end of work: a call, a question on the way out. */
  workOver: invented({ type: 'exponential', mean: 3, max: 30 }),
  shopping: invented({ type: 'gamma', shape: 2, mean: 3, max: 15 }),
  cooking: invented({ type: 'gamma', shape: 2, mean: 4, max: 25 }),
  bath: invented({ type: 'gamma', shape: 2, mean: 4, max: 20 }),
  /** Putting a child to bed. */
  bedtime: invented({ type: 'gamma', shape: 1.5, mean: 8, max: 60 }),
}

/** Kind of delay of a step: its own, else the default of its act; null = it is not delayed by itself. */
export const delayKindOf = (step: Pick<DayStep, 'act' | 'delay'>): string | null =>
  step.delay === undefined ? KIND_OF_ACT[step.act] : step.delay

const KIND_OF_ACT: Readonly<Record<Act, string | null>> = {
  wake: null,
  prepare: 'ownPrepare',
  childPrepare: 'childPrepare',
  breakfast: 'meal',
  chores: null,
  leaveHome: null,
  travel: 'walk',
  dropoff: 'handOver',
  work: 'workOver',
  lunch: null,
  shopping: 'shopping',
  pickup: 'handOver',
  home: null,
  cook: 'cooking',
  dinner: 'meal',
  bath: 'bath',
  play: null,
  homework: null,
  bedtime: 'bedtime',
  solo: null,
  nap: null,
  sleep: null,
  school: null,
  other: null,
}

type Bounded =
  | { readonly type: 'exponential'; readonly mean: number; readonly max: number }
  | { readonly type: 'gamma'; readonly shape: number; readonly mean: number; readonly max: number }

function invented(distribution: Bounded): DefaultDelay {
  return { distribution: { ...distribution, cut: 'redraw', meanAfterCut: true }, source: 'invented' }
}
