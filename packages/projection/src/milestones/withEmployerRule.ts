import type { EmployerRule, Plan } from '@yohaku/household'

export interface EmployerRuleEdit {
  readonly job: string
  readonly right: EmployerRule['right']
  /** Null: as in law, or nobody knows. */
  readonly until: EmployerRule['until'] | null
}

/** The plan with until when one right lasts at one employer; the other rules stay. @throws RangeError when there is no such job */
export const withEmployerRule = (plan: Plan, { job: id, right, until }: EmployerRuleEdit): Plan => {
  if (!plan.jobs.some((job) => job.id === id)) throw new RangeError(`no job ${id}`)
  return {
    ...plan,
    jobs: plan.jobs.map((job) => {
      if (job.id !== id) return job
      const { employerRules = [], ...rest } = job
      const others = employerRules.filter((rule) => rule.right !== right)
      const rules = until === null ? others : [...others, { right, until }]
      return rules.length === 0 ? rest : { ...rest, employerRules: rules }
    }),
  }
}
