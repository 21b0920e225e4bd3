import type { SeedWords } from '@yohaku/kernel'
import { type Carer, type CarerAccount, carerOf, coverShare } from './carer.ts'
import { type DayKeys, dayKeys, drawn, type IllnessYears, WORDS, type YearDay } from './illness.ts'
import type { SharingRule, YearCover, YearHelper, YearOfIllness } from './yearQuestion.ts'

/** What the sample years of one cover gave, one number a sample. */
export interface YearRun {
  readonly sickDays: Float64Array
  readonly uncovered: Float64Array
  readonly balances: readonly CarerAccount[]
  readonly atHome: readonly { readonly adult: string; readonly days: Float64Array }[]
  /** Lives the year of ill days that was drawn last. */
  readonly live: (sample: number, sampled: number) => void
}

export const yearRun = (
  { adults, helpers, sharing }: YearCover,
  { sickness }: YearOfIllness,
  { days, ill }: IllnessYears,
  words: SeedWords,
  samples: number,
): YearRun => {
  const carers = adults.map((adult) => carerOf(adult, days, samples))
  const keys = helpers.map((helper) => dayKeys(words, days, `${helper.id}:available`))
  const everybodyWorks = Uint8Array.from(days, (_, day) => (carers.every(({ works }) => works[day] === 1) ? 1 : 0))
  const numbers = () => new Float64Array(samples)
  const atHome = carers.map(({ id }) => ({ adult: id, days: numbers() }))
  const sickDays = numbers()
  const uncovered = numbers()
  const stock = new Float64Array(helpers.length)
  const taken = new Float64Array(carers.length)
  const last = days.at(-1)

  const helped = (day: number, sampled: number, need: number): boolean => {
    for (let index = 0; index < helpers.length; index++) {
      if ((stock[index] as number) < need) continue
      if (drawn(sampled, keys[index] as DayKeys, day) / WORDS >= (helpers[index] as YearHelper).available) continue
      stock[index] = (stock[index] as number) - need
      return true
    }
    return false
  }
  const stay = (carer: number, share: number, day: number, sample: number): number => {
    const covered = coverShare(carers[carer] as Carer, share, day, days[day] as YearDay, sample)
    taken[carer] = (taken[carer] as number) + covered
    return covered
  }

  const live = (sample: number, sampled: number): void => {
    for (const [index, helper] of helpers.entries()) stock[index] = helper.daysPerYear
    taken.fill(0)
    for (const carer of carers) for (const account of carer.accounts) account.running.reset()
    for (let index = 0; index < ill.count; index++) {
      const day = ill.day[index] as number
      if (everybodyWorks[day] === 0) continue
      let need = ill.isCall[index] === 1 ? sickness.callCosts : 1
      sickDays[sample] = (sickDays[sample] as number) + need
      if (need <= 0 || helped(day, sampled, need)) continue
      const first = carers.length < 2 ? 0 : firstOf(sharing, taken, ill.episode[index] as number)
      if (sharing.type === 'halves' && carers.length > 1) {
        const half = need / 2
        need -= stay(0, half, day, sample)
        need -= stay(1, half, day, sample)
      }
      // What the one cannot cover falls to the other.
      if (need > NEARLY_NOTHING) need -= stay(first, need, day, sample)
      if (need > NEARLY_NOTHING && carers.length > 1) need -= stay(1 - first, need, day, sample)
      if (need > NEARLY_NOTHING) uncovered[sample] = (uncovered[sample] as number) + need
    }
    for (let index = 0; index < carers.length; index++) {
      const home = atHome[index]
      if (home !== undefined) home.days[sample] = taken[index] as number
      for (const { running, left } of (carers[index] as Carer).accounts) {
        if (last !== undefined) running.openDay(last.date)
        left[sample] = running.left()
      }
    }
  }
  return { sickDays, uncovered, balances: carers.flatMap(({ accounts }) => accounts), atHome, live }
}

/** Shares of a day are sums of a few fractions; below this they are nothing. */
const NEARLY_NOTHING = 1e-9

/** Whose turn it is. */
const firstOf = (sharing: SharingRule, taken: Float64Array, episode: number): number => {
  switch (sharing.type) {
    case 'first':
    case 'halves':
      return 0
    case 'second':
      return 1
    case 'alternate':
      return (episode + 1) % 2
    case 'share': {
      const [mine, theirs] = [taken[0] as number, taken[1] as number]
      return sharing.first > 0 && mine <= sharing.first * (mine + theirs) ? 0 : 1
    }
  }
}
