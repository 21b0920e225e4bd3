import type { Assumption, Question } from '../plan.ts'
import type { Origin } from './family.ts'

/** Where each value of an imported plan comes from, for the comments of a written plan. */
export type OriginNote = 'fact' | 'derived' | 'assumed'

/** Collects, while a family is read into a plan, what is assumed and what has to be asked. */
export class Notes {
  readonly assumptions: Assumption[] = []
  readonly questions: Question[] = []
  readonly origins = new Map<string, string>()

  assume(path: string, reason: string): void {
    if (!this.assumptions.some((entry) => entry.path === path)) this.assumptions.push({ path, reason })
  }

  /** Marks a value of the source: only what the researcher assumed becomes an assumption. */
  stated(path: string, origin: Origin, reason = 'assumed_by_researcher'): void {
    if (origin === 'A') this.assume(path, reason)
  }

  ask(question: Question): void {
    const text = JSON.stringify(question)
    if (!this.questions.some((entry) => JSON.stringify(entry) === text)) this.questions.push(question)
  }

  /** Remembers for the reader of the file where a line comes from. */
  comment(path: string, origin: OriginNote, note?: string): void {
    this.origins.set(path, note === undefined ? origin : `${origin}: ${note}`)
  }
}

export const noteOf = (origin: Origin): OriginNote => (origin === 'F' ? 'fact' : origin === 'D' ? 'derived' : 'assumed')

/** The doubt of a sum is the doubt of its weakest part. */
export const weakest = (...origins: readonly Origin[]): Origin =>
  origins.includes('A') ? 'A' : origins.includes('D') ? 'D' : 'F'
