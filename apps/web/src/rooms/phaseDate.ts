import type { Plan } from '@yohaku/household'

/** The date whose work phases a day is drawn with: today, or the plan's first day where it begins later. */
export const phaseDate = (plan: Plan, today: string): string => {
  const first = `${plan.start}-01`
  return today < first ? first : today
}
