import { compare } from '@yohaku/projection'
import { answerOn } from './protocol.ts'

/** The engines behind one door. What only an opened figure needs is fetched with the first one. */
answerOn(self, {
  outlooks: async (plan) => compare(plan).tracks,
  explain: async (plan, request) => (await import('./explain.ts')).explain(plan, request),
})
