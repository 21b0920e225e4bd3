import type { PlainDate } from '@yohaku/kernel'
import type { YearDay } from './illness.ts'
import { type RunningAccount, runningAccount } from './leave.ts'
import type { WorkSpell, YearAdult } from './yearQuestion.ts'

/** One adult over the days of the year. */
export interface Carer {
  readonly id: string
  /** 1 on each day this adult works. */
  readonly works: Uint8Array
  /** Paid minutes of each day that a day with the child costs. */
  readonly costs: Float64Array
  readonly minutesPerDay: Float64Array
  readonly accounts: readonly { readonly kind: string; readonly running: RunningAccount }[]
}

export const carerOf = (adult: YearAdult, days: readonly YearDay[]): Carer => {
  const spells = days.map(({ date }) => adult.spells.findLast(({ from }) => from <= date))
  const of = (value: (spell: WorkSpell) => number): Float64Array =>
    Float64Array.from(spells, (spell) => (spell === undefined ? 0 : value(spell)))
  return {
    id: adult.id,
    works: Uint8Array.from(days, ({ weekday }, day) => (spells[day]?.weekdays.includes(weekday) ? 1 : 0)),
    minutesPerDay: of(({ minutesPerDay }) => minutesPerDay),
    costs: of(({ minutesPerDay, coveredByTelework }) => Math.max(minutesPerDay - coveredByTelework, 0)),
    accounts: adult.accounts.map((account) => ({ kind: account.kind, running: runningAccount(account) })),
  }
}

/** Takes leave for a share of a day from the accounts in turn; says which were asked for more than they had. */
export const coverShare = (
  carer: Carer,
  share: number,
  day: number,
  date: PlainDate,
  onShort: (account: number) => void,
): number => {
  const wanted = Math.round((carer.costs[day] as number) * share)
  if (wanted === 0) return share
  let rest = wanted
  for (let index = 0; index < carer.accounts.length && rest > 0; index++) {
    const account = carer.accounts[index]
    if (account === undefined) continue
    account.running.openDay(date)
    rest -= account.running.take(rest, carer.minutesPerDay[day] as number)
    if (rest > 0) onShort(index)
  }
  return (share * (wanted - rest)) / wanted
}
