import { sampleWord, seedWords } from '@yohaku/kernel'
import { onTimeShare } from '../onTimeShare.ts'
import { illnessYears } from './illness.ts'
import { quantilesOf } from './quantiles.ts'
import type { BalanceAnswer, YearAnswer, YearCover, YearOfIllness, YearQuestion } from './yearQuestion.ts'
import { type YearRun, yearRun } from './yearRun.ts'

export interface YearOptions {
  readonly samples: number
  readonly seed: number
}

/**
 * Simulates a year of sick days against both adults' balances.
 *
 * A child that is not ill falls ill with the chance its class, the season and the time since entry give; an episode costs a random
 * number of care days, Monday to Friday, as statistics of absence count them. A day costs leave only where every adult works that
 * day; two children ill on one day cost it once. Days on which care is closed cost nothing; Saturdays in care are left out.
 * Same question, seed and samples: same answer; a child's illnesses do not change when the adults share differently.
 */
export const simulateYear = (question: YearQuestion, options: YearOptions): YearAnswer => {
  const [answer] = simulateYears(question, [question], options)
  if (answer === undefined) throw new RangeError('one cover, one answer')
  return answer
}

/** The same years of illness met in several ways: each sample is drawn once and handed to every cover. */
export const simulateYears = (
  illness: YearOfIllness,
  covers: readonly YearCover[],
  { samples, seed }: YearOptions,
): readonly YearAnswer[] => {
  const words = seedWords(seed)
  const years = illnessYears(illness, words)
  const calls = new Float64Array(samples)
  const runs = covers.map((cover) => yearRun(cover, illness, years, words, samples))
  for (let sample = 0; sample < samples; sample++) {
    const sampled = sampleWord(words, sample)
    years.draw(sampled)
    calls[sample] = years.ill.calls
    for (const run of runs) run.live(sample, sampled)
  }
  const months = [...new Set(years.days.map(({ month }) => month))]
  const callsOfYear = quantilesOf(calls)
  return runs.map((run) => answerOf(run, months, samples, seed, callsOfYear))
}

const answerOf = (
  run: YearRun,
  months: readonly number[],
  samples: number,
  seed: number,
  calls: YearAnswer['calls'],
): YearAnswer => ({
  samples,
  seed,
  sickDays: quantilesOf(run.sickDays),
  calls,
  balances: run.balances.map(({ adult, kind, ranOut, left }): BalanceAnswer => {
    const byMonth = runOutByMonth(ranOut, months.length)
    const all = byMonth.at(-1) ?? 0
    return {
      adult,
      kind,
      runsOut: onTimeShare(all, samples),
      runsOutByMonth: byMonth.map((years) => years / samples),
      usualMonth: all === 0 ? null : (months[byMonth.findIndex((years) => years * 2 >= all)] ?? null),
      daysLeft: quantilesOf(left),
    }
  }),
  daysAtHome: run.atHome.map(({ adult, days }) => ({ adult, days: quantilesOf(days) })),
  uncoveredDays: quantilesOf(run.uncovered),
  someDayUncovered: onTimeShare(
    count(run.uncovered, (days) => days > 0),
    samples,
  ),
})

/** Years that have run out by the end of each month; a month below zero is never. */
const runOutByMonth = (ranOut: Int32Array, months: number): readonly number[] => {
  const byMonth = new Array<number>(months).fill(0)
  for (const month of ranOut) if (month >= 0) byMonth[month] = (byMonth[month] ?? 0) + 1
  let all = 0
  return byMonth.map((years) => {
    all += years
    return all
  })
}

const count = (values: ArrayLike<number>, test: (value: number) => boolean): number => {
  let found = 0
  for (let index = 0; index < values.length; index++) if (test(values[index] as number)) found++
  return found
}
