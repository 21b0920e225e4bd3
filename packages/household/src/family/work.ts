import { firstDayOf, formatClock, formatPlainDate, type YearMonth } from '@yohaku/kernel'
import type { Job, Track, WorkPhase } from '../plan.ts'
import type { FamilyAdult } from './family.ts'
import type { Notes } from './notes.ts'

/** An adult's hours as the plan sees them, in minutes of the day; `undefined` where the source does not tell them. */
export interface WorkHours {
  readonly adult: string
  readonly start: number
  readonly end: number
  readonly breakMinutes: number
  /** Paid minutes of full time at this job. */
  readonly fullPaid: number
  /** `hourly`: fewer hours by contract, not for child care; pay goes by the hours. */
  readonly kind: 'reduced' | 'full' | 'hourly'
}

/** 月給 of full time that stands in for every pay a source does not tell: a round figure, the same for everyone. */
const FULL_TIME_MONTHLY = 300_000
const COMMUTING_MONTHLY = 10_000
const MIDNIGHT = 1440
const SIX_HOURS = 360
const EIGHT_HOURS = 480
const NO_WORK: ReadonlySet<string> = new Set(['none', 'housewife', 'homemaker', 'not_working', 'student'])
const ON_LEAVE: ReadonlySet<string> = new Set(['leave', 'childcare_leave', 'maternity_leave', 'parental_leave'])
const BY_THE_HOUR: ReadonlySet<string> = new Set(['part_time', 'hourly', 'casual'])

export const isWithoutWork = ({ work }: FamilyAdult): boolean =>
  work.contract !== undefined && NO_WORK.has(work.contract)

const isOnLeave = ({ work }: FamilyAdult): boolean => work.contract !== undefined && ON_LEAVE.has(work.contract)

/** Hours of an adult; asks for them where the source leaves start or end open. */
export const hoursOf = (
  adult: FamilyAdult,
  stated: { readonly start: number | undefined; readonly end: number | undefined },
  notes: Notes,
): WorkHours | undefined => {
  if (isWithoutWork(adult) || isOnLeave(adult)) return undefined
  const { work } = adult
  const start = work.start ?? stated.start
  const told = work.end ?? stated.end
  if (start === undefined || told === undefined || told === start) {
    notes.ask({ code: 'work_hours_not_stated', who: [adult.id] })
    return undefined
  }
  // A shift that ends earlier than it starts ends on the next day.
  const end = told < start ? told + MIDNIGHT : told
  const breakMinutes = Math.min(work.breakMinutes ?? usualBreak(end - start), end - start - 1)
  const paid = end - start - breakMinutes
  const hourly = work.contract === undefined || BY_THE_HOUR.has(work.contract)
  const before = work.hoursBefore === undefined ? EIGHT_HOURS : Math.round(work.hoursBefore * 60)
  const kind = paid >= before ? 'full' : work.contract === 'reduced' ? 'reduced' : hourly ? 'hourly' : 'full'
  return { adult: adult.id, start, end, breakMinutes, kind, fullPaid: kind === 'full' ? paid : before }
}

/** 労働基準法 第34条: 45 minutes above six hours, an hour above eight; the researcher's usual hour from seven hours of presence on. */
const usualBreak = (presence: number): number => (presence >= 420 ? 60 : presence > 360 ? 45 : 0)

export const jobOf = (
  adult: FamilyAdult,
  hours: WorkHours | undefined,
  place: string,
  notes: Notes,
): Job | undefined => {
  if (isWithoutWork(adult)) return undefined
  const id = `${adult.id}-job`
  const path = `jobs[${id}]`
  const { work } = adult
  notes.assume(`${path}.fullTimeMonthly`, 'pay_not_stated')
  const atHome = place === 'home'
  if (!atHome) notes.assume(`${path}.commutingMonthly`, 'commuting_pay_not_stated')
  notes.assume(`${path}.bonuses`, 'bonus_not_stated')
  notes.assume(`${path}.collection`, 'collection_not_stated')
  if (hours === undefined || (hours.kind !== 'full' && work.hoursBefore === undefined))
    notes.assume(`${path}.fullTime`, 'full_time_hours_not_stated')
  const start = hours?.start ?? 540
  const breakMinutes = hours?.breakMinutes ?? 60
  const end = start + (hours?.fullPaid ?? EIGHT_HOURS) + breakMinutes
  return {
    id,
    adult: adult.id,
    place,
    fullTime: { start: formatClock(start), end: formatClock(end), breakMinutes },
    fullTimeMonthly: FULL_TIME_MONTHLY,
    commutingMonthly: atHome ? 0 : COMMUTING_MONTHLY,
    bonuses: [],
    insured: true,
    employmentInsured: true,
    collection: 'next_month',
  }
}

/** The phase an adult is in, in the present track. */
export const presentPhase = (
  adult: FamilyAdult,
  hours: WorkHours | undefined,
  start: YearMonth,
  index: number,
  notes: Notes,
): WorkPhase => {
  const from = formatPlainDate(firstDayOf(start))
  const path = `tracks[now].phases[${index}]`
  notes.stated(`${path}.start`, adult.work.origin)
  if (isWithoutWork(adult)) return { adult: adult.id, from, kind: 'none' }
  if (isOnLeave(adult)) return { adult: adult.id, from, kind: 'leave', leave: 'childcare' }
  if (!hours) return { adult: adult.id, from, kind: adult.work.contract === 'reduced' ? 'reduced' : 'full' }
  if (adult.work.breakMinutes === undefined) notes.assume(`${path}.breakMinutes`, 'break_not_stated')
  else notes.stated(`${path}.breakMinutes`, adult.work.breakOrigin)
  if (adult.work.contract === undefined) notes.assume(`${path}.kind`, 'contract_not_stated')
  else notes.stated(`${path}.kind`, adult.work.contractOrigin)
  return phaseOf(hours, hours.end - hours.start - hours.breakMinutes, from)
}

/** The phase with so many paid minutes a day: the start stays, the end moves. */
const phaseOf = (hours: WorkHours, paid: number, from: string): WorkPhase => ({
  adult: hours.adult,
  from,
  kind: hours.kind === 'hourly' ? 'full' : paid < hours.fullPaid ? 'reduced' : 'full',
  start: formatClock(hours.start),
  end: formatClock(hours.start + paid + hours.breakMinutes),
  breakMinutes: hours.breakMinutes,
  ...(hours.kind === 'hourly' ? { pay: { rule: 'hours' as const } } : {}),
})

/**
 * Three tracks: the present one and two others of one adult's hours.
 * On reduced hours: one hour longer (half an hour where an hour is already full time), and full time. Paid by the hour below eight
 * hours: six and eight hours. Nobody on reduced hours: one hour shorter (half an hour where an hour is already six), and six hours,
 * the short day of 育児・介護休業法 第23条.
 */
export const tracksOf = (
  present: readonly WorkPhase[],
  hours: readonly WorkHours[],
  collects: readonly string[],
  notes: Notes,
): readonly Track[] => {
  const now: Track = { id: 'now', phases: [...present] }
  const subject = subjectOf(hours, collects)
  if (!subject) return [now]
  if (subject.kind !== 'reduced') notes.assume('tracks', 'nobody_on_reduced_hours')
  const others = othersOf(subject).map(
    ([id, paid]): Track => ({
      id,
      phases: present.map((phase) => (phase.adult === subject.adult ? phaseOf(subject, paid, phase.from) : phase)),
    }),
  )
  return [now, ...others]
}

const paidOf = ({ start, end, breakMinutes }: WorkHours): number => end - start - breakMinutes

/** Whose hours the tracks vary: who is on reduced hours; else who collects the children and works more than six hours; else anyone who does. */
const subjectOf = (hours: readonly WorkHours[], collects: readonly string[]): WorkHours | undefined => {
  const long = hours.filter((entry) => paidOf(entry) > SIX_HOURS)
  return (
    hours.find(({ kind }) => kind === 'reduced') ??
    long.find(({ adult }) => collects.includes(adult)) ??
    long[0] ??
    hours.find(({ adult }) => collects.includes(adult)) ??
    hours[0]
  )
}

/** Ids and paid minutes of the two other tracks, the nearer one first. */
const othersOf = (subject: WorkHours): readonly (readonly [string, number])[] => {
  const paid = paidOf(subject)
  const shorter = [
    ['minus30m', paid - 30],
    ['minus1h', paid - 60],
  ] as const
  if (subject.kind === 'reduced') {
    const missing = subject.fullPaid - paid
    const step =
      missing > 60 ? (['plus1h', paid + 60] as const) : missing > 30 ? (['plus30m', paid + 30] as const) : shorter[1]
    return [step, ['full', subject.fullPaid]]
  }
  if (subject.kind === 'hourly') return [paid === SIX_HOURS ? shorter[1] : ['six', SIX_HOURS], ['eight', EIGHT_HOURS]]
  const above = paid - SIX_HOURS
  return above <= 30 ? shorter : [above > 60 ? shorter[1] : shorter[0], ['six', SIX_HOURS]]
}
