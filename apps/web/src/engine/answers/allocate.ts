import { date, type Result } from '@yohaku/kernel'
import { type AllocateAnswer, allocateOf, type NoSuchDay, withTracks } from '@yohaku/projection'
import type { AllocateRefusal } from '@yohaku/timetable'
import type { AllocateQuestion } from '../questions/allocate.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({
  plan: given,
  track,
  on,
  ...options
}: AllocateQuestion): Result<AllocateAnswer, NoSuchDay | AllocateRefusal> => {
  const plan = withTracks(given)
  return allocateOf(plan, trackOr(plan, track), { ...options, ...(on === undefined ? {} : { on: date(on) }) })
}
