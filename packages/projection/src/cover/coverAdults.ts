import { clock } from '@yohaku/kernel'
import type { CoverAccount, CoverAdult, CoverWork } from '@yohaku/timetable'
import { type LeaveOfAdult, type LeaveOnDay, leaveOf } from '../leave/leaveOf.ts'
import { workingDay } from '../leave/workingDay.ts'
import type { AssumptionNote } from '../outlook.ts'
import { hoursOf, isWorking, jobOf, phaseOn } from '../track/phase.ts'
import type { CoverDay } from './coverContext.ts'

export interface CoverAdultFacts {
  readonly adult: CoverAdult
  readonly leave: LeaveOfAdult
  readonly assumptions: readonly AssumptionNote[]
  /** The hours of the phase in force are not known: nothing can be counted for this adult. */
  readonly isUnknown: boolean
}

/** An adult on that day, from where they are when it becomes known. */
export const coverAdultOf = (day: CoverDay, knownAt: number, id: string): CoverAdultFacts => {
  const { plan, track, on, outlook, request } = day
  const job = jobOf(plan, id)
  const phase = phaseOn(track, id, on)
  const hours = hoursOf(plan, phase)
  const own = outlook.steps.filter(({ who }) => who.includes(id))
  const isOff = own.length > 0 && own.every(({ act }) => act !== 'work')
  const isHoliday = day.holiday !== null && !(request.working ?? []).includes(id)
  const isAtHome = isHoliday || (phase !== undefined && !isWorking(phase))
  const isUnknown = !isAtHome && !isOff && (hours === null || job === undefined)
  const leave = leaveOf(plan, track, id, on)
  const notes: AssumptionNote[] = []
  const work =
    isAtHome || isOff || hours === null || job === undefined
      ? null
      : workingDay(own, hours, job.place, () => notes.push({ code: 'break_by_law', path: `jobs[${job.id}]` }))
  const rules = job?.leaveRules
  const order = plan.household.cover?.leaveFirst
  const accounts = accountsFor(day, leave).sort((a, b) => Number(b.kind === order) - Number(a.kind === order))
  return {
    leave,
    isUnknown,
    assumptions: [...(work === null ? [] : leave.assumptions), ...notes],
    adult: {
      id,
      canCare: !isUnknown && !(request.ill ?? []).includes(id),
      work,
      origin: originOf(day, knownAt, work),
      telework: rules?.telework === true || work?.place === day.home,
      flex:
        rules?.flexMinutes === undefined
          ? null
          : {
              minutes: rules.flexMinutes,
              core: rules.coreTime ? { from: clock(rules.coreTime.start), to: clock(rules.coreTime.end) } : null,
            },
      busy: (request.appointments ?? []).filter(({ adult }) => adult === id),
      rest: own.filter(({ act }) => act === 'nap').map(({ start, end }) => ({ from: start, to: end })),
      accounts: accounts.map((account): CoverAccount => {
        const dayMinutes = account.hoursPerDay * 60
        return {
          kind: account.kind,
          minutesLeft: account.daysLeft * dayMinutes + account.hoursLeft * 60,
          dayMinutes,
          units: account.units,
          hourlyMinutesLeft: account.hourlyDays === null ? null : account.hourlyDays * dayMinutes,
          midDay: account.midDay,
          price: account.payLost,
        }
      }),
    },
  }
}

/** 子の看護等休暇 is for a child that is ill (育児・介護休業法16条の2), not for a well child whom nobody else can look after. */
const accountsFor = ({ request }: CoverDay, { accounts }: LeaveOfAdult): LeaveOnDay[] =>
  accounts.filter(({ kind }) => kind !== 'childNursingLeave' || (request.kind ?? 'childIll') === 'childIll')

/** At home until the way to work has to be taken, at work until it is over, then on the way home. */
const originOf = (
  { home, minutesToLeave, wayMinutes }: CoverDay,
  knownAt: number,
  work: CoverWork | null,
): CoverAdult['origin'] => {
  if (work === null) return { place: home, ready: knownAt }
  const [out, back] = [wayMinutes(home, work.place), wayMinutes(work.place, home)]
  const leaves = work.from - (out ?? 0)
  if (knownAt < leaves || work.place === home) return { place: home, ready: knownAt }
  if (knownAt < work.to) return { place: work.place, ready: Math.max(knownAt, work.from) + minutesToLeave }
  const arrives = work.to + (back ?? 0)
  return knownAt < arrives ? { place: work.place, ready: work.to } : { place: home, ready: knownAt }
}
