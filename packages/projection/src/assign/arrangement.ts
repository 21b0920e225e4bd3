import type { DayPattern } from '@yohaku/household'
import type { DayOutlook, OnTime } from '../outlook.ts'
import type { Assigned } from './errand.ts'
import type { Missing } from './half.ts'
import type { WayLeg } from './legsOf.ts'

/** One way of sharing the errands of a day, with what becomes of it. */
export interface Arrangement {
  readonly assigned: readonly Assigned[]
  /** As the plan has it today. */
  readonly isToday: boolean
  /** `null` = cannot even be laid out. */
  readonly pattern: DayPattern | null
  readonly day: DayOutlook | null
  readonly obstacles: readonly Obstacle[]
  /** Ways taken to be as long as the way back. */
  readonly turned: readonly WayLeg[]
  /** Figures, where there is no obstacle. */
  readonly figures: Figures | null
}

/** Why it cannot be done, with the figures. */
export type Obstacle =
  /** A promise is broken even when nothing goes wrong, by so many minutes. */
  | {
      readonly code: 'too_late'
      readonly deadline: string
      readonly kind: string
      readonly who: readonly string[]
      readonly place: string
      readonly minutes: number
    }
  /** A child is at home without an adult when it is not today. */
  | { readonly code: 'child_alone'; readonly child: string; readonly from: number; readonly to: number }
  | ({ readonly code: 'way_not_stated' } & Missing)
  /** The helper is there from or until another time. */
  | { readonly code: 'helper_away'; readonly who: string }
  /** The steps of two people cannot be brought into one order. */
  | { readonly code: 'order_unclear' }

export interface Figures {
  /** All promises with a chance of their own kept on the same day; null without any. A helper's chance to come is part of it. */
  readonly chance: OnTime | null
  /** The chance of each of them, by promise. */
  readonly kept: ReadonlyMap<string, number>
  /** Promises that have no chance of their own. */
  readonly uncertain: readonly string[]
  /** Promises missed on a day, on average, of those that have a chance in every arrangement it is compared with. */
  readonly missed: number
  /** Minutes of all adults together. */
  readonly timeTogether: number
  readonly ownTime: number
  /** Minutes the adults get up earlier than today, together. */
  readonly sleepLost: number
}

/** The arrangements with what each misses of the promises that all of them can be judged by. */
export const comparable = (arrangements: readonly Arrangement[]): readonly Arrangement[] => {
  const judged = arrangements.flatMap(({ figures }) => figures ?? [])
  const common = [...(judged[0]?.kept.keys() ?? [])].filter((id) => judged.every(({ kept }) => kept.has(id)))
  return arrangements.map((each) => {
    if (each.figures === null) return each
    const { kept } = each.figures
    const missed = common.reduce((sum, id) => sum + 1 - (kept.get(id) ?? 1), 0)
    return { ...each, figures: { ...each.figures, missed } }
  })
}
