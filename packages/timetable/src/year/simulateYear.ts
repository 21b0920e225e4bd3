import {
  addDays,
  civilOf,
  daysIn,
  drawWord,
  keyWords,
  monthOfDate,
  type PlainDate,
  plainDate,
  type SeedWords,
  sampleWord,
  seedWords,
  weekdayOf,
} from '@yohaku/kernel'
import { type RunningAccount, runningAccount } from './leave.ts'
import { proportion } from './proportion.ts'
import { quantilesOf } from './quantiles.ts'
import { episodesInMonth, lengthSurvival } from './sickness.ts'
import type { BalanceAnswer, YearAdult, YearAnswer, YearChild, YearQuestion } from './yearQuestion.ts'

/**
 * Simulates a year of sick days against both adults' balances.
 *
 * A child that is not ill falls ill with the chance its class, the season and the time since entry give; an episode lasts a
 * random number of days, weekends included. A day costs leave only where every adult works that day; two children ill on one
 * day cost it once. Public holidays are not known here and count as working days, so the figures err on the side of more leave.
 * Same question, seed and samples: same answer; a child's illnesses do not change when the adults share differently.
 */
export const simulateYear = (
  question: YearQuestion,
  options: { readonly samples: number; readonly seed: number },
): YearAnswer => {
  const { samples, seed } = options
  const days = calendarOf(question)
  const words = seedWords(seed)
  const children = question.children.map((child) => illnessOf(question, child, days, words))
  const adults = question.adults.map((adult) => carerOf(adult))
  const helperKeys = question.helpers.map((helper) => dayKeys(words, days, `${helper.id}:available`))
  const everybodyWorks = Uint8Array.from(days, ({ weekday }) =>
    adults.every((adult) => adult.weekdays.has(weekday)) ? 1 : 0,
  )
  const survival = lengthSurvival(question.sickness.length)

  const sickDays = new Float64Array(samples)
  const calls = new Float64Array(samples)
  const uncovered = new Float64Array(samples)
  const left = adults.map((adult) => adult.accounts.map(() => new Float64Array(samples)))
  const ranOut = adults.map((adult) => adult.accounts.map(() => new Int32Array(samples).fill(NEVER)))

  const helperDays = new Float64Array(question.helpers.length)
  const taken = new Float64Array(adults.length)
  const illUntil = new Int32Array(children.length)

  for (let sample = 0; sample < samples; sample++) {
    const sampled = sampleWord(words, sample)
    for (const [index, helper] of question.helpers.entries()) helperDays[index] = helper.daysPerYear
    taken.fill(0)
    illUntil.fill(-1)
    let episodes = 0
    let wasIll = false
    for (const adult of adults) for (const account of adult.accounts) account.running.reset()

    for (let day = 0; day < days.length; day++) {
      let ill = false
      let called = true
      for (let index = 0; index < children.length; index++) {
        const child = children[index] as Illness
        if ((illUntil[index] as number) >= day) {
          ill = true
          called = false
        } else if (drawn(sampled, child.start, day) < (child.threshold[day] as number)) {
          ill = true
          illUntil[index] = day + lengthOf(survival, drawn(sampled, child.length, day) / WORDS) - 1
          const call = drawn(sampled, child.call, day) / WORDS < question.sickness.startsAsCall
          if (call) calls[sample] = (calls[sample] ?? 0) + 1
          called = called && call
        }
      }
      if (ill && !wasIll) episodes++
      wasIll = ill
      if (!ill || everybodyWorks[day] === 0) continue

      const { date, month } = days[day] as YearDay
      let need = called ? question.sickness.callCosts : 1
      sickDays[sample] = (sickDays[sample] ?? 0) + need
      for (const [index, helper] of question.helpers.entries()) {
        const stock = helperDays[index] ?? 0
        if (need <= 0 || stock <= 0) continue
        if (drawn(sampled, helperKeys[index] as DayKeys, day) / WORDS >= helper.available) continue
        helperDays[index] = stock - need
        need = 0
      }
      for (const [index, share] of turns(question, taken, episodes, need)) {
        const carer = adults[index]
        if (carer === undefined) continue
        const covered = cover(carer, Math.min(share, need), date, (account) => {
          const months = ranOut[index]?.[account]
          if (months !== undefined && months[sample] === NEVER) months[sample] = month
        })
        taken[index] = (taken[index] ?? 0) + covered
        need -= covered
        if (need <= NEARLY_NOTHING) break
      }
      if (need > NEARLY_NOTHING) uncovered[sample] = (uncovered[sample] ?? 0) + need
    }
    for (const [index, adult] of adults.entries()) {
      const last = days.at(-1)?.date ?? question.from
      for (const [account, { running }] of adult.accounts.entries()) {
        running.openDay(last)
        const balances = left[index]?.[account]
        if (balances) balances[sample] = running.left() / adult.minutesPerDay
      }
    }
  }

  const months = [...new Set(days.map(({ month }) => month))]
  const balances = adults.flatMap((adult, index) =>
    adult.accounts.map(({ kind }, account): BalanceAnswer => {
      const month = ranOut[index]?.[account] ?? new Int32Array(0)
      return {
        adult: adult.id,
        kind,
        runsOut: proportion(
          count(month, (value) => value !== NEVER),
          samples,
        ),
        runsOutByMonth: months.map((until) => count(month, (value) => value !== NEVER && value <= until) / samples),
        daysLeft: quantilesOf(left[index]?.[account] ?? new Float64Array(0)),
      }
    }),
  )
  return {
    samples,
    seed,
    sickDays: quantilesOf(sickDays),
    calls: quantilesOf(calls),
    balances,
    uncoveredDays: quantilesOf(uncovered),
    someDayUncovered: proportion(
      count(uncovered, (value) => value > 0),
      samples,
    ),
  }
}

const NEVER = -1
/** Shares of a day are sums of a few fractions; below this they are nothing. */
const NEARLY_NOTHING = 1e-9

interface YearDay {
  readonly date: PlainDate
  readonly weekday: number
  /** Months since the first one. */
  readonly month: number
}

const calendarOf = ({ from, days }: YearQuestion): readonly YearDay[] => {
  const first = monthOfDate(from)
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index)
    return { date, weekday: weekdayOf(date), month: monthOfDate(date) - first }
  })
}

/** The two words of a key for each day of the year. */
interface DayKeys {
  readonly a: Int32Array
  readonly b: Int32Array
}

interface Illness {
  /** Chance to fall ill on each day when well, as a word: a draw below it is an illness. */
  readonly threshold: Float64Array
  readonly start: DayKeys
  readonly length: DayKeys
  readonly call: DayKeys
}

const WORDS = 2 ** 32

const dayKeys = (words: SeedWords, days: readonly YearDay[], name: string): DayKeys => {
  const keys = days.map(({ date }) => keyWords(words, `${name}:${date}`))
  return { a: Int32Array.from(keys, ({ a }) => a), b: Int32Array.from(keys, ({ b }) => b) }
}

/** The word of a key on a day, 0 … 2^32 − 1. */
const drawn = (sampled: number, keys: DayKeys, day: number): number =>
  drawWord(sampled, keys.a[day] as number, keys.b[day] as number) >>> 0

const illnessOf = (
  { from, sickness }: YearQuestion,
  child: YearChild,
  days: readonly YearDay[],
  words: SeedWords,
): Illness => {
  const keysOf = (what: string) => dayKeys(words, days, `${child.id}:${what}`)
  const threshold = Float64Array.from(days, ({ date }) => {
    if (date < child.entered) return 0
    const month = monthOfDate(date)
    const nurseryClass = child.classInFirstYear + schoolYearOf(date) - schoolYearOf(from)
    return (episodesInMonth(sickness, nurseryClass, month, month - monthOfDate(child.entered)) / daysIn(month)) * WORDS
  })
  return { threshold, start: keysOf('start'), length: keysOf('length'), call: keysOf('call') }
}

const schoolYearOf = (date: PlainDate): number => {
  const { year } = civilOf(date)
  return date >= plainDate(year, 4, 1) ? year : year - 1
}

interface Carer {
  readonly id: string
  readonly weekdays: ReadonlySet<number>
  readonly minutesPerDay: number
  readonly coveredByTelework: number
  readonly accounts: readonly { readonly kind: string; readonly running: RunningAccount }[]
}

const carerOf = (adult: YearAdult): Carer => ({
  ...adult,
  weekdays: new Set(adult.weekdays),
  accounts: adult.accounts.map((account) => ({ kind: account.kind, running: runningAccount(account) })),
})

/** Takes leave for a share of a day from the accounts in turn; says which were asked for more than they had. */
const cover = (carer: Carer, share: number, today: PlainDate, onShort: (account: number) => void): number => {
  const whole = Math.max(carer.minutesPerDay - carer.coveredByTelework, 0)
  const wanted = Math.round(whole * share)
  let rest = wanted
  for (const [index, { running }] of carer.accounts.entries()) {
    if (rest <= 0) break
    running.openDay(today)
    rest -= running.take(rest)
    if (rest > 0) onShort(index)
  }
  return wanted === 0 ? share : (share * (wanted - rest)) / wanted
}

/** Who is asked in which order, and for what share of the day. What the first cannot cover falls to the next. */
const turns = (
  { sharing, adults }: YearQuestion,
  taken: Float64Array,
  episodes: number,
  need: number,
): readonly (readonly [adult: number, share: number])[] => {
  if (adults.length < 2) return [[0, need]]
  const inOrder = (first: number): readonly (readonly [number, number])[] => [
    [first, need],
    [1 - first, need],
  ]
  switch (sharing.type) {
    case 'first':
      return inOrder(0)
    case 'alternate':
      return inOrder((episodes + 1) % 2)
    case 'share': {
      const [mine, theirs] = [taken[0] ?? 0, taken[1] ?? 0]
      return inOrder(mine <= sharing.first * (mine + theirs) && sharing.first > 0 ? 0 : 1)
    }
    case 'halves':
      return [
        [0, need / 2],
        [1, need / 2],
        [0, need / 2],
        [1, need / 2],
      ]
  }
}

const lengthOf = (survival: readonly number[], u: number): number => {
  let days = 1
  while (days < survival.length && u < (survival[days] ?? 0)) days++
  return days
}

const count = (values: ArrayLike<number>, test: (value: number) => boolean): number => {
  let found = 0
  for (let index = 0; index < values.length; index++) if (test(values[index] ?? 0)) found++
  return found
}
