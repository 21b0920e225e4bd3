import { month } from '@yohaku/kernel'
import { type Dated, parameter } from '../parameter.ts'

/** Days of March and of September on which the sun passes the equinoxes by Japanese time. */
export interface EquinoxDays {
  readonly march: number
  readonly september: number
}

const ofYear = (year: number, march: number, september: number): Dated<EquinoxDays> => ({
  from: month(`${year}-01`),
  value: { march, september },
  basis: '国民の祝日に関する法律 第2条(春分日・秋分日)',
  source: 'https://eco.mtk.nao.ac.jp/koyomi/yoko/',
  confidence: 'secondary',
  checkedOn: null,
})

/** The law names no date: the observatory publishes the days of a year in the February before it (暦要項, 官報). */
export const EQUINOX_DAYS = parameter<EquinoxDays>({
  id: 'public-holidays.equinox-days',
  term: '春分日・秋分日',
  unit: 'day of March and day of September of the year',
  history: [
    ofYear(2027, 21, 23),
    ofYear(2026, 20, 23),
    ofYear(2025, 20, 23),
    ofYear(2024, 20, 22),
    ofYear(2023, 21, 23),
    ofYear(2022, 21, 23),
  ],
  knownUntil: month('2027-12'),
})
