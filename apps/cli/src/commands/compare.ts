import type { Plan } from '@yohaku/household'
import { date, firstDayOf, lastDayOf, month, parsePlainDate } from '@yohaku/kernel'
import type { CompareOptions, Comparison, MinutesOf, Outlook, PlanPension } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { dayProblems, spanProblems, trackProblems } from '../requests.ts'

export interface CompareFlags {
  readonly tracks?: readonly string[]
  readonly years?: number
  readonly day?: string
  readonly samples?: number
  readonly seed?: number
  readonly today?: string
}

/** `yohaku compare PLAN`: the tracks side by side. */
export const compareCommand = async (file: string, flags: CompareFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { plan } = read.value
  const { compare, pensionsOfPlan, withTracks } = await import('@yohaku/projection')
  const problems = [
    ...trackProblems(withTracks(plan), flags.tracks ?? []),
    ...(await dayProblems(plan, flags.day)),
    ...(await spanProblems(plan)),
  ]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const comparison = compare(plan, optionsOf(flags))
  const tracked = withTracks(plan)
  const pensions = comparison.tracks.map(({ track: { id }, money }) =>
    pensionsOfPlan(tracked, id, { months: money.months.length }),
  )
  if (answer.json) await printJson(await comparisonJson(tracked, comparison, pensions, flags.today ?? io.today()), io)
  else {
    const { compareText } = await import('./compareText.ts')
    await io.out(compareText(plan, comparison.tracks, pensions, answer.text, io))
  }
  return DONE
}

const optionsOf = ({ tracks, years, day, samples, seed, today }: CompareFlags): CompareOptions => {
  const on = today === undefined ? undefined : parsePlainDate(today)
  return {
    ...(tracks === undefined ? {} : { tracks }),
    ...(years === undefined ? {} : { months: years * 12 }),
    ...(day === undefined ? {} : { day }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
    ...(on?.ok ? { on: on.value } : {}),
  }
}

/** One entry for each adult with employees' insurance. */
type TrackPensions = readonly PlanPension[]

/** What no slice computes yet stands there as null and is named, so that nobody takes it for nothing. */
const NOT_YET = ['values']

const comparisonJson = async (
  plan: Plan,
  { tracks, differences }: Comparison,
  pensions: readonly TrackPensions[],
  today: string,
): Promise<Record<string, unknown>> => {
  const { applicationsOfPlan, milestonesOfPlan } = await import('@yohaku/projection')
  return {
    plan: { id: plan.id, title: plan.title, start: plan.start },
    tracks: tracks.map((outlook, index) => {
      const { id } = outlook.track
      const last = month(outlook.money.months.at(-1)?.month ?? plan.start)
      const span = { from: firstDayOf(month(plan.start)), to: lastDayOf(last), today: date(today) }
      return {
        ...trackJson(outlook),
        money: { ...outlook.money, pensionPerYear: pensions[index] ?? [] },
        milestones: milestonesOfPlan(plan, id, span),
        applications: applicationsOfPlan(plan, id, { today: date(today) }),
      }
    }),
    differences: differences.map((difference, index) => ({
      ...difference,
      pensionPerYear: pensionDifference(pensions[index + 1] ?? [], pensions[0] ?? []),
    })),
    values: null,
    open: plan.open,
    questions: plan.questions ?? [],
    notYet: NOT_YET,
  }
}

const trackJson = ({ track, day, assumptions }: Outlook): Record<string, unknown> => ({
  ...track,
  day: { ...day, ownTimeMinutes: byAdult(day.ownTime), timeTogetherMinutes: byAdult(day.timeTogether) },
  assumptions,
})

/** Yen a year for life against the first track: the difference of the two rounded pensions. */
const pensionDifference = (other: TrackPensions, base: TrackPensions) =>
  other.flatMap(({ adult, earningsRelated, withoutException }) => {
    const before = base.find((pension) => pension.adult === adult)
    if (before === undefined) return []
    return [
      {
        adult,
        earningsRelated: earningsRelated - before.earningsRelated,
        withoutException: withoutException - before.withoutException,
      },
    ]
  })

const byAdult = (minutes: readonly MinutesOf[]): Record<string, number> =>
  Object.fromEntries(minutes.map((each) => [each.adult, each.minutes]))
