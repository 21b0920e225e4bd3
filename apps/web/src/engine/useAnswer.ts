import { useEffect, useMemo, useRef, useState } from 'react'
import { type Answered, answerCacheOf, sameQuestion } from './answerCache.ts'
import { useEngine } from './EngineProvider.tsx'
import type { EngineFault } from './engine.ts'
import { latestWins } from './latestWins.ts'
import type { AnswerOf, QuestionName, QuestionOf } from './questions.ts'

export interface Answer<N extends QuestionName> {
  /** The newest answer there is; while a newer one is on its way, the one before it stays. */
  readonly value: AnswerOf<N> | null
  /** The question `value` belongs to: draw with its plan, not with a newer one. */
  readonly question: QuestionOf<N> | null
  /** A newer answer is on its way: show `value` at half strength (`data-waiting` on the room does it). */
  readonly waiting: boolean
  readonly fault: EngineFault | null
}

/**
 * Asks the engine and follows the question as it changes. The latest question wins: whoever drags quickly is answered for
 * where the finger is. A question already answered is answered at once. `null` asks nothing.
 */
export const useAnswer = <N extends QuestionName>(name: N, question: QuestionOf<N> | null): Answer<N> => {
  const engine = useEngine()
  const cache = answerCacheOf(engine)
  const ask = useMemo(() => latestWins((asked: QuestionOf<N>) => engine.ask(name, asked)), [engine, name])
  const asked = useStableQuestion(question)
  const [answered, setAnswered] = useState<Answered<N> | null>(() => asked && cache.find(name, asked))
  const [fault, setFault] = useState<EngineFault | null>(null)
  const known = asked && cache.find(name, asked)
  const shown = known ?? answered

  useEffect(() => {
    if (asked === null) return
    const found = cache.find(name, asked)
    if (found) {
      setAnswered(found)
      setFault(null)
      return
    }
    let current = true
    void ask(asked).then((answer) => {
      if (!answer.done) return
      if (answer.value.ok) cache.keep(name, { question: asked, value: answer.value.value })
      if (!current && !answer.value.ok) return
      if (answer.value.ok) setAnswered({ question: asked, value: answer.value.value })
      setFault(answer.value.ok ? null : answer.value.error)
    })
    return () => {
      current = false
    }
  }, [ask, asked, cache, name])

  return {
    value: shown?.value ?? null,
    question: shown?.question ?? null,
    waiting: asked !== null && shown?.question !== asked && !(shown && sameQuestion(shown.question, asked)) && !fault,
    fault,
  }
}

/** The same object for the same question, so that a question may be written where it is asked. */
const useStableQuestion = <Q extends object>(question: Q | null): Q | null => {
  const held = useRef(question)
  const before = held.current
  if (before === null || question === null || !sameQuestion(before, question)) held.current = question
  return held.current
}
