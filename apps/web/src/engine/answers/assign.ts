import { date } from '@yohaku/kernel'
import { type AssignAnswer, assignOf, withTracks } from '@yohaku/projection'
import type { AssignQuestion } from '../questions/assign.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, on, ...wish }: AssignQuestion): AssignAnswer => {
  const plan = withTracks(given)
  return assignOf(plan, trackOr(plan, track), { ...wish, ...(on === undefined ? {} : { on: date(on) }) })
}
