import {
  addDays,
  civilOf,
  daysIn,
  drawWord,
  firstDayOf,
  keyWords,
  monthOfDate,
  type PlainDate,
  plainDate,
  type SeedWords,
  weekdayOf,
  type YearMonth,
} from '@yohaku/kernel'
import { episodesInMonth, lengthSurvival } from './sickness.ts'
import type { YearChild, YearOfIllness } from './yearQuestion.ts'

export interface YearDay {
  readonly date: PlainDate
  readonly weekday: number
  /** Months since the first one. */
  readonly month: number
}

const calendarOf = ({ from, days }: YearOfIllness): readonly YearDay[] => {
  const first = monthOfDate(from)
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index)
    return { date, weekday: weekdayOf(date), month: monthOfDate(date) - first }
  })
}

/** The ill days of one sample year, all children together; overwritten by the next draw. */
export interface IllDays {
  count: number
  /** Index of the day. */
  readonly day: Int32Array
  /** 1 where everybody ill that day fell ill by a call in the middle of it. */
  readonly isCall: Uint8Array
  /** Number of the stretch of ill days it belongs to, from 1. */
  readonly episode: Int32Array
  calls: number
}

export interface IllnessYears {
  readonly days: readonly YearDay[]
  readonly ill: IllDays
  /** Draws the ill days of a sample. */
  readonly draw: (sampled: number) => void
}

export const illnessYears = (question: YearOfIllness, words: SeedWords): IllnessYears => {
  const { sickness } = question
  const days = calendarOf(question)
  const closed = new Set(question.closed)
  const children = question.children.map((child) => illnessOf(question, child, { days, closed }, words))
  const survival = lengthSurvival(sickness.length)
  const careDays = days.flatMap(({ date, weekday }, day) => (isCareDay(weekday) && !closed.has(date) ? [day] : []))
  const illLeft = new Int32Array(children.length)
  const ill: IllDays = {
    count: 0,
    day: new Int32Array(days.length),
    isCall: new Uint8Array(days.length),
    episode: new Int32Array(days.length),
    calls: 0,
  }
  const draw = (sampled: number): void => {
    illLeft.fill(0)
    ill.count = 0
    ill.calls = 0
    let episodes = 0
    let wasIll = false
    for (const day of careDays) {
      let isIll = false
      let called = true
      for (let index = 0; index < children.length; index++) {
        const child = children[index] as Illness
        if ((illLeft[index] as number) > 0) {
          isIll = true
          called = false
          illLeft[index] = (illLeft[index] as number) - 1
        } else if (drawn(sampled, child.start, day) < (child.threshold[day] as number)) {
          isIll = true
          illLeft[index] = lengthOf(survival, drawn(sampled, child.length, day) / WORDS) - 1
          const isCall = drawn(sampled, child.call, day) / WORDS < sickness.startsAsCall
          if (isCall) ill.calls++
          called = called && isCall
        }
      }
      if (isIll) {
        if (!wasIll) episodes++
        ill.day[ill.count] = day
        ill.isCall[ill.count] = called ? 1 : 0
        ill.episode[ill.count] = episodes
        ill.count++
      }
      wasIll = isIll
    }
  }
  return { days, ill, draw }
}

/** The two words of a key for each day of the year. */
export interface DayKeys {
  readonly a: Int32Array
  readonly b: Int32Array
}

export const dayKeys = (words: SeedWords, days: readonly YearDay[], name: string): DayKeys => {
  const keys = days.map(({ date }) => keyWords(words, `${name}:${date}`))
  return { a: Int32Array.from(keys, ({ a }) => a), b: Int32Array.from(keys, ({ b }) => b) }
}

export const WORDS = 2 ** 32

/** The word of a key on a day, 0 … 2^32 − 1. */
export const drawn = (sampled: number, keys: DayKeys, day: number): number =>
  drawWord(sampled, keys.a[day] as number, keys.b[day] as number) >>> 0

interface Illness {
  /** Chance to fall ill on each day when well, as a word: a draw below it is an illness. */
  readonly threshold: Float64Array
  readonly start: DayKeys
  readonly length: DayKeys
  readonly call: DayKeys
}

const illnessOf = (
  { from, sickness }: YearOfIllness,
  child: YearChild,
  { days, closed }: { readonly days: readonly YearDay[]; readonly closed: ReadonlySet<PlainDate> },
  words: SeedWords,
): Illness => {
  const keysOf = (what: string) => dayKeys(words, days, `${child.id}:${what}`)
  const threshold = Float64Array.from(days, ({ date }) => {
    if (date < child.entered) return 0
    const month = monthOfDate(date)
    const nurseryClass = child.classInFirstYear + schoolYearOf(date) - schoolYearOf(from)
    const episodes = episodesInMonth(sickness, nurseryClass, month, month - monthOfDate(child.entered))
    return (episodes / careDaysIn(month, closed)) * WORDS
  })
  return { threshold, start: keysOf('start'), length: keysOf('length'), call: keysOf('call') }
}

/** Monday to Friday: statistics of absence count the days a child would have been in care. */
const isCareDay = (weekday: number): boolean => weekday >= 1 && weekday <= 5

const careDaysIn = (month: YearMonth, closed: ReadonlySet<PlainDate>): number => {
  const first = firstDayOf(month)
  let found = 0
  for (let day = 0; day < daysIn(month); day++) {
    const date = addDays(first, day)
    if (isCareDay(weekdayOf(date)) && !closed.has(date)) found++
  }
  return found
}

const schoolYearOf = (date: PlainDate): number => {
  const { year } = civilOf(date)
  return date >= plainDate(year, 4, 1) ? year : year - 1
}

const lengthOf = (survival: readonly number[], u: number): number => {
  let days = 1
  while (days < survival.length && u < (survival[days] ?? 0)) days++
  return days
}
