import { date, ok, type Result } from '@yohaku/kernel'
import { leavingOf, type NoSuchDay, presentTrack, withTracks } from '@yohaku/projection'
import type { Leaving, LeavingQuestion } from '../questions/leaving.ts'
import { withLived } from './withLived.ts'

export const answer = ({ plan: given, on, lived, ...options }: LeavingQuestion): Result<Leaving, NoSuchDay> => {
  const { plan, learned } = withLived(withTracks(given), lived)
  const safe = leavingOf(plan, presentTrack(plan), { ...options, on: date(on) })
  return safe.ok ? ok({ safe: safe.value, learned }) : safe
}
