import { date } from '@yohaku/kernel'
import type { PlanApplication, PlanMilestone } from '@yohaku/projection'
import type { When } from './ics.ts'
import { type CalendarThing, uidOf } from './thing.ts'

/** Dates that come back: their year and month are part of what they are. */
const REPEATED: ReadonlySet<PlanMilestone['id']> = new Set([
  'trackSwitch',
  'leaveStarts',
  'leaveEnds',
  'residentTaxTurn',
  'remunerationRevision',
  'nurseryFeeSwitch',
  'benefitCapRevision',
  'employerRuleEnds',
])

/** 停車駅 as whole days; what is over is left out. */
export const milestoneThings = (planId: string, milestones: readonly PlanMilestone[]): readonly CalendarThing[] =>
  milestones
    .filter(({ past }) => !past)
    .map((milestone) => ({
      kind: 'milestone',
      uid: uidOf(
        planId,
        'milestone',
        milestone.id,
        milestone.adult,
        milestone.child,
        REPEATED.has(milestone.id) ? milestone.date.slice(0, 7) : null,
      ),
      when: wholeDay(milestone.date),
      milestone,
    }))

/** 届出 nobody has handed in: the first day, the day named for it and the last day, as far as they are known and ahead. */
export const applicationThings = (
  planId: string,
  applications: readonly PlanApplication[],
  today: string,
): readonly CalendarThing[] =>
  applications
    .filter(({ state, window }) => (state === 'open' || state === 'unknown') && window !== 'over')
    .flatMap((application) =>
      (['opens', 'target', 'due'] as const).flatMap((which): readonly CalendarThing[] => {
        const day = application[which]
        if (day === null || day < today) return []
        const { id, adult, child, year } = application
        const uid = uidOf(planId, 'application', which, id, adult, child, year === null ? null : String(year))
        return [{ kind: 'application', uid, when: wholeDay(day), application, which }]
      }),
    )

const wholeDay = (day: string): When => ({ kind: 'days', from: date(day), until: date(day) })
