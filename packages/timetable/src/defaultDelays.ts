import type { Act, DayStep } from './day.ts'
import type { DelayDistribution } from './network.ts'

/** A kind of delay a day starts from, until the family says otherwise. Minutes. */
export interface DefaultDelay {
  readonly distribution: DelayDistribution
  /**
   * `invented`: our own guess, no data behind it. `derived`: computed from published figures and at least one guess of ours.
   * Both must reach the screen as assumptions.
   */
  readonly source: 'invented' | 'derived'
}

/**
 * おくれの想定. No delay data of families was found (timetable-theory.md section 9): every value here but the train's is invented,
 * visible and editable through `Day.delays`. Means are those after the cut; a cut-off draws again.
 *
 * A family states how long a way usually takes, not its shortest: so ways and hand-overs have days without any delay. Without
 * them a day planned without slack, which many families live, would be kept on no day at all.
 */
export const DEFAULT_DELAYS: Readonly<Record<string, DefaultDelay>> = {
  /** Getting oneself ready. */
  ownPrepare: invented({ type: 'gamma', shape: 2, mean: 2, max: 15 }),
  /** Dressing a small child, shoes, the last nappy: the toddler is the variance of the morning. */
  childPrepare: invented({ type: 'gamma', shape: 1.5, mean: 4, max: 25 }),
  /** A meal with a child. */
  meal: invented({ type: 'gamma', shape: 2, mean: 3, max: 20 }),
  /** A walk, a bicycle, a car at short distance. */
  walk: onSomeDays([60, 0], [15, 1], [10, 2], [8, 3], [5, 5], [2, 8]),
  /**
   * Train or bus. 45 Tokyo lines gave delay certificates on 11.8 of 20 weekdays (FY2018); of those days 60 % were up to 10
   * minutes, 36 % 10 to 30, 4 % longer; that a rider meets 35 % of them is our guess. So 79.35 % of rides are on time.
   * Source: https://news.railway-pressnet.com/archives/3631 (mean), https://www.juken-net.com/main/feature/traindelay/ (severity)
   */
  train: {
    source: 'derived',
    distribution: {
      type: 'empirical',
      values: [0, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 60],
      weights: [79.35, 2.065, 2.065, 2.065, 2.065, 2.065, 2.065, 1.487, 1.487, 1.487, 1.487, 1.487, 0.413, 0.413],
    },
  },
  /** Handing a child over or collecting it. */
  handOver: onSomeDays([40, 0], [15, 1], [15, 2], [12, 3], [10, 5], [6, 8], [2, 12]),
  /** What runs past the end of work: a call, a question on the way out. */
  workOver: onSomeDays([60, 0], [12, 2], [12, 5], [10, 10], [4, 20], [2, 30]),
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

/** So many days of a hundred are late by so many minutes. */
function onSomeDays(...days: readonly (readonly [share: number, minutes: number])[]): DefaultDelay {
  return {
    distribution: { type: 'empirical', values: days.map(([, late]) => late), weights: days.map(([share]) => share) },
    source: 'invented',
  }
}
