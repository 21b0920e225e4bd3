import type { PlanEntitlement, PlanMilestone } from '../milestones/planMilestone.ts'

/** Something the family may use now, and its last day. */
export interface RightInForce {
  readonly entitlement: PlanEntitlement
  /** Last day, `YYYY-MM-DD`; of several children the latest. */
  readonly until: string
  /** Who says so: the law, the town, or the employer's own rules. */
  readonly origin: PlanMilestone['origin']
}

/**
 * What is in force today by the dates ahead: that of which the next date is an end. Sooner ends first. What has no end in the dates given is
 * left out: nobody knows from them whether it began.
 */
export const rightsOf = (milestones: readonly PlanMilestone[]): readonly RightInForce[] => {
  const next = new Map<string, RightInForce | null>()
  for (const { date, past, child, adult, starts, ends, origin } of milestones) {
    if (past) continue
    for (const entitlement of ends) {
      const key = `${entitlement} ${child} ${adult}`
      if (!next.has(key)) next.set(key, { entitlement, until: date, origin })
    }
    for (const entitlement of starts) {
      const key = `${entitlement} ${child} ${adult}`
      if (!next.has(key)) next.set(key, null)
    }
  }
  const latest = new Map<PlanEntitlement, RightInForce>()
  for (const right of next.values()) {
    if (right === null) continue
    const other = latest.get(right.entitlement)
    if (other === undefined || other.until < right.until) latest.set(right.entitlement, right)
  }
  return [...latest.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}
