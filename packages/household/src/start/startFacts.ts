import { addMonths, formatYearMonth, type YearMonth } from '@yohaku/kernel'
import type { StartAnswers, StartFacts } from './answers.ts'

const DAY = 24 * 60
const LAST_MINUTE = 2 * DAY - 1
const SMALL_HOURS = 4 * 60
const clock = (hours: number, minutes = 0): number => hours * 60 + minutes

/** Common values of reduced hours after the first leave: 9 to 16, an hour's way, a nursery before the station, a child of one and a half. */
export const startFacts = (answers: StartAnswers, month: YearMonth): StartFacts => {
  const collects = answers.collects ?? []
  return {
    work: onOneClock(answers.work ?? { start: clock(9), end: clock(16) }),
    commute: answers.commute ?? 60,
    nursery: answers.nursery ?? { opens: clock(7, 30), closes: clock(18, 30) },
    nurseryPlace: answers.nurseryPlace ?? { where: 'station', minutes: 8 },
    childBirth: answers.childBirth ?? formatYearMonth(addMonths(month, -20)),
    adults: answers.adults ?? 2,
    collects: answers.adults === 1 ? collects.filter((who) => who !== 'partner') : collects,
    role: answers.role ?? 'guardian',
  }
}

/** A shift that begins in the small hours belongs to the evening before; one that ends before it begins ends the next morning. */
const onOneClock = ({ start, end }: StartFacts['work']): StartFacts['work'] => {
  const begins = start < SMALL_HOURS ? start + DAY : start
  const days = Math.floor(begins / DAY) * DAY
  const ends = (end % DAY) + days
  return { start: begins, end: Math.min(LAST_MINUTE, ends > begins ? ends : ends + DAY) }
}
