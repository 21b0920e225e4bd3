import { hash64 } from '@yohaku/kernel'
import type { DayStepOutlook, DeadlineOutlook, PlanApplication, PlanMilestone } from '@yohaku/projection'
import type { When } from './ics.ts'

/** Something of a family's plan that belongs in a calendar: codes and times, the words are the app's. */
export type CalendarThing = {
  readonly uid: string
  readonly when: When
} & (
  | {
      readonly kind: 'step'
      readonly step: Pick<DayStepOutlook, 'act' | 'who' | 'place' | 'to'>
      /** The promise of time that hangs on it. */
      readonly deadline: Pick<DeadlineOutlook, 'kind' | 'latest' | 'slackMinutes'> | null
    }
  | { readonly kind: 'milestone'; readonly milestone: PlanMilestone }
  | {
      readonly kind: 'application'
      readonly application: PlanApplication
      /** First day to hand it in, the day named for it, the last day. */
      readonly which: 'opens' | 'target' | 'due'
    }
)

/** Never the plan's own words: an address of a thing that stays when its time changes, and tells nothing. */
export const uidOf = (planId: string, ...thing: readonly (string | null)[]): string =>
  `${hash64([planId, ...thing.map((part) => part ?? '')].join('\u0000'))}@yohaku`
