import { Worker } from 'node:worker_threads'
import type { Lines } from '../lines.ts'
import type { LinesAnswer } from './householdLines.ts'

/** What answers lines of households: this thread, or several of their own. */
export interface HouseholdsEngine {
  readonly answer: (lines: Lines) => Promise<LinesAnswer>
  /** So many answers may be asked for before the first of them is written. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

export const householdsEngine = async (jobs: number): Promise<HouseholdsEngine> => {
  if (jobs > 1) return threadsOf(jobs)
  const { answerLines } = await import('./householdLines.ts')
  return { answer: async (lines) => answerLines(lines), ahead: 1, close: async () => undefined }
}

/** Lines waiting in a thread while it computes others, so that it never stands still. */
const AHEAD_PER_THREAD = 2

interface Thread {
  readonly ask: (lines: Lines) => Promise<LinesAnswer>
  /** Asked and not yet answered. */
  readonly load: () => number
  readonly close: () => Promise<unknown>
}

const threadsOf = (jobs: number): HouseholdsEngine => {
  const threads = Array.from({ length: jobs }, startThread)
  return {
    answer: (lines) => idlest(threads).ask(lines),
    ahead: jobs * AHEAD_PER_THREAD,
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()))
    },
  }
}

interface Waiting {
  readonly resolve: (answer: LinesAnswer) => void
  readonly reject: (fault: Error) => void
}

const startThread = (): Thread => {
  // The compiled file: a thread starts from what Node itself can read.
  const worker = new Worker(new URL('./householdsWorker.js', import.meta.url))
  // A thread answers in the order it is asked, so the oldest is answered first.
  const waiting: Waiting[] = []
  let ended: Error | null = null
  const end = (fault: Error): void => {
    ended ??= fault
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  worker.on('message', (answer: LinesAnswer) => waiting.shift()?.resolve(answer))
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`a thread of households ended with ${code}`)))
  return {
    ask: (lines) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended)
        waiting.push({ resolve, reject })
        worker.postMessage(lines)
      }),
    load: () => waiting.length,
    close: () => worker.terminate(),
  }
}

const idlest = (threads: readonly Thread[]): Thread =>
  threads.reduce((best, thread) => (thread.load() < best.load() ? thread : best))
