import { err, ok, type Result } from '@yohaku/kernel'
import type { Engine, EngineFault } from './engine.ts'
import type { QuestionName, Questions } from './questions.ts'

/**
 * Questions and answers between the screen and the engine's thread. Each question has a number; its answer carries the same
 * one. A thread that breaks or cannot be loaded answers every open question with the reason: nobody waits for ever.
 */
interface Asked {
  readonly id: number
  readonly name: QuestionName
  readonly question: unknown
}

type Told = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string }

/** What both ends need of a thread: the one a `Worker` shows, and the one the worker's own scope shows. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

export interface ThreadPort extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void
}

/** In the engine's thread: answers what is asked. */
export const answerOn = (port: Port, questions: Questions): void => {
  const tell = async ({ id, name, question }: Asked): Promise<void> => {
    try {
      const answer = questions[name] as (question: unknown) => Promise<unknown>
      port.postMessage({ id, value: await answer(question) } satisfies Told)
    } catch (error) {
      port.postMessage({ id, fault: String(error) } satisfies Told)
    }
  }
  port.addEventListener('message', ({ data }: MessageEvent<Asked>) => void tell(data))
}

/** On the screen: an engine that asks the thread. */
export const engineBehind = (thread: ThreadPort): Engine => {
  const open = new Map<number, (answer: Result<never, EngineFault>) => void>()
  let asked = 0
  let broken: EngineFault | null = null
  thread.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const settle = open.get(data.id)
    open.delete(data.id)
    settle?.('fault' in data ? err({ type: 'EngineFault', reason: data.fault }) : ok(data.value as never))
  })
  thread.addEventListener('error', (event) => {
    broken = { type: 'EngineFault', reason: event.message || 'the engine could not be loaded' }
    for (const settle of open.values()) settle(err(broken))
    open.clear()
  })
  return {
    ask: (name, question) =>
      new Promise((resolve) => {
        if (broken) return resolve(err(broken))
        const id = ++asked
        open.set(id, resolve)
        thread.postMessage({ id, name, question } satisfies Asked)
      }),
  }
}
