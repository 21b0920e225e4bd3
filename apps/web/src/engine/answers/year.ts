import { withTracks, type YearOutlook, yearsOf } from '@yohaku/projection'
import type { YearQuestion } from '../questions/year.ts'

export const answer = ({ plan: given, ...request }: YearQuestion): readonly YearOutlook[] => {
  const plan = withTracks(given)
  return yearsOf(plan, plan.tracks, request)
}
