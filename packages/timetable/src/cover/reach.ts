import { expectOk } from '@yohaku/kernel'
import { DEFAULT_DELAYS } from '../defaultDelays.ts'
import type { Network } from '../network.ts'
import { onTimeShare } from '../onTimeShare.ts'
import { simulate } from '../simulate.ts'
import type { CoverReach } from './coverAnswer.ts'
import type { CoverQuestion, CoverWay } from './coverQuestion.ts'
import { findWay } from './ways.ts'

export interface ReachOptions {
  readonly samples: number
  readonly seed: number
}

/** How somebody arrives who sets out at a time; remembered, since many options begin alike. */
export type ArrivalOf = (
  from: string,
  to: string,
  leaves: number,
  until: number | null,
) => Omit<CoverReach, 'who' | 'leaves'>

export const arrivalsOf = ({ ways }: CoverQuestion, options: ReachOptions): ArrivalOf => {
  const known = new Map<string, ReturnType<ArrivalOf>>()
  return (from, to, leaves, until) => {
    const key = `${from}:${to}:${leaves}:${until}`
    const way = findWay(ways, from, to)
    const found = known.get(key) ?? (way === undefined ? NO_WAY : arrivalBy(way, leaves, until, options))
    known.set(key, found)
    return found
  }
}

/** Everybody who could go to a child that waits, soonest first, with the chance to be there in time. Nobody in the morning. */
export const reachOf = (
  { waits, childAt, adults, helpers }: CoverQuestion,
  arrivalOf: ArrivalOf,
): readonly CoverReach[] => {
  if (waits === undefined) return []
  const starts = [
    ...adults.filter(({ canCare }) => canCare).map(({ id, origin }) => ({ id, at: origin.place, ready: origin.ready })),
    ...helpers
      .filter(({ kind, collects, daysLeft }) => kind === 'person' && collects && daysLeft !== 0)
      .map(({ id, at, ready }) => ({ id, at, ready })),
  ]
  return starts
    .map(({ id, at, ready }): CoverReach => ({ who: id, leaves: ready, ...arrivalOf(at, childAt, ready, waits.until) }))
    .sort((a, b) => (a.arrives ?? Number.POSITIVE_INFINITY) - (b.arrives ?? Number.POSITIVE_INFINITY))
}

const NO_WAY = { arrives: null, via: [], slackMinutes: null, chance: null, arrival: null }

const arrivalBy = (
  way: CoverWay,
  leaves: number,
  until: number | null,
  { samples, seed }: ReachOptions,
): ReturnType<ArrivalOf> => {
  const arrives = leaves + way.minutes
  const network = networkOfWay(way, leaves, until)
  const run = expectOk(simulate(network, { samples, seed, observe: [ARRIVES], quantiles: [0.5, 0.8, 0.95] }))
  const event = run.events.get(ARRIVES)
  const [q50, q80, q95] = event?.quantiles.map(({ time }) => Math.round(time)) ?? []
  return {
    arrives,
    via: way.legs.map(({ to }) => to),
    slackMinutes: until === null ? null : until - arrives,
    chance: until === null ? null : until < arrives ? onTimeShare(0, samples) : (event?.deadline?.onTime ?? null),
    arrival: q50 === undefined || q80 === undefined || q95 === undefined ? null : { q50, q80, q95 },
  }
}

const ARRIVES = 'arrives'

const networkOfWay = (way: CoverWay, leaves: number, until: number | null): Network => {
  const legs = way.legs.length > 0 ? way.legs : [{ to: way.to, minutes: way.minutes, delay: null }]
  const nameOf = (index: number): string => (index === legs.length ? ARRIVES : `at${index}`)
  return {
    name: 'reach',
    unit: 'minutes',
    events: [
      { id: nameOf(0), planned: leaves },
      ...legs.map((_, index) => ({
        id: nameOf(index + 1),
        ...(index + 1 === legs.length && until !== null && until >= leaves + way.minutes ? { latest: until } : {}),
      })),
    ],
    activities: legs.map(({ minutes, delay }, index) => ({
      id: `leg${index}`,
      from: nameOf(index),
      to: nameOf(index + 1),
      minDuration: minutes,
      ...(delay === null ? {} : { kind: delay }),
    })),
    delays: Object.fromEntries(
      legs.flatMap(({ delay }) => {
        const known = delay === null ? undefined : DEFAULT_DELAYS[delay]
        return delay === null || known === undefined ? [] : [[delay, known.distribution]]
      }),
    ),
  }
}
