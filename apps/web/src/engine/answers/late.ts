import { date } from '@yohaku/kernel'
import { type LateDay, lateDay, withTracks } from '@yohaku/projection'
import type { LateQuestion } from '../questions/late.ts'
import { trackOr } from './trackOr.ts'
import { withLived } from './withLived.ts'

export const answer = ({ plan: given, track, step, minutes, on, day, lived }: LateQuestion): LateDay => {
  const { plan } = withLived(withTracks(given), lived)
  const about = { ...(day === undefined ? {} : { day }), ...(on === undefined ? {} : { on: date(on) }) }
  return lateDay(plan, trackOr(plan, track), { step, minutes }, about)
}
