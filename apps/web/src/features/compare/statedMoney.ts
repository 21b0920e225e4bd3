import type { Plan } from '@yohaku/household'
import { formatClock, minutes, yen } from '@yohaku/kernel'
import { withPay } from '@yohaku/projection'

/** What the first opening of くらべる asks. */
export interface StatedMoney {
  /** Monthly pay at full time, by job. */
  readonly pay: ReadonlyMap<string, number>
  /** Hours of the contract before leave, minutes of the day, by job. */
  readonly hours: ReadonlyMap<string, { readonly start: number; readonly end: number }>
  readonly prefecture: string
}

/** The plan with what the family stated; none of it is assumed any more, and what was left as it is stays as it was marked. */
export const withStatedMoney = (plan: Plan, before: Plan, stated: StatedMoney): Plan => {
  let next = plan
  for (const job of before.jobs) {
    const pay = stated.pay.get(job.id)
    if (pay !== undefined) next = withPay(next, { job: job.id, fullTimeMonthly: yen(pay) })
    const hours = stated.hours.get(job.id)
    if (hours !== undefined) next = withContract(next, job.id, hours)
  }
  return {
    ...withoutMark(next, (path) => path === PREFECTURE),
    household: { ...next.household, prefecture: stated.prefecture },
  }
}

/** Whether any of the three is still assumed. */
export const asksMoney = (plan: Plan): boolean =>
  plan.assumptions.some(
    ({ path }) => path === PREFECTURE || /^jobs\[[^\]]+\]\.(fullTimeMonthly|fullTime(\..*)?)$/.test(path),
  )

const PREFECTURE = 'household.prefecture'

const withContract = (
  plan: Plan,
  id: string,
  { start, end }: { readonly start: number; readonly end: number },
): Plan => ({
  ...withoutMark(
    plan,
    (path) => path === `jobs[${id}].fullTime` || /^\.fullTime\.(start|end)$/.test(path.slice(`jobs[${id}]`.length)),
  ),
  jobs: plan.jobs.map((job) =>
    job.id === id
      ? { ...job, fullTime: { ...job.fullTime, start: formatClock(minutes(start)), end: formatClock(minutes(end)) } }
      : job,
  ),
})

const withoutMark = (plan: Plan, isMark: (path: string) => boolean): Plan => ({
  ...plan,
  assumptions: plan.assumptions.filter(({ path }) => !isMark(path)),
})
