import type { DayPattern } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import { assignedDays, withTracks } from '@yohaku/projection'
import type { AssignedQuestion } from '../questions/assigned.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, on, choices }: AssignedQuestion): readonly DayPattern[] => {
  const plan = withTracks(given)
  return assignedDays(plan, trackOr(plan, track), choices, on === undefined ? {} : { on: date(on) })
}
