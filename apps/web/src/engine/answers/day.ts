import { date } from '@yohaku/kernel'
import { dayOutlook, summaryOf, withTracks } from '@yohaku/projection'
import type { DayQuestion, TrackDay } from '../questions/day.ts'

export const answer = ({ plan: given, day, on }: DayQuestion): readonly TrackDay[] => {
  const plan = withTracks(given)
  const options = { ...(day === undefined ? {} : { day }), ...(on === undefined ? {} : { on: date(on) }) }
  return plan.tracks.map((track) => ({ track: summaryOf(plan, track), day: dayOutlook(plan, track, options) }))
}
