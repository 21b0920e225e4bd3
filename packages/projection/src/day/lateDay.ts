import type { Plan, Track } from '@yohaku/household'
import type { DayOutlook } from '../outlook.ts'
import { type DayOptions, dayOutlook } from './dayOutlook.ts'
import type { LateStep } from './lateStep.ts'

/** A day on which one step is late, and how far that runs. Minutes. */
export interface LateDay extends LateStep {
  readonly day: DayOutlook
  /** Steps that begin later for it, in the order of the day, the late one itself left out. */
  readonly moved: readonly { readonly step: string; readonly minutes: number }[]
  /** Every promise it reaches: how much later it is met, and what is left until it breaks (negative = broken by so much). */
  readonly reached: readonly { readonly deadline: string; readonly minutes: number; readonly slackMinutes: number }[]
  /** Promises of later in the day that it does not reach. */
  readonly spared: readonly string[]
}

/** おくれの伝わり — the same day with so many minutes lost at a step, chances included, on the same luck as the day without. */
export const lateDay = (plan: Plan, track: Track, late: LateStep, options: Omit<DayOptions, 'late'> = {}): LateDay => {
  const usual = dayOutlook(plan, track, { ...options, samples: 1 })
  const day = dayOutlook(plan, track, { ...options, late })
  const starts = new Map(usual.steps.map(({ id, start }) => [id, start]))
  const planned = new Map(usual.deadlines.map((deadline) => [deadline.id, deadline.planned]))
  const from = starts.get(late.step) ?? 0
  const promises = day.deadlines.map(({ id, planned: due, slackMinutes }) => ({
    deadline: id,
    minutes: due - (planned.get(id) ?? due),
    slackMinutes,
  }))
  return {
    ...late,
    day,
    moved: day.steps.flatMap(({ id, act, start }) => {
      const later = start - (starts.get(id) ?? start)
      return later > 0 && id !== late.step && act !== 'care' ? [{ step: id, minutes: later }] : []
    }),
    reached: promises.filter(({ minutes }) => minutes > 0),
    spared: promises.flatMap(({ deadline, minutes }) =>
      minutes > 0 || (planned.get(deadline) ?? 0) <= from ? [] : [deadline],
    ),
  }
}
