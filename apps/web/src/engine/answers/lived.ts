import { expectOk } from '@yohaku/kernel'
import { livedOf, presentTrack, withTracks } from '@yohaku/projection'
import type { LivedAnswer, LivedQuestion } from '../questions/lived.ts'
import { fittingDays } from './withLived.ts'

export const answer = ({ plan: given, log }: LivedQuestion): LivedAnswer => {
  const plan = withTracks(given)
  const fitting = fittingDays(plan, log)
  const { taps, learned } = expectOk(livedOf(plan, presentTrack(plan), fitting))
  return { taps, learned, leftOut: log.days.length - fitting.days.length }
}
