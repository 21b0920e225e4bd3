import type { Plan } from '@yohaku/household'
import { sumYen, type Yen, yen } from '@yohaku/kernel'
import type { Outlook } from './outlook.ts'
import { trackOf } from './track/track.ts'
import { withTracks } from './track/tracksOf.ts'
import { type OutlookOptions, outlookOf } from './trackOutlook.ts'

export interface CompareOptions extends OutlookOptions {
  /** Ids in the order wanted; absent = all of `tracksOf`, the present one first. */
  readonly tracks?: readonly string[]
}

export interface Comparison {
  readonly tracks: readonly Outlook[]
  /** Each track but the first against the first one. */
  readonly differences: readonly TrackDifference[]
}

/** What one track gives more (positive) or less than another; figures only one of the two has are left out. */
export interface TrackDifference {
  readonly track: string
  readonly against: string
  readonly deadlines: readonly {
    readonly id: string
    readonly slackMinutes: number
    /** Difference of the shares of days on time. The same luck fell on both, so the two errors largely cancel out. */
    readonly p: number | null
  }[]
  readonly ownTime: readonly { readonly adult: string; readonly minutes: number }[]
  readonly timeTogether: readonly { readonly adult: string; readonly minutes: number }[]
  /** Household net of all months shown. */
  readonly net: Yen
  readonly takeHomeByYear: readonly { readonly year: number; readonly yen: Yen }[]
}

/**
 * くらべる: the tracks of a plan side by side, computed with the same random numbers.
 * @throws RangeError when a named track does not exist: check ids from outside with `findTrack` on `withTracks(plan)`
 */
export const compare = (given: Plan, options: CompareOptions = {}): Comparison => {
  const plan = withTracks(given)
  const chosen = options.tracks?.map((id) => trackOf(plan, id)) ?? plan.tracks
  const tracks = chosen.map((track) => outlookOf(plan, track, given, options))
  const [base, ...others] = tracks
  return { tracks, differences: base === undefined ? [] : others.map((other) => differenceOf(other, base)) }
}

const differenceOf = (other: Outlook, base: Outlook): TrackDifference => ({
  track: other.track.id,
  against: base.track.id,
  deadlines: paired(other.day.deadlines, base.day.deadlines, ({ id }) => id).map(([one, two]) => ({
    id: one.id,
    slackMinutes: one.slackMinutes - two.slackMinutes,
    p: one.onTime && two.onTime ? Math.round((one.onTime.p - two.onTime.p) * 10_000) / 10_000 : null,
  })),
  ownTime: minutesMore(other.day.ownTime, base.day.ownTime),
  timeTogether: minutesMore(other.day.timeTogether, base.day.timeTogether),
  net: yen(sumYen(other.money.months.map(({ net }) => net)) - sumYen(base.money.months.map(({ net }) => net))),
  takeHomeByYear: paired(other.money.takeHomeByYear, base.money.takeHomeByYear, ({ year }) => year).map(
    ([one, two]) => ({ year: one.year, yen: yen(one.yen - two.yen) }),
  ),
})

const minutesMore = (other: Outlook['day']['ownTime'], base: Outlook['day']['ownTime']) =>
  paired(other, base, ({ adult }) => adult).map(([one, two]) => ({
    adult: one.adult,
    minutes: one.minutes - two.minutes,
  }))

/** Entries of both lists with the same key, in the order of the first. */
const paired = <T>(ones: readonly T[], twos: readonly T[], key: (entry: T) => string | number): [T, T][] =>
  ones.flatMap((one) => {
    const two = twos.find((candidate) => key(candidate) === key(one))
    return two === undefined ? [] : [[one, two] satisfies [T, T]]
  })
