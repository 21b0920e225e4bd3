import { DEFAULT_DELAYS, type DefaultDelay } from './defaultDelays.ts'
import type { DayType, DelayDistribution } from './network.ts'

/** A kind of day a family starts from. `source` as for the delays: both must reach the screen as assumptions. */
export interface DefaultDayType extends DayType {
  readonly source: DefaultDelay['source']
}

/** Days of ten thousand. */
const SHARES = {
  /** Invented: every fifth day on the way to or from work. No source we hold counts rain at those hours. */
  rain: 2000,
  /**
   * Derived: delay certificates on 11.8 of 20 weekdays, 40 % of them for more than ten minutes, and our guess that a rider meets 35 %
   * of those. 0.59 × 0.40 × 0.35 = 8.26 %. Source as for `DEFAULT_DELAYS.train`; morning figures, taken for the evening too.
   */
  disruption: 826,
  /** Invented: a child who is tired or does not want to, all day long. */
  childSlow: 1000,
}

/** On a slow day a child takes so many times its usual extra minutes. Invented. */
const SLOW = 2.5

/**
 * 日の種類: normal, rain, a line disrupted, a child slow. They share out the default delays, they add none: over all days every kind
 * keeps its mean, but what is late on the same day is late together, and a day with several promises is broken less often and worse.
 */
export const DEFAULT_DAY_TYPES: readonly DefaultDayType[] = [
  {
    id: 'normal',
    p: 10_000 - SHARES.rain - SHARES.disruption - SHARES.childSlow,
    source: 'derived',
    delays: {},
  },
  { id: 'rain', p: SHARES.rain, source: 'invented', delays: { walk: worst('walk', SHARES.rain) } },
  { id: 'disruption', p: SHARES.disruption, source: 'derived', delays: { train: worst('train', SHARES.disruption) } },
  {
    id: 'childSlow',
    p: SHARES.childSlow,
    source: 'invented',
    delays: {
      childPrepare: times('childPrepare', SLOW),
      meal: times('meal', SLOW),
      bedtime: times('bedtime', SLOW),
      handOver: worst('handOver', 4 * SHARES.childSlow),
    },
  },
].map((type, _, all) => ({ ...type, delays: { ...restOf(type.id, all), ...type.delays } }) as DefaultDayType)

type Told = Omit<DefaultDayType, 'source'>

/** What is left of each kind's delays on the days that are not special for it. */
function restOf(id: string, types: readonly Told[]): DayType['delays'] {
  const special = types.flatMap(({ delays, p }) => Object.entries(delays).map(([kind, law]) => ({ kind, law, p })))
  const own = new Set(Object.keys(types.find((type) => type.id === id)?.delays ?? {}))
  return Object.fromEntries(
    special.flatMap(({ kind, law, p }) => (own.has(kind) ? [] : [[kind, without(usual(kind), law, p / 10_000)]])),
  )
}

function usual(kind: string): DelayDistribution {
  const found = DEFAULT_DELAYS[kind]
  if (!found) throw new RangeError(`no default delay ${kind}`)
  return found.distribution
}

/** The longest delays of a kind, so many of ten thousand draws. */
function worst(kind: string, share: number): DelayDistribution {
  const { values, weights, total } = weighed(usual(kind))
  let left = (share / 10_000) * total
  const kept = weights.map(() => 0)
  for (let index = values.length - 1; index >= 0 && left > 0; index--) {
    kept[index] = Math.min(left, weights[index] ?? 0)
    left -= kept[index] ?? 0
  }
  const from = kept.findIndex((weight) => weight > 0)
  return { type: 'empirical', values: values.slice(from), weights: kept.slice(from) }
}

/** The same law with another mean; `max` and shape stay. */
function times(kind: string, factor: number): DelayDistribution {
  const law = usual(kind)
  return 'mean' in law ? { ...law, mean: law.mean * factor } : law
}

/** What is left of a law when a share of the days is taken out with a law of their own. */
function without(law: DelayDistribution, taken: DelayDistribution, share: number): DelayDistribution {
  if ('mean' in law && 'mean' in taken) return { ...law, mean: (law.mean - share * taken.mean) / (1 - share) }
  const [all, gone] = [weighed(law), weighed(taken)]
  const weights = all.values.map((value, index) => {
    const place = gone.values.indexOf(value)
    const minus = place < 0 ? 0 : (share * (gone.weights[place] ?? 0)) / gone.total
    return Math.max(0, (all.weights[index] ?? 0) / all.total - minus)
  })
  const kept = all.values.flatMap((value, index) =>
    (weights[index] ?? 0) > 1e-9 ? [{ value, weight: weights[index] ?? 0 }] : [],
  )
  return { type: 'empirical', values: kept.map(({ value }) => value), weights: kept.map(({ weight }) => weight) }
}

/** Values from the shortest to the longest, as the defaults are written. */
function weighed(law: DelayDistribution): { values: readonly number[]; weights: readonly number[]; total: number } {
  if (law.type !== 'empirical') throw new RangeError(`${law.type}: not a list of values`)
  const weights = law.weights ?? law.values.map(() => 1)
  return { values: law.values, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
}
