import type { Plan } from '../plan.ts'

/** A plan as one would write it by hand: without what is filled in anyway when it is read. */
export const slimPlan = (plan: Plan): Record<string, unknown> => {
  const legs = new Map(plan.legs.map((leg) => [`${leg.from}→${leg.to}`, leg.minutes]))
  const { household, jobs, days, ...rest } = plan
  return pruned({
    ...rest,
    household: pruned({
      ...household,
      children: household.children.map((child) => pruned(child, ['care'])),
    }),
    jobs: jobs.map(({ insured, employmentInsured, ...job }) => ({
      ...job,
      ...(insured ? {} : { insured }),
      ...(employmentInsured ? {} : { employmentInsured }),
    })),
    days: days.map((day) => ({
      ...day,
      steps: day.steps.map(({ minutes, ...step }) => {
        const way = step.act === 'travel' ? legs.get(`${step.place}→${step.to}`) : undefined
        return minutes === (way ?? 0) ? step : { ...step, minutes }
      }),
    })),
    balances: plan.balances.map(({ hours, ...balance }) => (hours === 0 ? balance : { ...balance, hours })),
  })
}

const LISTS = ['children', 'helpers', 'legs', 'jobs', 'days', 'balances', 'filings', 'assumptions', 'open', 'care']

/** Without the empty lists that mean the same as none. */
const pruned = (record: object, lists: readonly string[] = LISTS): Record<string, unknown> => {
  const inOrder = KEY_ORDER.filter((key) => key in record)
  const keys = [...inOrder, ...Object.keys(record).filter((key) => !inOrder.includes(key))]
  return Object.fromEntries(
    keys
      .map((key) => [key, (record as Record<string, unknown>)[key]] as const)
      .filter(([key, value]) => !(lists.includes(key) && Array.isArray(value) && value.length === 0)),
  )
}

/** The order in which a plan is read: who, where, which work, which day; what is doubtful at the end. */
const KEY_ORDER = [
  'schema',
  'id',
  'title',
  'note',
  'source',
  'start',
  'household',
  'places',
  'legs',
  'resources',
  'jobs',
  'tracks',
  'days',
  'delays',
  'dayTypes',
  'balances',
  'filings',
  'assumptions',
  'open',
  'questions',
]
