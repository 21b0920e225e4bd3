import { addDays, expectOk, formatYearMonth, monthOfYear, type YearMonth, yearOf } from '@yohaku/kernel'
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
import { type AdultFacts, type InsurancePair, isMade } from '../facts.ts'
import { BASIS_DAYS, FIXED_PAY_CHANGE, PAY, RECORD_SMR, SMR_HEALTH, SMR_PENSION, WIDTH } from './columns.ts'
import type { Horizon } from './horizon.ts'
import { STEPS } from './steps.ts'

/** Why a standard remuneration changed: 定時決定, 随時改定, 終了時改定, a higher top of the pension table, or that the family knows it. */
export type DecisionReason = 'regular' | 'occasional' | 'leave_end' | 'cap_raised' | 'entered'

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
}

/** 標準報酬月額 at the start, and what it was taken from. */
export interface RemunerationAtStart {
  readonly from: 'given' | 'fullTime' | 'firstPay'
  readonly health: number
  readonly pension: number
  /** 報酬月額 they were taken from; null where they are given. */
  readonly pay: number | null
}

/**
 * Standard remunerations of every month, by the decisions that take effect after the start: leave-end revision, then 随時改定, then 定時決定,
 * health and pension each for itself. Writes `SMR_HEALTH`, `SMR_PENSION` and, as long as no exception is filed, `RECORD_SMR`; answers
 * the decisions, health first, each oldest first.
 */
export const decideRemunerations = (
  adult: AdultFacts,
  horizon: Horizon,
  atStart: RemunerationAtStart,
  cells: Float64Array,
): readonly Decision[] => {
  const decisions: Decision[] = []
  const occasions = occasionsOf(adult, horizon, cells)
  decideInsurance('health', horizon, atStart, occasions, cells, decisions)
  decideInsurance('pension', horizon, atStart, occasions, cells, decisions)
  return decisions
}

/** The decision again, for its explanation: the same rule on the same months. */
export const explainDecision = (decision: Decision, cells: Float64Array, recorder: Recorder): void => {
  if (decision.why === 'entered') {
    recorder.begin(STEPS.entered)
    recorder.input('insurance', decision.insurance)
    recorder.input('from', formatYearMonth(decision.effective))
    recorder.end(decision.smr)
    return
  }
  ruleOf(decision.insurance, decision.why, decision.effective, decision.before, decision.firstRow, cells, recorder)
  expectOk(standardRemuneration(decision.insurance, decision.remuneration, decision.effective, recorder))
}

/** Months averaged, and how far a decision lies after the first of them. */
const AVERAGED = 3
/** 定時決定 is in force from September and averages April to June, two months earlier than the three before it. */
const SEPTEMBER = 9
const REGULAR_BACK = 2

/** A month in which a standard remuneration may change, and why it may. */
interface Occasion {
  readonly row: number
  readonly leaveEnd: boolean
  readonly changed: boolean
  /** What 定時決定 gives in a September, the same for health and pension; null where it gives nothing. */
  readonly regular: number | null
  readonly september: boolean
  /** What the family knows of the month: it goes before what would be decided for it. */
  readonly known: InsurancePair | null
}

/** The months after the start that decide anything, oldest first; between them everything stays. */
const occasionsOf = (adult: AdultFacts, { from, start, rows }: Horizon, cells: Float64Array): readonly Occasion[] => {
  const occasions: Occasion[] = []
  const leaveEnds = leaveEndRows(adult, from, rows)
  const { smrKnown } = adult
  let untilSeptember = (SEPTEMBER + 12 - monthOfYear((start + 1) as YearMonth)) % 12
  for (let row = start - from + 1; row < rows; row++) {
    const changed = cells[(row - AVERAGED) * WIDTH + FIXED_PAY_CHANGE] !== 0
    const leaveEnd = leaveEnds.length > 0 && leaveEnds.includes(row - AVERAGED)
    const september = untilSeptember === 0
    untilSeptember = september ? 11 : untilSeptember - 1
    const month = (from + row) as YearMonth
    const known = smrKnown?.from === month ? smrKnown : null
    if (!changed && !leaveEnd && !september && known === null) continue
    const regular = september ? ruleOf('health', 'regular', month, 0, row - AVERAGED - REGULAR_BACK, cells) : null
    occasions.push({ row, leaveEnd, changed, regular, september, known })
  }
  return occasions
}

const decideInsurance = (
  insurance: SocialInsurance,
  { from, start, rows }: Horizon,
  atStart: RemunerationAtStart,
  occasions: readonly Occasion[],
  cells: Float64Array,
  decisions: Decision[],
): void => {
  let remuneration = atStart.pay ?? remunerationAtStart(insurance, atStart, start)
  let smr = atStart[insurance]
  let revised: YearMonth | null = null
  let filled = 0
  for (const { row, leaveEnd, changed, regular, september, known } of occasions) {
    const month = (from + row) as YearMonth
    const first = row - AVERAGED
    let decision: Decision | null = null
    if (known !== null) decision = entered(insurance, known, month, remuneration, smr, row)
    else if (leaveEnd) decision = decide(insurance, 'leave_end', month, remuneration, smr, first, cells)
    if (decision === null && changed) decision = decide(insurance, 'occasional', month, remuneration, smr, first, cells)
    if (decision !== null) revised = known === null ? month : revised
    else if (september) {
      if (regularDecisionApplies(yearOf(month), null, revised))
        decision = decided(insurance, 'regular', month, remuneration, regular, smr, first - REGULAR_BACK)
      decision ??= decide(insurance, 'cap_raised', month, remuneration, smr, first, cells)
    }
    if (decision === null) continue
    filled = fill(insurance, cells, filled, row, smr)
    remuneration = decision.remuneration
    smr = decision.smr
    decisions.push(decision)
  }
  fill(insurance, cells, filled, rows, smr)
}

const entered = (
  insurance: SocialInsurance,
  known: InsurancePair,
  effective: YearMonth,
  before: number,
  smrBefore: number,
  firstRow: number,
): Decision => {
  const remuneration = remunerationAtStart(insurance, known, effective)
  return { insurance, why: 'entered', effective, before, remuneration, smrBefore, smr: known[insurance], firstRow }
}

/** Writes a standard remuneration into the rows it is in force in; answers the first row after them. */
const fill = (insurance: SocialInsurance, cells: Float64Array, from: number, to: number, smr: number): number => {
  if (insurance === 'health') for (let at = from * WIDTH; at < to * WIDTH; at += WIDTH) cells[at + SMR_HEALTH] = smr
  else
    for (let at = from * WIDTH; at < to * WIDTH; at += WIDTH) {
      cells[at + SMR_PENSION] = smr
      cells[at + RECORD_SMR] = smr
    }
  return to
}

const decide = (
  insurance: SocialInsurance,
  why: DecisionReason,
  effective: YearMonth,
  before: number,
  smrBefore: number,
  firstRow: number,
  cells: Float64Array,
): Decision | null => {
  const remuneration = ruleOf(insurance, why, effective, before, firstRow, cells)
  return decided(insurance, why, effective, before, remuneration, smrBefore, firstRow)
}

const decided = (
  insurance: SocialInsurance,
  why: DecisionReason,
  effective: YearMonth,
  before: number,
  remuneration: number | null,
  smrBefore: number,
  firstRow: number,
): Decision | null => {
  if (remuneration === null) return null
  const smr = expectOk(standardRemuneration(insurance, remuneration, effective))
  if (why === 'cap_raised' && smr === smrBefore) return null
  return { insurance, why, effective, before, remuneration, smrBefore, smr, firstRow }
}

/** What the law's rule answers: 報酬月額, or null where it changes nothing. */
const ruleOf = (
  insurance: SocialInsurance,
  why: DecisionReason,
  effective: YearMonth,
  before: number,
  firstRow: number,
  cells: Float64Array,
  recorder?: Recorder,
): number | null => {
  if (why === 'cap_raised') return insurance === 'pension' ? before : null
  if (firstRow < 0) return null
  const at = firstRow * WIDTH
  const months = monthsFrom(cells, at)
  if (why === 'regular') return expectOk(regularDecision(months, 'regular', effective, recorder))
  if (why === 'leave_end') return expectOk(leaveEndRevision(insurance, before, months, 'regular', effective, recorder))
  const change = cells[at + FIXED_PAY_CHANGE] as number
  return expectOk(occasionalRevision(insurance, before, months, 'regular', change, effective, recorder))
}

/** The three months a rule averages, written over for each question: no rule keeps them, and a run asks dozens of times. */
const THREE = { pay: [0, 0, 0], days: [0, 0, 0], first: 0 }

const monthsFrom = (cells: Float64Array, at: number): typeof THREE => {
  for (let place = 0; place < AVERAGED; place++) {
    THREE.pay[place] = cells[at + place * WIDTH + PAY] as number
    THREE.days[place] = cells[at + place * WIDTH + BASIS_DAYS] as number
  }
  return THREE
}

/**
 * 報酬月額 behind a remuneration that is given. At the top of the pension table the pay may be higher than the amount says; the health
 * amount tells, so that a higher top (2027-09 and on) places this person anew.
 */
const remunerationAtStart = (
  insurance: SocialInsurance,
  { health, pension }: InsurancePair,
  start: YearMonth,
): number => {
  if (insurance === 'health') return health
  if (health <= pension) return pension
  const top = expectOk(standardRemuneration('pension', Number.MAX_SAFE_INTEGER, start))
  return pension >= top ? health : pension
}

/** Rows of the first averaged month of every leave-end revision asked for. */
const leaveEndRows = ({ filings, leaves }: AdultFacts, from: YearMonth, rows: number): readonly number[] => {
  const { endOfLeaveRevision: filed, maternityLeaveEndRevision: filedAfterMaternity = filed } = filings
  if ((!filed && !filedAfterMaternity) || leaves.length === 0) return NO_ROWS
  const found: number[] = []
  for (const { kind, end, childBirth } of leaves) {
    if (!(kind === 'maternity' ? filedAfterMaternity : filed)) continue
    if (!isMade(filings, kind === 'maternity' ? 'maternityLeaveEndRevision' : 'endOfLeaveRevision', childBirth))
      continue
    const row = leaveEndRevisionMonths(end).first - from
    if (row < 0 || row >= rows) continue
    const next = addDays(end, 1)
    const follows = leaves.some((leave) => leave.start <= next && next <= leave.end)
    const leaveEnd = { end, childBirth: childBirth ?? end, nextLeaveStart: follows ? next : null }
    if (leaveEndRevisionAllowed(leaveEnd)) found.push(row)
  }
  return found
}

const NO_ROWS: readonly number[] = []
