import type { Plan } from '../plan.ts'

/** A plan together with the text it came from. Plain data: it can be stored and sent. */
export interface PlanDocument {
  readonly format: 'yaml' | 'json'
  /** What the text says it is. A family file is read, not edited: write its plan out as a document of its own. */
  readonly schema: 'yohaku-plan/1' | 'yohaku-family/1'
  /** Exactly as read, or as edited: comments, order, line ends and all. */
  readonly text: string
  readonly plan: Plan
}
