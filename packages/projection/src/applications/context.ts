import type { Job, Plan } from '@yohaku/household'
import { addMonths, date, month, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { APPLICATIONS, type ApplicationId, type ApplicationRule, attainmentDate } from '@yohaku/law'
import { assumptionsOf } from '../money/assumptions/assumptionsOf.ts'
import type { AssumptionCode } from '../money/assumptions/codes.ts'
import type { AdultFacts, Filings, HouseholdFacts, LeaveFacts, NotMadeKind } from '../money/facts.ts'
import { MOST_MONTHS } from '../money/parse/parseHousehold.ts'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { type LivedPhase, livedPhases } from '../money/plan/lived.ts'
import { WIDTH } from '../money/run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../money/run/household.ts'
import { runHousehold } from '../money/run/runHousehold.ts'
import { jobOf } from '../track/phase.ts'
import { trackOf } from '../track/track.ts'
import type { NotRelevantReason, SideEffect, UnpricedReason, WorthAssumption } from './planApplication.ts'
import type { Stream } from './stream.ts'

/** A plan on one track, computed, as the rules of the applications look at it. */
export interface ApplicationContext {
  readonly plan: Plan
  readonly track: string
  readonly facts: HouseholdFacts
  readonly money: HouseholdMoney
  readonly today: PlainDate
  readonly adults: readonly ApplicantAdult[]
  /** Born and expected, eldest first. */
  readonly children: readonly ApplicationChild[]
  /** Everything the computed money takes for granted. */
  readonly assumptions: readonly AssumptionCode[]
  /** The same household as far as a month, where a rule looks further than the months computed. */
  readonly moneyUntil: (last: YearMonth) => HouseholdMoney
  /** The same household with other facts of one adult. */
  readonly rerun: (adult: string, change: (facts: AdultFacts) => AdultFacts) => HouseholdMoney
}

export interface ApplicantAdult {
  readonly id: string
  readonly facts: AdultFacts
  readonly money: AdultMoney
  readonly job: Job | null
  readonly lived: readonly LivedPhase[]
}

export interface ApplicationChild {
  /** Null: not born yet. */
  readonly id: string | null
  readonly birth: PlainDate
  readonly care: readonly string[]
}

/** One application of somebody, for a child or a year, with what it is worth. */
export interface Candidate {
  readonly adult: string
  readonly child?: ApplicationChild | null
  readonly year?: number
  readonly opens: PlainDate | null
  readonly target: PlainDate | null
  /** Where there is no stream of amounts: the last day it is good for anything. */
  readonly due?: PlainDate | null
  readonly worth: Stream | UnpricedReason
  /** The run the amounts were computed on, where it is not the one of the context. */
  readonly money?: HouseholdMoney
  readonly unit?: 'yen' | 'yenOfPensionPerYear'
  readonly alongside?: readonly SideEffect[]
  readonly assumptions?: readonly WorthAssumption[]
}

/** What a rule finds: applications, or why there is none. */
export type Found = readonly [Candidate, ...Candidate[]] | NotRelevantReason

export type ApplicationFinder = (context: ApplicationContext) => Found

/** The candidates, or the reason when there is none. */
export const found = (candidates: readonly Candidate[], otherwise: NotRelevantReason): Found => {
  const [first, ...rest] = candidates
  return first === undefined ? otherwise : [first, ...rest]
}

export const contextOf = (plan: Plan, track: string, today: PlainDate): ApplicationContext => {
  const factsFor = (months: number): HouseholdFacts => asIfMade(factsOfPlan(plan, track, { months }))
  const facts = factsFor(monthsToLookAt(plan))
  const money = runHousehold(facts)
  return {
    plan,
    track,
    facts,
    money,
    today,
    adults: facts.adults.map((adult, index) => ({
      id: adult.id,
      facts: adult,
      money: money.adults[index] as AdultMoney,
      job: jobOf(plan, adult.id) ?? null,
      lived: livedPhases(plan, trackOf(plan, track), adult.id),
    })),
    children: childrenOf(plan, facts),
    assumptions: assumptionsOf(money),
    moneyUntil: (last) =>
      last <= money.horizon.end ? money : runHousehold(factsFor(Math.min(last - month(plan.start) + 1, MOST_MONTHS))),
    rerun: (id, change) =>
      runHousehold({ ...facts, adults: facts.adults.map((adult) => (adult.id === id ? change(adult) : adult)) }),
  }
}

/** What a benefit is worth does not depend on its having been refused: the worth is what filing would bring. */
const asIfMade = (facts: HouseholdFacts): HouseholdFacts => ({
  ...facts,
  adults: facts.adults.map((adult) => ({
    ...adult,
    filings: { ...adult.filings, notMade: adult.filings.notMade?.filter(({ kind }) => TRIED.has(kind)) ?? [] },
  })),
  children: facts.children.map(({ birth, supported }) => ({ birth, supported })),
})

/** What `withFiling` tries both ways; until then it stays as the plan has it. */
const TRIED: ReadonlySet<NotMadeKind> = new Set([
  'endOfLeaveRevision',
  'maternityLeaveEndRevision',
  'reducedHoursBenefit',
])

/** The same household with one filing of one adult as given. */
export const withFiling = (
  { rerun }: ApplicationContext,
  adult: string,
  filing: Exclude<keyof Filings, 'notMade' | 'exceptionOfChild'>,
  filed: boolean,
): AdultMoney => {
  const money = rerun(adult, (facts) => ({ ...facts, filings: withOne(facts.filings, filing, filed) }))
  return money.adults.find(({ facts }) => facts.id === adult) as AdultMoney
}

/** For every child alike, whatever the plan says of one. */
const withOne = (
  { exceptionOfChild, notMade = [], ...others }: Filings,
  filing: Exclude<keyof Filings, 'notMade' | 'exceptionOfChild'>,
  filed: boolean,
): Filings => ({
  ...others,
  ...(exceptionOfChild === undefined || filing === 'childRearingException' ? {} : { exceptionOfChild }),
  notMade: notMade.filter(({ kind }) => kind !== filing),
  [filing]: filed,
})

/** A cell of a month that was computed. */
export const cellOf = ({ cells, horizon }: AdultMoney, of: YearMonth, column: number): number =>
  cells[(of - horizon.from) * WIDTH + column] as number

/** The months asked for, oldest first. */
export const monthsOf = ({ horizon: { start, end } }: HouseholdMoney): readonly YearMonth[] =>
  Array.from({ length: end - start + 1 }, (_, place) => addMonths(start, place))

export const ruleOf = (id: ApplicationId): ApplicationRule => {
  const rule = APPLICATIONS.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new RangeError(`no application ${id}`)
  return rule
}

/** Leaves of the adult after which no other leave begins on the next day. */
export const lastLeaves = ({ facts: { leaves } }: ApplicantAdult): readonly LeaveFacts[] =>
  leaves.filter(({ end }) => !leaves.some(({ start, end: other }) => start <= end + 1 && end + 1 <= other))

export const childOf = ({ children }: ApplicationContext, birth: PlainDate | null): ApplicationChild | null =>
  children.find((child) => child.birth === birth) ?? null

/** Whether the plan has the child in a nursery; null = the plan does not say where the child is. */
export const isInNursery = ({ plan }: ApplicationContext, { care }: ApplicationChild): boolean | null =>
  care.length === 0
    ? null
    : care.some((place) => plan.places.some(({ id, kind }) => id === place && kind === 'nursery'))

const childrenOf = ({ household }: Plan, facts: HouseholdFacts): readonly ApplicationChild[] => {
  const named = household.children.map(({ id, birth, care }) => ({ id, birth: date(birth), care }))
  const expected = facts.children.filter(({ birth }) => !named.some((child) => child.birth === birth))
  return [...named, ...expected.map(({ birth }) => ({ id: null, birth, care: [] }))].sort((a, b) => a.birth - b.birth)
}

/** Three years, a year past the youngest child's third birthday, and two years past the last change of work. */
const monthsToLookAt = ({ start, household, tracks }: Plan): number => {
  const first = month(start)
  const births = [
    ...household.children.map(({ birth }) => date(birth)),
    ...household.adults.flatMap(({ due }) => (due === undefined ? [] : [date(due)])),
  ]
  const changes = tracks.flatMap(({ phases }) => phases.map(({ from }) => monthOfDate(date(from))))
  const last = Math.max(
    first + THREE_YEARS,
    ...births.map((birth) => monthOfDate(attainmentDate(birth, 3)) + 12),
    ...changes.map((change) => change + 24),
  )
  return Math.min(last - first + 1, MOST_MONTHS)
}

const THREE_YEARS = 35
