import type { Result } from '@yohaku/kernel'
import { type CoverOutlook, type CoverRefusal, coverOf, type NoSuchDay, withTracks } from '@yohaku/projection'
import type { CoverQuestion } from '../questions/cover.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({
  plan: given,
  track,
  ...request
}: CoverQuestion): Result<CoverOutlook, CoverRefusal | NoSuchDay> => {
  const plan = withTracks(given)
  return coverOf(plan, trackOr(plan, track), request)
}
