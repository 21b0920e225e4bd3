import { date } from '@yohaku/kernel'
import { type LeverMove, leverMoves, withTracks } from '@yohaku/projection'
import type { LeverMovesQuestion } from '../questions/leverMoves.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, on, ...use }: LeverMovesQuestion): readonly LeverMove[] => {
  const plan = withTracks(given)
  return leverMoves(plan, trackOr(plan, track), { ...use, ...(on === undefined ? {} : { on: date(on) }) })
}
