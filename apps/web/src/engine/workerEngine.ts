import type { Engine } from './engine.ts'
import { engineBehind } from './protocol.ts'

/** The engine in its own thread: the screen never waits for a sum. */
export const workerEngine = (): Engine =>
  engineBehind(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }))
