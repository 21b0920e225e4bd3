import type { Engine } from './engine.ts'
import type { AnswerOf, QuestionName, QuestionOf } from './questions.ts'

/** A question with its answer: the figures on a screen are always those of one question. */
export interface Answered<N extends QuestionName> {
  readonly question: QuestionOf<N>
  readonly value: AnswerOf<N>
}

/** Answers kept for each kind of question: the room left a moment ago opens with its figures. */
const KEPT = 4

/** The newest answers an engine gave, by kind. Plans are never changed in place, so the same plan is the same question. */
export interface AnswerCache {
  readonly find: <N extends QuestionName>(name: N, question: QuestionOf<N>) => Answered<N> | null
  readonly keep: <N extends QuestionName>(name: N, answered: Answered<N>) => void
}

const caches = new WeakMap<Engine, AnswerCache>()

export const answerCacheOf = (engine: Engine): AnswerCache => {
  const known = caches.get(engine) ?? createAnswerCache()
  caches.set(engine, known)
  return known
}

export const createAnswerCache = (): AnswerCache => {
  const kept = new Map<QuestionName, readonly Answered<never>[]>()
  return {
    find: (name, question) => kept.get(name)?.find((one) => sameQuestion(one.question, question)) ?? null,
    keep: (name, answered) => {
      const others = (kept.get(name) ?? []).filter((one) => !sameQuestion(one.question, answered.question))
      kept.set(name, [answered as Answered<never>, ...others].slice(0, KEPT))
    },
  }
}

/** Field by field: objects are the same when they are one and the same, lists when their entries are. */
export const sameQuestion = (a: object, b: object): boolean => {
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((entry, index) => Object.is(entry, b[index]))
    : Object.is(a, b)
