import type { TrackSummary } from '@yohaku/projection'
import type { Text } from '../../text/text.ts'

/** What a track is called: the family's own name, else the word for its id, else the id. */
export const trackName = (track: Pick<TrackSummary, 'id' | 'name'>, text: Text): string =>
  track.name ?? text.codes.track[track.id] ?? track.id

/** 9:00–16:00 of one adult, or why there is no time to show. */
export const trackHours = (track: TrackSummary, adult: string | null, text: Text): string => {
  const hours = track.hours.find((one) => one.adult === adult) ?? track.hours[0]
  if (!hours) return text.track.noHours
  if (hours.kind === 'leave') return text.track.leave
  if (hours.start === null || hours.end === null) return text.track.noHours
  return text.track.hours(text.clock(hours.start), text.clock(hours.end))
}
