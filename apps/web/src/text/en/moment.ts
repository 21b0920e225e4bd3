import { monthName } from '@yohaku/words/en/format'

/** 22 Nov 15:04, of the device's clock. */
export const moment = (milliseconds: number): string => {
  const at = new Date(milliseconds)
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
  return `${at.getDate()} ${monthName(String(at.getMonth() + 1))} ${time}`
}
