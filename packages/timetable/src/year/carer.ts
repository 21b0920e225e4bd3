import type { YearDay } from './illness.ts'
import { type RunningAccount, runningAccount } from './leave.ts'
import type { WorkSpell, YearAdult } from './yearQuestion.ts'

/** One adult over the days of the year, and what the sample years leave of each account. */
export interface Carer {
  readonly id: string
  /** 1 on each day this adult works. */
  readonly works: Uint8Array
  /** Paid minutes of each day that a day with the child costs. */
  readonly costs: Float64Array
  readonly minutesPerDay: Float64Array
  readonly accounts: readonly CarerAccount[]
}

export interface CarerAccount {
  readonly adult: string
  readonly kind: string
  readonly running: RunningAccount
  /** Days left at the end of each sample year. */
  readonly left: Float64Array
  /** Month in which it was first asked for more than it had; −1 = never. */
  readonly ranOut: Int32Array
}

export const carerOf = (adult: YearAdult, days: readonly YearDay[], samples: number): Carer => {
  const spells = days.map(({ date }) => adult.spells.findLast(({ from }) => from <= date))
  const of = (value: (spell: WorkSpell) => number): Float64Array =>
    Float64Array.from(spells, (spell) => (spell === undefined ? 0 : value(spell)))
  return {
    id: adult.id,
    works: Uint8Array.from(days, ({ weekday }, day) => (spells[day]?.weekdays.includes(weekday) ? 1 : 0)),
    minutesPerDay: of(({ minutesPerDay }) => minutesPerDay),
    costs: of(({ minutesPerDay, coveredByTelework }) => Math.max(minutesPerDay - coveredByTelework, 0)),
    accounts: adult.accounts.map((account) => ({
      adult: adult.id,
      kind: account.kind,
      running: runningAccount(account),
      left: new Float64Array(samples),
      ranOut: new Int32Array(samples).fill(-1),
    })),
  }
}

/** Takes leave for a share of a day from the accounts in turn, and notes which were asked for more than they had. */
export const coverShare = (
  { accounts, costs, minutesPerDay }: Carer,
  share: number,
  day: number,
  { date, month }: YearDay,
  sample: number,
): number => {
  const wanted = Math.round((costs[day] as number) * share)
  if (wanted === 0) return share
  let rest = wanted
  for (let index = 0; rest > 0 && index < accounts.length; index++) {
    const { running, ranOut } = accounts[index] as CarerAccount
    running.openDay(date)
    rest -= running.take(rest, minutesPerDay[day] as number)
    if (rest > 0 && ranOut[sample] === -1) ranOut[sample] = month
  }
  return (share * (wanted - rest)) / wanted
}
