import { compare } from '@yohaku/projection'
import { expose } from 'comlink'
import type { Engine } from './engine.ts'

/** The engines behind one door. What only an opened figure needs is fetched with the first one. */
const engine: Engine = {
  outlooks: async (plan) => compare(plan).tracks,
  explain: async (plan, request) => (await import('./explain.ts')).explain(plan, request),
}

expose(engine)
