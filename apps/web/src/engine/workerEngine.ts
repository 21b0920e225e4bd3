import { type Remote, wrap } from 'comlink'
import type { Engine } from './engine.ts'

/** The engine in its own thread: the screen never waits for a sum. */
export const workerEngine = (): Engine => {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' })
  const remote: Remote<Engine> = wrap<Engine>(worker)
  return {
    outlooks: (plan) => remote.outlooks(plan),
    explain: (plan, request) => remote.explain(plan, request),
  }
}
