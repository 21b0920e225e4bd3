import type { YearMonth } from '@yohaku/kernel'
import { monthOfYear } from '@yohaku/kernel'

/** How often children are ill, how long, and how often it starts as a call in the middle of the day. Every figure editable. */
export interface SicknessModel {
  /** Expected episodes in a year that keep a child at home, by class 0 … 5 (歳児クラス); later classes take the last. */
  readonly episodesPerYear: readonly number[]
  /** Multiplier for each calendar month, January first; its mean need not be 1. */
  readonly season: readonly number[]
  /** Multiplier by months since the child entered the nursery: in force below `untilMonth`. Oldest row last. */
  readonly newcomer: readonly { readonly untilMonth: number; readonly multiplier: number }[]
  /** Length of an episode in care days (Monday to Friday): geometric, cut at `maxDays`, with this mean after the cut. */
  readonly length: { readonly meanDays: number; readonly maxDays: number }
  /** Share of episodes that start with a call during the day. */
  readonly startsAsCall: number
  /** Share of a working day that a call costs, 0 … 1. */
  readonly callCosts: number
}

/**
 * Where there are figures: absence days by class of three Tokyo nurseries 2011–15 (1,834 child-years), read through secondary
 * pages, divided by a derived mean length of 2.4 days. The shape of the season (only its extremes are observed), the
 * newcomer's multipliers and the share of calls are our assumptions, to be shown as adjustable.
 * Source: http://altmetrics.ceek.jp/article/www.jstage.jst.go.jp/article/jtwmu/87/5/87_146/_article/-char/ja/
 */
export const DEFAULT_SICKNESS: SicknessModel = {
  episodesPerYear: [8, 5.3, 3.8, 3, 2.7, 2.3],
  season: [1, 1, 0.9, 1, 1, 0.8, 1.25, 0.95, 1, 1, 1.05, 1.05],
  newcomer: [
    { untilMonth: 4, multiplier: 1.6 },
    { untilMonth: 10, multiplier: 1.2 },
    { untilMonth: Number.POSITIVE_INFINITY, multiplier: 0.8 },
  ],
  length: { meanDays: 2.4, maxDays: 10 },
  startsAsCall: 0.4,
  callCosts: 0.5,
}

/** Expected episodes of one child in one month; 0 before the child has entered (class below 0). */
export const episodesInMonth = (
  model: SicknessModel,
  nurseryClass: number,
  month: YearMonth,
  monthsSinceEntry: number,
): number => {
  if (nurseryClass < 0 || monthsSinceEntry < 0) return 0
  const perYear = model.episodesPerYear[Math.min(nurseryClass, model.episodesPerYear.length - 1)] ?? 0
  const season = model.season[monthOfYear(month) - 1] ?? 1
  const newcomer = model.newcomer.find(({ untilMonth }) => monthsSinceEntry < untilMonth)?.multiplier ?? 1
  return (perYear / 12) * season * newcomer
}

/**
 * Chance that an episode lasts at least k + 1 days, for k = 0 … maxDays − 1, of a geometric law cut at `maxDays` (longer ones
 * last `maxDays`) whose mean is the stated one.
 */
export const lengthSurvival = ({ meanDays, maxDays }: SicknessModel['length']): readonly number[] => {
  const mean = Math.min(Math.max(meanDays, 1), maxDays)
  // The cut mean 1 + q + … + q^(maxDays−1) grows with q: halve the interval until the doubles meet.
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const q = (low + high) / 2
    if (sumOfPowers(q, maxDays) < mean) low = q
    else high = q
  }
  const q = (low + high) / 2
  return Array.from({ length: maxDays }, (_, k) => q ** k)
}

const sumOfPowers = (q: number, count: number): number => {
  let [sum, power] = [0, 1]
  for (let k = 0; k < count; k++) {
    sum += power
    power *= q
  }
  return sum
}
