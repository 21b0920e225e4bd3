/** 時刻・長さ・年月・数の書き方。 */

/** 16:52; past midnight 翌8:50. */
export const clock = (minutes: number): string => {
  const whole = Math.floor(minutes)
  const time = `${Math.floor(whole / 60) % 24}:${String(whole % 60).padStart(2, '0')}`
  return whole >= 24 * 60 ? `翌${time}` : time
}

/** 1時間10分. */
export const hoursAndMinutes = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}分`
  return rest === 0 ? `${hours}時間` : `${hours}時間${rest}分`
}

/** 2026年11月, from `2026-11`. */
export const yearMonth = (text: string): string => {
  const [year = '', month = ''] = text.split('-')
  return `${Number(year)}年${Number(month)}月`
}

/** 211,247; minus is U+2212. */
export const count = (value: number): string =>
  `${value < 0 ? '−' : ''}${String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`

/** 3:38 in a dense column that has a label. */
export const span = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** 2026年11月22日, from `2026-11-22`. */
export const date = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-')
  return `${Number(year)}年${Number(month)}月${Number(day)}日`
}

/** 211,247円. */
export const money = (yen: number): string => `${count(yen)}円`
