/** How times, spans, months and numbers are written in English. */

/** 16:52; past midnight 8:50 next day. */
export const clock = (minutes: number): string => {
  const whole = Math.floor(minutes)
  const time = `${Math.floor(whole / 60) % 24}:${String(whole % 60).padStart(2, '0')}`
  return whole >= 24 * 60 ? `${time} next day` : time
}

/** 1 h 10 min. */
export const hoursAndMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** 3:38 in a dense column that has a label. */
export const span = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Nov, from `11`. */
export const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month

/** Nov 2026, from `2026-11`. */
export const yearMonth = (text: string): string => {
  const [year = '', month = ''] = text.split('-')
  return `${monthName(month)} ${Number(year)}`
}

/** 22 Nov 2026, from `2026-11-22`. */
export const date = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-')
  return `${Number(day)} ${monthName(month)} ${Number(year)}`
}

/** 211,247; minus is U+2212. */
export const count = (value: number): string =>
  `${value < 0 ? '−' : ''}${String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`

/** 211,247 yen. */
export const money = (yen: number): string => `${count(yen)} yen`
