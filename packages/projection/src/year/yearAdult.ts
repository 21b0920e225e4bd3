import type { Job, Plan, Track, WorkPhase } from '@yohaku/household'
import { addDays, civilOf, date, monthOfDate, type PlainDate, plainDate } from '@yohaku/kernel'
import { annualLeaveGrant, childNursingLeave, correspondingDay, fiscalYearEndOnOrAfter } from '@yohaku/law'
import type { LeaveAccount, LeaveGrant, WorkSpell, YearAdult } from '@yohaku/timetable'
import { WEEKDAYS } from '../day/pattern.ts'
import { homesOf } from '../day/place.ts'
import { childrenToNurse, type LeaveOnDay, leaveOf } from '../leave/leaveOf.ts'
import { NAP, napsOn } from '../leave/nap.ts'
import { workingDay } from '../leave/workingDay.ts'
import type { AssumptionNote } from '../outlook.ts'
import { fullTimeHours, hoursOf, isWorking, jobOf, paidMinutes, phaseOn } from '../track/phase.ts'

export interface YearSpan {
  readonly from: PlainDate
  /** Day after the last. */
  readonly to: PlainDate
}

export interface YearAdultFacts {
  readonly adult: YearAdult
  readonly start: readonly LeaveOnDay[]
  readonly assumptions: readonly AssumptionNote[]
}

const FULL_WEEK = 5
const MIDNIGHT = 24 * 60

/** An adult over a year of a track: how they work, and what leave they have and are granted. */
export const yearAdultOf = (
  plan: Plan,
  track: Track,
  id: string,
  span: YearSpan,
  leaveFirst: string,
): YearAdultFacts => {
  const notes: AssumptionNote[] = []
  const spells = spellsOf(plan, track, id, span, notes)
  const firstDay = spells.find(({ weekdays }) => weekdays.length > 0)?.from
  const on = firstDay === undefined ? span.from : max(firstDay, span.from)
  const leave = leaveOf(plan, track, id, on)
  const job = jobOf(plan, id)
  const start = [...leave.accounts].sort((a, b) => Number(b.kind === leaveFirst) - Number(a.kind === leaveFirst))
  const accounts =
    job === undefined ? [] : start.map((account) => accountOf(plan, track, job, account, on, span, notes))
  return {
    start,
    assumptions: [...(start.length > 0 ? leave.assumptions : []), ...notes],
    adult: { id, spells, accounts },
  }
}

const spellsOf = (
  plan: Plan,
  track: Track,
  id: string,
  span: YearSpan,
  notes: AssumptionNote[],
): readonly WorkSpell[] => {
  const later = track.phases.filter(({ adult, from }) => adult === id && date(from) > span.from && date(from) < span.to)
  const now = phaseOn(track, id, span.from)
  const phases = [
    ...(now === undefined ? [] : [{ phase: now, from: span.from }]),
    ...later.map((phase) => ({ phase, from: date(phase.from) })),
  ]
  return phases.map(({ phase, from }) => {
    const hours = isWorking(phase) ? hoursOf(plan, phase) : null
    if (hours === null) {
      if (isWorking(phase)) notes.push({ code: 'work_hours_not_stated', path: `tracks[${track.id}]` })
      return { from, weekdays: [], minutesPerDay: 0, coveredByTelework: 0 }
    }
    if (hours.end > MIDNIGHT) notes.push({ code: 'night_work_counts_as_day', path: `tracks[${track.id}]` })
    return {
      from,
      weekdays: weekdaysOf(plan, phase),
      minutesPerDay: paidMinutes(hours) ?? hours.end - hours.start,
      coveredByTelework: napMinutes(plan, id, phase, from),
    }
  })
}

/** As many as the phase says, from Monday on; without a number those on which the day patterns have this adult at work. */
const weekdaysOf = (plan: Plan, { adult, daysPerWeek }: WorkPhase): readonly number[] => {
  const told = plan.days
    .filter(({ steps }) => steps.some(({ act, who }) => act === 'work' && who.includes(adult)))
    .flatMap(({ weekdays }) => weekdays.map((weekday) => (WEEKDAYS.indexOf(weekday) + 1) % 7))
  if (daysPerWeek === undefined && told.length > 0) return [...new Set(told)].sort()
  return Array.from({ length: daysPerWeek ?? FULL_WEEK }, (_, index) => (index + 1) % 7)
}

/** Working minutes beside the sleeping child, where the adult may work at home and every child still naps. */
const napMinutes = (plan: Plan, id: string, phase: WorkPhase, on: PlainDate): number => {
  const job = jobOf(plan, id)
  const hours = hoursOf(plan, phase)
  if (job === undefined || hours === null) return 0
  const mayStay = job.leaveRules?.telework === true || homesOf(plan).has(job.place)
  if (!mayStay || !plan.household.children.every((child) => napsOn(child, on))) return 0
  const { from, to, breaks } = workingDay([], hours, job.place, () => undefined)
  const inside = (a: { from: number; to: number }) => Math.max(0, Math.min(a.to, NAP.to) - Math.max(a.from, NAP.from))
  return inside({ from, to }) - breaks.reduce((sum, rest) => sum + inside(rest), 0)
}

const accountOf = (
  plan: Plan,
  track: Track,
  job: Job,
  account: LeaveOnDay,
  on: PlainDate,
  span: YearSpan,
  notes: AssumptionNote[],
): LeaveAccount => {
  const days = account.daysLeft + account.hoursLeft / account.hoursPerDay
  const unit = account.units.includes('hour') ? 'hour' : account.units.includes('halfDay') ? 'halfDay' : 'day'
  const common = {
    kind: account.kind,
    unit,
    ...(account.hourlyDays === null ? {} : { hourlyDays: account.hourlyDays }),
  } as const
  if (account.kind === 'childNursingLeave')
    return {
      ...common,
      lots: [{ days, lastDay: fiscalYearEndOnOrAfter(on) }],
      grants: nursingGrants(plan, track, job, on, span),
    }
  if (job.hired === undefined) {
    notes.push({ code: 'annual_leave_grant_not_counted', path: `jobs[${job.id}].hired` })
    return { ...common, lots: [{ days, lastDay: span.to }], grants: [] }
  }
  const hired = date(job.hired)
  const latest = grantDays(hired, hired, on).at(-1)
  if (account.isStated) notes.push({ code: 'annual_leave_lapse_not_stated', path: `jobs[${job.id}].hired` })
  return {
    ...common,
    lots: [{ days, lastDay: latest === undefined || account.isStated ? span.to : lapseOf(latest) }],
    grants: grantDays(hired, addDays(on, 1), addDays(span.to, -1)).map((day) =>
      annualGrant(plan, track, job, hired, day),
    ),
  }
}

/** 労働基準法115条: two years from the grant. */
const lapseOf = (granted: PlainDate): PlainDate => addDays(correspondingDay(granted, 24), -1)

/** Days of grant from one day to another: after six months of service, then every year. */
const grantDays = (hired: PlainDate, from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const found: PlainDate[] = []
  for (let months = 6; ; months += 12) {
    const day = correspondingDay(hired, months)
    if (day > to) return found
    if (day >= from) found.push(day)
  }
}

const annualGrant = (plan: Plan, track: Track, job: Job, hired: PlainDate, on: PlainDate): LeaveGrant => {
  const phase = phaseOn(track, job.adult, on)
  const hours = hoursOf(plan, phase)
  const weeklyDays = phase?.daysPerWeek ?? FULL_WEEK
  const minutes = hours === null ? fullDay(job) : (paidMinutes(hours) ?? hours.end - hours.start)
  const months = monthOfDate(on) - monthOfDate(hired)
  const days = annualLeaveGrant(
    { weeklyDays, weeklyMinutes: weeklyDays * minutes, months, attendancePerMille: 1000 },
    monthOfDate(on),
  )
  return { on, days: days.ok ? days.value : 0, lastDay: lapseOf(on) }
}

/** On leave the contract stays what it was. */
const fullDay = (job: Job): number => {
  const hours = fullTimeHours(job)
  return paidMinutes(hours) ?? hours.end - hours.start
}

/** A new leave year of 子の看護等休暇 begins on 1 April where the employer sets no other day (育児・介護休業法16条の2第4項). */
const nursingGrants = (plan: Plan, track: Track, job: Job, on: PlainDate, span: YearSpan): readonly LeaveGrant[] => {
  const grants: LeaveGrant[] = []
  for (let day = addDays(fiscalYearEndOnOrAfter(on), 1); day < span.to; day = plainDate(civilOf(day).year + 1, 4, 1)) {
    const hours = hoursOf(plan, phaseOn(track, job.adult, day))
    const minutes = hours === null ? fullDay(job) : (paidMinutes(hours) ?? hours.end - hours.start)
    const days = childNursingLeave(minutes, childrenToNurse(plan, job, day), monthOfDate(day))
    grants.push({
      on: day,
      days: days.ok ? days.value.days : 0,
      lastDay: addDays(plainDate(civilOf(day).year + 1, 4, 1), -1),
    })
  }
  return grants
}

const max = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
