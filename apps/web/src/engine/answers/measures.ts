import { date } from '@yohaku/kernel'
import { type DayMeasures, dayMeasures, withTracks } from '@yohaku/projection'
import type { MeasuresQuestion } from '../questions/measures.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, day, on }: MeasuresQuestion): DayMeasures | null => {
  const plan = withTracks(given)
  const about = { ...(day === undefined ? {} : { day }), ...(on === undefined ? {} : { on: date(on) }) }
  return dayMeasures(plan, trackOr(plan, track), about)
}
