import type { Plan } from '@yohaku/household'
import { formatPlainDate, lastDayOf, type PlainDate } from '@yohaku/kernel'
import { APPLICATIONS, type ApplicationId, type ApplicationRule } from '@yohaku/law'
import { filingInMoney, filingOf } from '../money/plan/filings.ts'
import { worthAssumptions } from './assumptions.ts'
import { type ApplicationContext, type Candidate, contextOf } from './context.ts'
import { filingKindOf } from './filingKind.ts'
import { FINDERS } from './finders.ts'
import type { ApplicationWorth, NotRelevantReason, PlanApplication } from './planApplication.ts'
import { amountsOf } from './stream.ts'

export interface ApplicationOptions {
  readonly today: PlainDate
}

/**
 * 届出: every application the plan makes relevant on a track, in the order of the catalogue, with what it is worth in this family's own
 * figures. The worth is the difference between the household computed with and without the filing; filing later is never worth more.
 *
 * @throws RangeError when the plan has no such track
 */
export const applicationsOfPlan = (
  plan: Plan,
  track: string,
  options: ApplicationOptions,
): readonly PlanApplication[] => findApplications(plan, track, options).relevant

/** The applications, and of each other one the reason why it does not concern this family. */
export const findApplications = (
  plan: Plan,
  track: string,
  { today }: ApplicationOptions,
): {
  readonly relevant: readonly PlanApplication[]
  readonly left: Readonly<Partial<Record<ApplicationId, NotRelevantReason>>>
} => {
  const context = contextOf(plan, track, today)
  const relevant: PlanApplication[] = []
  const left: Partial<Record<ApplicationId, NotRelevantReason>> = {}
  for (const rule of APPLICATIONS) {
    const found = FINDERS[rule.id](context)
    if (typeof found === 'string') {
      left[rule.id] = found
      continue
    }
    const all = found.map((candidate) => applicationOf(context, rule, candidate))
    const inSight = all.filter((one) => outOfSight(context, one) === null)
    relevant.push(...inSight)
    const [first] = all
    if (inSight.length === 0 && first !== undefined) left[rule.id] = outOfSight(context, first) ?? 'lapsed'
  }
  return { relevant, left }
}

/** What was over before the plan begins, or opens after the months computed, is no matter of today. */
const outOfSight = (
  { plan, money }: ApplicationContext,
  { opens, due }: PlanApplication,
): 'lapsed' | 'farAhead' | null => {
  if (due !== null && due < `${plan.start}-01`) return 'lapsed'
  return opens !== null && opens > formatPlainDate(lastDayOf(money.horizon.end)) ? 'farAhead' : null
}

const applicationOf = (context: ApplicationContext, rule: ApplicationRule, candidate: Candidate): PlanApplication => {
  const { adult, child = null, year = null, opens, target } = candidate
  const { term, basis, source, confidence, filer, office, kind, reach } = rule
  const worth = worthOf(context, rule, candidate)
  const filing = filingKindOf(rule.id)
  const entry = filingOf(context.plan, { kind: filing, adult, child: child?.id ?? null, year })
  const state = entry?.state ?? 'unknown'
  const due = worth?.lastDay ?? (candidate.due == null ? null : formatPlainDate(candidate.due))
  return {
    id: rule.id,
    adult,
    child: child?.id ?? null,
    expected: child !== null && child.id === null,
    year,
    filer,
    office,
    kind,
    reach,
    opens: opens === null ? null : formatPlainDate(opens),
    target: target === null ? null : formatPlainDate(target),
    due,
    window: windowOf(opens === null ? null : formatPlainDate(opens), due, formatPlainDate(context.today)),
    state,
    filedOn: state === 'filed' ? (entry?.date ?? entry?.month ?? null) : null,
    inMoney: filingInMoney(filing, state),
    worth,
    unpriced: typeof candidate.worth === 'string' ? candidate.worth : null,
    term,
    basis,
    source,
    confidence,
  }
}

const worthOf = (
  context: ApplicationContext,
  { id }: ApplicationRule,
  { worth, money, unit = 'yen', alongside = [], assumptions = [] }: Candidate,
): ApplicationWorth | null => {
  if (typeof worth === 'string') return null
  const amounts = amountsOf(worth, context.today)
  if (amounts === null) return null
  return { unit, ...amounts, alongside, assumptions: [...worthAssumptions(context, id, money), ...assumptions] }
}

const windowOf = (opens: string | null, due: string | null, today: string): PlanApplication['window'] => {
  if (opens !== null && today < opens) return 'ahead'
  return due !== null && due < today ? 'over' : 'open'
}
