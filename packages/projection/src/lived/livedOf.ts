import type { LivedDay, LivedLog, LivedTap, Plan, Track } from '@yohaku/household'
import { clock, date, err, ok, type Result, weekdayOf } from '@yohaku/kernel'
import {
  type Day,
  DEFAULT_DELAYS,
  type DelayDistribution,
  endOf,
  learnedDelay,
  meanDelay,
  type PlannedTimes,
  PRIOR_DAYS,
  startOf,
} from '@yohaku/timetable'
import { timesOf } from '../allocate/timedDay.ts'
import { dayOf } from '../day/dayOf.ts'
import { findPattern, WEEKDAYS } from '../day/pattern.ts'
import { stretchBetween, type TimedTap } from './stretch.ts'

/** What a family's own days say about its delays. */
export interface LivedOutlook {
  /** The plan with its delays moved by the days that were lived; everything else as it is. */
  readonly plan: Plan
  readonly learned: LivedLearning
  /** Real times beside the planned ones. */
  readonly taps: readonly LivedTime[]
}

export interface LivedLearning {
  readonly days: number
  /** Stretches between two taps whose extra minutes could be seen, and those in which somebody waited. */
  readonly seen: number
  readonly unclear: number
  /** Stretches that went faster than the plan's least minutes: the plan may say too many. */
  readonly faster: number
  /** The law a day starts from counts as much as so many days of one's own. */
  readonly priorDays: number
  readonly kinds: readonly LearnedKind[]
}

export interface LearnedKind {
  readonly kind: string
  /** Delays of this kind in the days lived. */
  readonly count: number
  /** Of them those seen only together with others, and shared out as the law before had it. */
  readonly shared: number
  /** Share of the law that is one's own, 0 … 1. */
  readonly weightOfOwn: number
  /** Minutes a time: before, in the days lived, and as it counts now. */
  readonly mean: { readonly before: number; readonly own: number; readonly after: number }
}

export interface LivedTime {
  readonly date: string
  readonly step: string
  readonly what: LivedTap['what']
  readonly planned: number
  readonly actual: number
}

/** A tap on a step that the day does not have, with its place in the log. */
export interface LivedProblem {
  readonly path: string
  readonly found: string
  readonly known: readonly string[]
}

/**
 * Learns from lived days: extra minutes between two taps of one adult are handed to the kinds of delay between them, in proportion to
 * what was expected of each; each kind's law then counts as `priorDays` days and each delay lived as one (`learnedDelay`).
 */
export const livedOf = (
  plan: Plan,
  track: Track,
  log: LivedLog,
  priorDays: number = PRIOR_DAYS,
): Result<LivedOutlook, readonly LivedProblem[]> => {
  const days = log.days.map((lived, index) => readDay(plan, track, lived, index))
  const problems = days.flatMap((day) => day.problems)
  if (problems.length > 0) return err(problems)
  const seen = days.flatMap((day) => day.stretches)
  const clear = seen.flatMap((stretch) => (stretch.type === 'seen' ? [stretch] : []))
  const lawOf = (kind: string): DelayDistribution | undefined =>
    plan.delays?.[kind] ?? DEFAULT_DELAYS[kind]?.distribution
  const own = new Map<string, { readonly minutes: number; readonly isShared: boolean }[]>()
  for (const { extra, kinds } of clear)
    for (const [kind, minutes] of sharedOut(Math.max(0, extra), kinds, lawOf))
      own.set(kind, [...(own.get(kind) ?? []), { minutes, isShared: kinds.length > 1 }])
  const learned = [...own].flatMap(([kind, delays]) => {
    const law = lawOf(kind)
    if (law === undefined) return []
    return [
      {
        kind,
        delays,
        law: learnedDelay(
          law,
          delays.map(({ minutes }) => minutes),
          priorDays,
        ),
      },
    ]
  })
  return ok({
    plan: {
      ...plan,
      delays: {
        ...plan.delays,
        ...Object.fromEntries(learned.map(({ kind, law }) => [kind, planLaw(law.distribution)])),
      },
    },
    learned: {
      days: log.days.length,
      seen: clear.length,
      unclear: seen.length - clear.length,
      faster: clear.filter(({ extra }) => extra < 0).length,
      priorDays,
      kinds: learned.map(({ kind, delays, law: { weightOfOwn, mean } }) => ({
        kind,
        count: delays.length,
        shared: delays.filter(({ isShared }) => isShared).length,
        weightOfOwn,
        mean: { before: tenth(mean.before), own: tenth(mean.own ?? 0), after: tenth(mean.after) },
      })),
    },
    taps: days.flatMap((day) => day.times),
  })
}

interface ReadDay {
  readonly problems: readonly LivedProblem[]
  readonly stretches: readonly ReturnType<typeof stretchBetween>[]
  readonly times: readonly LivedTime[]
}

const readDay = (plan: Plan, track: Track, lived: LivedDay, index: number): ReadDay => {
  const on = date(lived.date)
  const weekday = WEEKDAYS[(weekdayOf(on) + 6) % 7]
  const pattern = findPattern(plan, lived.day ?? weekday)
  if (!pattern.ok) {
    const place = lived.day === undefined ? 'date' : 'day'
    const problem = { path: `days[${index}].${place}`, found: pattern.error.day, known: pattern.error.known }
    return { problems: [problem], stretches: [], times: [] }
  }
  const { day } = dayOf(plan, track, pattern.value, on)
  const known = day.steps.map(({ id }) => id)
  const problems = lived.taps.flatMap(({ step }, tap): LivedProblem[] =>
    known.includes(step) ? [] : [{ path: `days[${index}].taps[${tap}].step`, found: step, known }],
  )
  if (problems.length > 0) return { problems, stretches: [], times: [] }
  const times = timesOf(day)
  const taps = lived.taps.map(timed)
  return {
    problems,
    stretches: day.adults.flatMap((adult) => stretchesOf(day, adult, taps)),
    times: lived.taps.map(({ step, what, at }, tap) => ({
      date: lived.date,
      step,
      what,
      planned: plannedAt(times, taps[tap]),
      actual: clock(at),
    })),
  }
}

const timed = ({ step, what, at }: LivedTap): TimedTap => ({
  step,
  end: what === 'pickedUp' ? 'end' : 'start',
  at: clock(at),
})

const plannedAt = (times: PlannedTimes, tap: TimedTap | undefined): number => {
  const event = tap?.end === 'end' ? endOf(tap.step) : startOf(tap?.step ?? '')
  return times.events.get(event)?.earliest ?? 0
}

/** Between each two neighbouring taps of an adult. */
const stretchesOf = (
  day: Day,
  adult: string,
  taps: readonly TimedTap[],
): readonly ReturnType<typeof stretchBetween>[] => {
  const own = taps
    .filter(({ step }) => day.steps.some(({ id, who }) => id === step && who.includes(adult)))
    .toSorted((a, b) => a.at - b.at)
  return own.slice(1).flatMap((tap, index) => {
    const before = own[index]
    return before === undefined ? [] : [stretchBetween(day, adult, before, tap)]
  })
}

/** Minutes for each kind, in proportion to what is expected of it; a kind that is never late gets none. */
const sharedOut = (
  extra: number,
  kinds: readonly string[],
  lawOf: (kind: string) => DelayDistribution | undefined,
): readonly (readonly [kind: string, minutes: number])[] => {
  const expected = kinds.map((kind) => {
    const law = lawOf(kind)
    return law === undefined ? 0 : meanDelay(law)
  })
  const all = expected.reduce((sum, mean) => sum + mean, 0)
  return all === 0 ? [] : kinds.map((kind, i) => [kind, (extra * (expected[i] ?? 0)) / all] as const)
}

/** As a plan writes it. */
const planLaw = ({ values, weights = [] }: ReturnType<typeof learnedDelay>['distribution']) => ({
  type: 'empirical' as const,
  values: [...values],
  weights: [...weights],
})

const tenth = (minutes: number): number => Math.round(minutes * 10) / 10
