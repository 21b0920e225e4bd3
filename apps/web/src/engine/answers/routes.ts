import { date } from '@yohaku/kernel'
import { type LongOutlook, longOutlookOf, withTracks } from '@yohaku/projection'
import type { RoutesQuestion } from '../questions/routes.ts'

export const answer = ({ plan: given, today, ...span }: RoutesQuestion): readonly LongOutlook[] => {
  const plan = withTracks(given)
  return plan.tracks.map(({ id }) => longOutlookOf(plan, id, { ...span, today: date(today) }))
}
