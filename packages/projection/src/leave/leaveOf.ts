import type { Balance, Job, Plan, Track } from '@yohaku/household'
import { ceilDiv, date, monthOfDate, type PlainDate } from '@yohaku/kernel'
import {
  annualLeaveGrant,
  childNursingLeave,
  correspondingDay,
  HOURLY_ANNUAL_LEAVE_DAYS,
  schoolDates,
  valueAt,
} from '@yohaku/law'
import { lastDayUnder } from '../milestones/employerMilestones.ts'
import type { AssumptionNote } from '../outlook.ts'
import { hoursOf, isWorking, jobOf, paidMinutes, phaseOn } from '../track/phase.ts'
import { FULL_WEEK, type PayPerMinutes, payPerMinutes } from './payPerMinutes.ts'

/** One kind of leave of an adult on a day, with how it may be taken. */
export interface LeaveOnDay {
  readonly kind: 'annualLeave' | 'childNursingLeave'
  readonly daysLeft: number
  /** Hours left besides whole days. */
  readonly hoursLeft: number
  /** Hours a day of it is worth: scheduled hours, a fraction counted as a whole hour. */
  readonly hoursPerDay: number
  readonly units: readonly ('hour' | 'halfDay' | 'day')[]
  /** Days a year that may be taken by the hour; null = all. */
  readonly hourlyDays: number | null
  readonly midDay: boolean
  /** Pay that an unpaid minute costs, as yen for so many minutes. */
  readonly payLost: PayPerMinutes
  /** Whether the plan states it; otherwise it is what the law gives at least. */
  readonly isStated: boolean
}

export interface LeaveOfAdult {
  readonly accounts: readonly LeaveOnDay[]
  readonly assumptions: readonly AssumptionNote[]
}

/** Months of service at which annual leave is first granted: what an unknown date of hiring is taken for. */
const FIRST_GRANT_MONTHS = 6

/**
 * Annual leave and child-nursing leave of an adult in the phase of a day. What the plan does not state is what the law grants: nursing leave
 * by the hour and without pay; annual leave by whole days, and the first grant of it where the date of hiring is not known.
 */
export const leaveOf = (plan: Plan, track: Track, adult: string, on: PlainDate): LeaveOfAdult => {
  const job = jobOf(plan, adult)
  const phase = phaseOn(track, adult, on)
  const hours = hoursOf(plan, phase)
  const paid = hours === null ? null : paidMinutes(hours)
  if (job === undefined || phase === undefined || !isWorking(phase) || hours === null)
    return { accounts: [], assumptions: [] }
  const minutes = paid ?? hours.end - hours.start
  const notes: AssumptionNote[] = []
  const note = (code: string): void => void notes.push({ code, path: `jobs[${job.id}]` })
  const rules = job.leaveRules ?? {}
  if (job.leaveRules?.annualByHour === undefined && job.leaveRules?.annualByHalfDay === undefined)
    note('annual_leave_by_whole_days')
  if (rules.nursingPaid === undefined) note('nursing_leave_unpaid')

  const hoursPerDay = ceilDiv(minutes, 60)
  const weeklyDays = phase.daysPerWeek ?? FULL_WEEK
  const common = { hoursPerDay, midDay: true, payLost: NOTHING_LOST, hourlyDays: null }
  const stated = (kind: Balance['kind']): Balance | undefined => balanceOn(plan, adult, kind, on)
  const annual = stated('annualLeave')
  const nursing = stated('childNursingLeave')
  const month = monthOfDate(on)

  const granted = (): number => {
    const months = job.hired === undefined ? FIRST_GRANT_MONTHS : monthsBetween(date(job.hired), on)
    note(job.hired === undefined ? 'annual_leave_first_grant' : 'annual_leave_latest_grant')
    const days = annualLeaveGrant(
      { weeklyDays, weeklyMinutes: weeklyDays * minutes, months, attendancePerMille: 1000 },
      month,
    )
    return days.ok ? days.value : 0
  }
  const nursingDays = (): number => {
    note('nursing_leave_all_left')
    const days = childNursingLeave(minutes, childrenToNurse(plan, job, on), month)
    return days.ok ? days.value.days : 0
  }
  const hourlyDays = valueAt(HOURLY_ANNUAL_LEAVE_DAYS, month)
  return {
    accounts: [
      {
        ...common,
        kind: 'childNursingLeave',
        daysLeft: nursing?.days ?? nursingDays(),
        hoursLeft: nursing?.hours ?? 0,
        units: ['hour'],
        midDay: rules.nursingMidDay === true,
        payLost: rules.nursingPaid === true ? NOTHING_LOST : payPerMinutes(plan, job, phase, minutes),
        isStated: nursing !== undefined,
      },
      {
        ...common,
        kind: 'annualLeave',
        daysLeft: annual?.days ?? granted(),
        hoursLeft: annual?.hours ?? 0,
        units: [
          'day',
          ...(rules.annualByHalfDay === true ? (['halfDay'] as const) : []),
          ...(rules.annualByHour === true ? (['hour'] as const) : []),
        ],
        hourlyDays: hourlyDays.ok ? hourlyDays.value : 0,
        isStated: annual !== undefined,
      },
    ],
    assumptions: notes,
  }
}

/** Children for whom nursing leave may be taken: to the end of the third school grade, or longer by the employer's rule. */
export const childrenToNurse = ({ household }: Plan, { employerRules = [] }: Job, on: PlainDate): number =>
  household.children.filter(({ birth }) => {
    const born = date(birth)
    const longer = employerRules.filter(({ right }) => right === 'childNursingLeave')
    const ends = longer.map(({ until }) => lastDayUnder(until, born))
    return born <= on && on <= Math.max(schoolDates(born).grade3End, ...ends)
  }).length

/** Completed months from one day to another. */
const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  const months = monthOfDate(to) - monthOfDate(from)
  return Math.max(0, correspondingDay(from, months) > to ? months - 1 : months)
}

const NOTHING_LOST = { amount: 0, perMinutes: 1 }

/** The latest statement on or before the day, else the first after it. */
const balanceOn = ({ balances }: Plan, adult: string, kind: Balance['kind'], on: PlainDate): Balance | undefined => {
  const own = balances
    .filter((balance) => balance.adult === adult && balance.kind === kind)
    .sort((a, b) => date(a.asOf) - date(b.asOf))
  return own.findLast(({ asOf }) => date(asOf) <= on) ?? own[0]
}
