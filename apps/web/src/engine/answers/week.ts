import { date } from '@yohaku/kernel'
import { type Week, weekOf, withTracks } from '@yohaku/projection'
import type { WeekQuestion } from '../questions/week.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, on }: WeekQuestion): Week => {
  const plan = withTracks(given)
  return weekOf(plan, trackOr(plan, track), on === undefined ? undefined : date(on))
}
