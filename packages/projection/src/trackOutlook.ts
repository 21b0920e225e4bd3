import type { Plan, Track } from '@yohaku/household'
import { type DayOptions, dayOutlook } from './day/dayOutlook.ts'
import { ledger } from './money/index.ts'
import type { AssumptionNote, Outlook } from './outlook.ts'
import { summaryOf } from './track/summary.ts'
import { trackOf } from './track/track.ts'
import { withTracks } from './track/tracksOf.ts'

export interface OutlookOptions extends DayOptions {
  /** Months of money from the plan's first one on. */
  readonly months?: number
}

export const DEFAULT_MONTHS = 24

/**
 * 見通し: one track computed, its ordinary day and its money. `track` may also be one that `tracksOf` derives.
 * @throws RangeError when there is no such track: check ids from outside with `findTrack`
 */
export const outlook = (given: Plan, track: string, options: OutlookOptions = {}): Outlook => {
  const plan = withTracks(given)
  return outlookOf(plan, trackOf(plan, track), given, options)
}

/** The outlook of a track that stands in `plan`; `given` is the plan as the family wrote it. */
export const outlookOf = (plan: Plan, track: Track, given: Plan, options: OutlookOptions): Outlook => {
  const { months, takeHomeByYear, assumptions } = ledger(plan, {
    track: track.id,
    months: options.months ?? DEFAULT_MONTHS,
  })
  const day = dayOutlook(plan, track, options)
  return {
    track: summaryOf(plan, track),
    day,
    money: { months, takeHomeByYear },
    assumptions: distinct([
      ...given.assumptions.map(({ reason, path }) => ({ code: reason, path })),
      ...(given.tracks.some(({ id }) => id === track.id)
        ? []
        : [{ code: 'track_derived', path: `tracks[${track.id}]` }]),
      ...(day.deadlines.some(({ onTime }) => onTime !== null) ? [{ code: 'delays_invented' }] : []),
      ...ridesOf(plan),
      ...assumptions,
    ]),
  }
}

/** How late a way may be hangs on what is ridden; where no leg says, it is taken from the minutes. */
const ridesOf = (plan: Plan): AssumptionNote[] =>
  plan.legs.some(({ mode }) => mode === undefined) ? [{ code: 'travel_mode_not_stated', path: 'legs' }] : []

const distinct = (notes: readonly AssumptionNote[]): readonly AssumptionNote[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.path ?? ''}`, note])).values(),
]
