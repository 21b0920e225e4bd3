/** Whole years and months between a birthday and a day, both `YYYY-MM-DD`, as people count them: a month is full on the day of birth. */
export const ageOn = (birth: string, on: string): { readonly years: number; readonly months: number } => {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = on.split('-').map(Number)
  const months = (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0)
  return { years: Math.floor(months / 12), months: months % 12 }
}
