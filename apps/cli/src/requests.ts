import type { Plan } from '@yohaku/household'
import { addMonths, formatYearMonth, month } from '@yohaku/kernel'
import type { InputProblem } from './input.ts'

/** What somebody may ask of a plan on the command line, checked before an engine is asked. */
export const mistake = (code: string, found: string, expected: string): InputProblem => ({
  path: '',
  line: 0,
  column: 0,
  code,
  found,
  expected,
})

export const trackProblems = (plan: Plan, ids: readonly string[]): readonly InputProblem[] => {
  const known = plan.tracks.map(({ id }) => id)
  return ids.filter((id) => !known.includes(id)).map((id) => mistake('track_unknown', id, known.join(', ')))
}

export const adultProblems = (plan: Plan, id: string | undefined): readonly InputProblem[] => {
  const known = plan.household.adults.map((adult) => adult.id)
  return id === undefined || known.includes(id) ? [] : [mistake('adult_unknown', id, known.join(', '))]
}

export const childProblems = ({ household }: Plan, id: string | undefined): readonly InputProblem[] => {
  const known = household.children.map((child) => child.id)
  if (id === undefined) return [mistake('child_needed', '', known.join(', '))]
  return known.includes(id) ? [] : [mistake('child_unknown', id, known.join(', '))]
}

/** A plan that tells no day at all answers without one; a day asked for by name has to be there. */
export const dayProblems = async (plan: Plan, day: string | undefined): Promise<readonly InputProblem[]> => {
  if (day === undefined) return []
  const { findPattern } = await import('@yohaku/projection')
  const found = findPattern(plan, day)
  return found.ok ? [] : [mistake('day_unknown', day, found.error.known.join(', '))]
}

/** The law is encoded from a month on, and a run has a longest span. */
export const spanProblems = async (plan: Plan, from = plan.start, months = 1): Promise<readonly InputProblem[]> => {
  const { FIRST_MONTH, MOST_MONTHS } = await import('@yohaku/projection')
  const start = month(plan.start)
  if (start < FIRST_MONTH)
    return [{ ...mistake('not_encoded', plan.start, `≥ ${formatYearMonth(FIRST_MONTH)}`), path: 'start' }]
  const last = month(from) + months - 1
  if (month(from) >= start && last - start < MOST_MONTHS) return []
  return [mistake('month_outside', from, `${plan.start} – ${formatYearMonth(addMonths(start, MOST_MONTHS - 1))}`)]
}

export const lineProblem = (
  code: 'line_unknown' | 'adult_needed',
  found: string,
  known: readonly string[],
): InputProblem => mistake(code, found, known.join(', '))
