import { date } from '@yohaku/kernel'
import { allocateOf, withTracks } from '@yohaku/projection'
import type { AllocateQuestion } from '../questions/allocate.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, on, ...options }: AllocateQuestion): ReturnType<typeof allocateOf> => {
  const plan = withTracks(given)
  return allocateOf(plan, trackOr(plan, track), { ...options, ...(on === undefined ? {} : { on: date(on) }) })
}
