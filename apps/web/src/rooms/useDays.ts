import type { Plan } from '@yohaku/household'
import type { DayQuestion } from '../engine/questions/day.ts'
import { type Answer, useAnswer } from '../engine/useAnswer.ts'
import { useFamily } from '../state/FamilyProvider.tsx'

export interface Days {
  /** The tried plan's day on every track. */
  readonly tried: Answer<'day'>
  /** The kept plan's, where another one is tried. */
  readonly kept: Answer<'day'>
}

/** One kind of day, as it is tried and as it is kept; of another family where it is told one. */
export const useDays = (about: Omit<DayQuestion, 'plan'> = {}, other: Plan | null = null): Days => {
  const { tried, record, edits } = useFamily()
  const ask = (plan: Plan): DayQuestion => ({ plan, ...about })
  return {
    tried: useAnswer('day', ask(other ?? tried)),
    kept: useAnswer('day', other === null && edits.length > 0 ? ask(record.plan) : null),
  }
}
