import type { Result } from '@yohaku/kernel'
import type { AnswerOf, QuestionName, QuestionOf } from './questions.ts'

/** The engine could not answer: a bug, or its part could not be fetched. The plan is untouched. */
export interface EngineFault {
  readonly type: 'EngineFault'
  readonly reason: string
}

/** What computes, away from the screen. Never rejects: trouble is a value. */
export interface Engine {
  readonly ask: <N extends QuestionName>(name: N, question: QuestionOf<N>) => Promise<Result<AnswerOf<N>, EngineFault>>
}
