/** 11月22日 15:04, of the device's clock. */
export const moment = (milliseconds: number): string => {
  const at = new Date(milliseconds)
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
  return `${at.getMonth() + 1}月${at.getDate()}日 ${time}`
}
