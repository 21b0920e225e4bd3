import type { Engine } from './engine.ts'

/**
 * Questions and answers between the screen and the engine's thread. Each question has a number; its answer carries the same
 * one. A thread that breaks or cannot be loaded answers every open question with the reason: nobody waits for ever.
 */
interface Question {
  readonly id: number
  readonly call: keyof Engine
  readonly given: readonly unknown[]
}

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string }

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
export const answerOn = (port: Port, engine: Engine): void => {
  const answer = async ({ id, call, given }: Question): Promise<void> => {
    try {
      const asked = engine[call] as (...given: readonly unknown[]) => Promise<unknown>
      port.postMessage({ id, value: await asked(...given) } satisfies Answer)
    } catch (error) {
      port.postMessage({ id, fault: String(error) } satisfies Answer)
    }
  }
  port.addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data))
}

/** On the screen: an engine that asks the thread. */
export const engineBehind = (thread: ThreadPort): Engine => {
  const open = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>()
  let asked = 0
  let broken: Error | null = null
  thread.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const question = open.get(data.id)
    open.delete(data.id)
    if ('fault' in data) question?.reject(new Error(data.fault))
    else question?.resolve(data.value as never)
  })
  thread.addEventListener('error', (event) => {
    broken = new Error(event.message || 'the engine could not be loaded')
    for (const { reject } of open.values()) reject(broken)
    open.clear()
  })
  const ask = <T>(call: keyof Engine, ...given: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken)
      const id = ++asked
      open.set(id, { resolve, reject })
      thread.postMessage({ id, call, given } satisfies Question)
    })
  return {
    outlooks: (plan) => ask('outlooks', plan),
    explain: (plan, request) => ask('explain', plan, request),
  }
}
