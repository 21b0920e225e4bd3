import type { Filing, Plan } from '@yohaku/household'
import { filingKindOf } from './filingKind.ts'
import type { PlanApplication } from './planApplication.ts'

/** What a family says of an application: handed in on a day (`YYYY-MM-DD`), not yet, not at all or not granted, or nothing any more. */
export type FilingSaid =
  | { readonly state: 'filed'; readonly date: string }
  | { readonly state: 'open' | 'refused' | 'unknown' }

/**
 * The plan with what the family says of one application, for its child or year alone. What it said before gives way; `unknown` takes the
 * entry away, and where another entry speaks for all children or years it stands beside it.
 */
export const withFilingState = (
  plan: Plan,
  { id, adult, child, year }: Pick<PlanApplication, 'id' | 'adult' | 'child' | 'year'>,
  said: FilingSaid,
): Plan => {
  const kind = filingKindOf(id)
  const isOf = (filing: Filing): boolean => filing.kind === kind && filing.adult === adult
  const others = plan.filings.filter(
    (filing) => !isOf(filing) || (filing.child ?? null) !== child || (filing.year ?? null) !== year,
  )
  const speaksForAll = others.some((filing) => isOf(filing) && filing.child === undefined && filing.year === undefined)
  if (said.state === 'unknown' && !speaksForAll) return { ...plan, filings: others }
  const entry: Filing = {
    adult,
    kind,
    ...(child === null ? {} : { child }),
    ...(year === null ? {} : { year }),
    state: said.state,
    ...(said.state === 'filed' ? { date: said.date } : {}),
  }
  return { ...plan, filings: [...others, entry] }
}
