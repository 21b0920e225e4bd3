import type { Helper, Leg, Plan } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import type { CoverHelper, Span } from '@yohaku/timetable'
import type { Weekday } from '../day/pattern.ts'
import type { AssumptionNote } from '../outlook.ts'
import type { CoverHelperFacts } from './coverAnswer.ts'

export interface HelpersOfDay {
  readonly helpers: readonly CoverHelper[]
  readonly facts: readonly CoverHelperFacts[]
  /** Ways to them that are no legs of the plan. */
  readonly legs: readonly Leg[]
  readonly assumptions: readonly AssumptionNote[]
}

/** How far away a helper is whose way nobody has stated; and a place for ill children. */
const USUAL_WAY = { person: 60, place: 20 }
/** Opening of a place for ill children that states none. */
const USUAL_OPENING = { from: '08:30', to: '17:30' }
const DOOR_MINUTES = 10

/**
 * The helpers of a weekday. Whoever has stated no hours is counted for all of the need, and marked: somebody has to ask first. A place for
 * ill children takes them in the morning, not on a call: papers and an examination come before.
 */
export const helpersOfDay = (
  plan: Plan,
  weekday: Weekday,
  need: Span,
  knownAt: number,
  { isCall, isHoliday }: { readonly isCall: boolean; readonly isHoliday: boolean },
): HelpersOfDay => {
  const [home] = plan.places.filter(({ kind }) => kind === 'home').map(({ id }) => id)
  const notes: AssumptionNote[] = []
  const legs: Leg[] = []
  const here = plan.household.helpers
    .filter(
      (helper) =>
        (helper.weekdays ?? [weekday]).includes(weekday) && !((isCall || isHoliday) && helper.kind === 'sickChildCare'),
    )
    .map((helper) => withHoursOf(helper, weekday))
  const helpers = here.map((helper): CoverHelper => {
    const note = (code: string): void => void notes.push({ code, path: `household.helpers[${helper.id}]` })
    const kind = helper.kind === 'sickChildCare' || helper.place !== undefined ? 'place' : 'person'
    const at = helper.place ?? `@${helper.id}`
    if (helper.travelMinutes === undefined && helper.place === undefined) note('helper_way_not_stated')
    if (home !== undefined && helper.place === undefined) {
      const minutes = helper.travelMinutes ?? USUAL_WAY[kind]
      legs.push({ from: at, to: home, minutes }, { from: home, to: at, minutes })
    }
    if (helper.from === undefined || helper.to === undefined) note('helper_hours_not_stated')
    if (helper.yenPerHour === undefined && helper.yenPerDay === undefined && isPaid(helper))
      note('helper_fee_not_stated')
    if (helper.daysLeft === undefined) note('helper_days_not_stated')
    return {
      id: helper.id,
      kind,
      at,
      hours: hoursOf(helper, need),
      ready: knownAt,
      collects: helper.collects === true,
      doorMinutes: kind === 'place' ? DOOR_MINUTES : 0,
      daysLeft: helper.daysLeft ?? null,
      fee: { perHour: helper.yenPerHour ?? 0, perDay: helper.yenPerDay ?? 0 },
      chance: helper.chancePercent === undefined ? null : helper.chancePercent / 100,
    }
  })
  return {
    helpers,
    legs,
    assumptions: notes,
    facts: factsOf(plan, here),
  }
}

/** The first hours told for the weekday go before the usual ones. */
const withHoursOf = (helper: Helper, weekday: Weekday): Helper => {
  const own = helper.hoursOn?.find(({ weekdays }) => weekdays.includes(weekday))
  return own === undefined ? helper : { ...helper, from: own.from, to: own.to }
}

/** In the order in which they are rung: as the family says, then whoever can most often, then as listed. */
const factsOf = (plan: Plan, helpers: readonly Helper[]): readonly CoverHelperFacts[] => {
  const last = helpers.length + 1
  const rung = helpers.toSorted(
    (a, b) => (a.askOrder ?? last) - (b.askOrder ?? last) || (b.chancePercent ?? 0) - (a.chancePercent ?? 0),
  )
  let nobody: number | null = 1
  return rung.map((helper) => {
    const chance = helper.chancePercent === undefined ? null : helper.chancePercent / 100
    nobody = nobody === null || chance === null ? null : nobody * (1 - chance)
    return {
      id: helper.id,
      kind: helper.kind,
      papers: helper.papers ?? [],
      registration: helper.kind === 'sickChildCare' ? registrationOf(plan) : null,
      chance,
      reached: nobody === null ? null : Math.round((1 - nobody) * 10_000) / 10_000,
      phone: helper.phone ?? null,
      askFrom: helper.askFrom === undefined ? null : clock(helper.askFrom),
    }
  })
}

const hoursOf = (helper: Helper, need: Span): Span => {
  const usual = helper.kind === 'sickChildCare' ? USUAL_OPENING : undefined
  const [from, to] = [helper.from ?? usual?.from, helper.to ?? usual?.to]
  return { from: from === undefined ? need.from : clock(from), to: to === undefined ? need.to : clock(to) }
}

const isPaid = ({ kind }: Helper): boolean => kind === 'sitter' || kind === 'familySupport' || kind === 'sickChildCare'

const registrationOf = ({ filings }: Plan): CoverHelperFacts['registration'] =>
  filings.find(({ kind }) => kind === 'sickChildCareRegistration')?.state ?? 'unknown'
