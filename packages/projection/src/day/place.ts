import type { Plan } from '@yohaku/household'

/** The places where the family lives. */
export const homesOf = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.places.filter(({ kind }) => kind === 'home').map(({ id }) => id))
