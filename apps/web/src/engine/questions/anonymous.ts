import type { Plan } from '@yohaku/household'

export interface AnonymousQuestion {
  readonly plan: Plan
  /** `YYYY-MM-DD`: the ways of working in force on it. */
  readonly on: string
  readonly title: string
}

/** 名前のない一日: the family's day without the family. */
export const anonymous = async (question: AnonymousQuestion): Promise<Plan> =>
  (await import('../answers/anonymous.ts')).answer(question)
