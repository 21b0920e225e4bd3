import { addDays, addMonths, expectOk, monthOfYear, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  leaveEndRevision,
  leaveEndRevisionAllowed,
  leaveEndRevisionMonths,
  occasionalRevision,
  type Recorder,
  regularDecision,
  regularDecisionApplies,
  type SocialInsurance,
  standardRemuneration,
} from '@yohaku/law'
import type { AdultFacts, HouseholdOptions } from '../facts.ts'
import { SMR_HEALTH, SMR_PENSION, WIDTH } from './columns.ts'
import type { Horizon } from './horizon.ts'
import { type PayMonths, payBefore } from './payMonths.ts'

/** Why a standard remuneration changed: 定時決定, 随時改定, 終了時改定, or a higher top of the pension table. */
export type DecisionReason = 'regular' | 'occasional' | 'leave_end' | 'cap_raised'

/** One decision on 標準報酬月額, with what it was computed from, so that it can be computed and explained again. */
export interface Decision {
  readonly insurance: SocialInsurance
  readonly why: DecisionReason
  /** First month in force. */
  readonly effective: YearMonth
  /** 報酬月額 in force before. */
  readonly before: number
  /** 報酬月額 it gives. */
  readonly remuneration: number
  readonly smrBefore: number
  readonly smr: number
  /** Row of the first of the three months averaged. */
  readonly firstRow: number
  /** Yen by which fixed pay changed, for 随時改定; else 0. */
  readonly fixedPayChange: number
}

/** 標準報酬月額 at the start, and what it was taken from. */
export interface RemunerationAtStart {
  readonly from: 'given' | 'fullTime' | 'firstPay'
  readonly health: number
  readonly pension: number
}

/** The three months a decision averages, and how it is decided. */
const AVERAGED = 3

/**
 * Standard remunerations of every month, by the decisions that take effect after the start: leave-end revision, then 随時改定, then 定時決定,
 * health and pension each for itself. Writes `SMR_HEALTH` and `SMR_PENSION`; answers the decisions in order.
 */
export const decideRemunerations = (
  adult: AdultFacts,
  months: PayMonths,
  horizon: Horizon,
  options: HouseholdOptions,
  atStart: RemunerationAtStart,
  cells: Int32Array,
): readonly Decision[] => {
  const changes = fixedPayChanges(adult, months, horizon, options)
  const leaveEnds = leaveEndRows(adult, horizon)
  const decisions: Decision[] = []
  for (const insurance of INSURANCES) {
    const column = insurance === 'health' ? SMR_HEALTH : SMR_PENSION
    let remuneration = remunerationAtStart(insurance, atStart, horizon.start)
    let smr = atStart[insurance]
    let revised: YearMonth | null = null
    for (let row = 0; row < horizon.rows; row++) {
      const month = addMonths(horizon.from, row)
      if (month > horizon.start) {
        const decision = decide({ insurance, month, row, remuneration, smr, changes, leaveEnds, revised, months })
        if (decision !== null) {
          if (decision.why === 'occasional' || decision.why === 'leave_end') revised = month
          remuneration = decision.remuneration
          smr = decision.smr
          decisions.push(decision)
        }
      }
      cells[row * WIDTH + column] = smr
    }
  }
  return decisions
}

/** The decision again, for its explanation: the same rule on the same months. */
export const explainDecision = (decision: Decision, months: PayMonths, recorder: Recorder): void => {
  ruleOf(decision, months, recorder)
  expectOk(standardRemuneration(decision.insurance, decision.remuneration, decision.effective, recorder))
}

const INSURANCES: readonly SocialInsurance[] = ['health', 'pension']

interface Moment {
  readonly insurance: SocialInsurance
  readonly month: YearMonth
  readonly row: number
  /** 報酬月額 and 標準報酬月額 in force. */
  readonly remuneration: number
  readonly smr: number
  readonly changes: Int32Array
  readonly leaveEnds: readonly number[]
  /** Last month from which a revision was in force. */
  readonly revised: YearMonth | null
  readonly months: PayMonths
}

const decide = (moment: Moment): Decision | null => {
  const { month, row, changes, leaveEnds, revised } = moment
  const first = row - AVERAGED
  if (leaveEnds.includes(first)) {
    const decision = decided(moment, 'leave_end', first, 0)
    if (decision !== null) return decision
  }
  const fixedPayChange = changes[first] ?? 0
  if (fixedPayChange !== 0) {
    const decision = decided(moment, 'occasional', first, fixedPayChange)
    if (decision !== null) return decision
  }
  if (monthOfYear(month) !== REGULAR_MONTH) return null
  if (regularDecisionApplies(yearOf(month), null, revised)) {
    const decision = decided(moment, 'regular', first - REGULAR_BACK, 0)
    if (decision !== null) return decision
  }
  return decided(moment, 'cap_raised', first, 0)
}

const decided = (
  { insurance, month, remuneration, smr: smrBefore, months }: Moment,
  why: DecisionReason,
  firstRow: number,
  fixedPayChange: number,
): Decision | null => {
  const next = ruleOf({ insurance, why, effective: month, before: remuneration, firstRow, fixedPayChange }, months)
  if (next === null) return null
  const smr = expectOk(standardRemuneration(insurance, next, month))
  if (why === 'cap_raised' && smr === smrBefore) return null
  return {
    insurance,
    why,
    effective: month,
    before: remuneration,
    remuneration: next,
    smrBefore,
    smr,
    firstRow,
    fixedPayChange,
  }
}

/** What the law's rule answers: 報酬月額, or null where it changes nothing. */
const ruleOf = (
  { insurance, why, effective, before, firstRow, fixedPayChange }: Omit<Decision, 'remuneration' | 'smr' | 'smrBefore'>,
  { pay, days }: PayMonths,
  recorder?: Recorder,
): number | null => {
  const averaged = { pay, days, first: firstRow }
  switch (why) {
    case 'leave_end':
      return expectOk(leaveEndRevision(insurance, before, averaged, 'regular', effective, recorder))
    case 'occasional':
      return expectOk(occasionalRevision(insurance, before, averaged, 'regular', fixedPayChange, effective, recorder))
    case 'regular':
      return firstRow < 0 ? null : expectOk(regularDecision(averaged, 'regular', effective, recorder))
    case 'cap_raised':
      return insurance === 'pension' ? before : null
  }
}

/** 定時決定 is in force from September and averages April to June, two months earlier than the three before it. */
const REGULAR_MONTH = 9
const REGULAR_BACK = 2

/**
 * 報酬月額 behind the remuneration at the start. At the top of the pension table the pay may be higher than the amount says; the health
 * amount tells, so that a higher top (2027-09 and on) places this person anew.
 */
const remunerationAtStart = (
  insurance: SocialInsurance,
  { health, pension }: RemunerationAtStart,
  start: YearMonth,
): number => {
  if (insurance === 'health') return health
  const top = expectOk(standardRemuneration('pension', Number.MAX_SAFE_INTEGER, start))
  return pension >= top ? Math.max(health, pension) : pension
}

/** Difference of fixed pay to the last month without leave days, in the months where it changed; else 0. */
const fixedPayChanges = (
  adult: AdultFacts,
  { pay, interrupted, arrangement }: PayMonths,
  horizon: Horizon,
  { fixedChangeByHours }: HouseholdOptions,
): Int32Array => {
  const changes = new Int32Array(horizon.rows)
  const before = payBefore(adult, horizon)
  let last = before.pay
  let lastKind = before.kind
  for (let row = 0; row < horizon.rows; row++) {
    if (interrupted[row] === 1) continue
    const now = pay[row] as number
    const kind = arrangement[row] as number
    if (now !== last && (fixedChangeByHours || kind === lastKind)) changes[row] = now - last
    last = now
    lastKind = kind
  }
  return changes
}

/** Rows of the first averaged month of every leave-end revision asked for. */
const leaveEndRows = ({ filings, leaves }: AdultFacts, { from, rows }: Horizon): readonly number[] => {
  if (!filings.endOfLeaveRevision) return []
  const found: number[] = []
  for (const { end, childBirth } of leaves) {
    const next = addDays(end, 1)
    const follows = leaves.some((leave) => leave.start <= next && next <= leave.end)
    const row = leaveEndRevisionMonths(end).first - from
    if (row < 0 || row >= rows) continue
    if (leaveEndRevisionAllowed({ end, childBirth: childBirth ?? end, nextLeaveStart: follows ? next : null }))
      found.push(row)
  }
  return found
}
