import { withTracks } from '@yohaku/projection'
import type { DayQuestion, TrackDay } from '../questions/day.ts'
import { answer as dayAnswer } from './day.ts'
import { withLived } from './withLived.ts'

export const answer = ({ plan, lived, ...question }: DayQuestion): readonly TrackDay[] =>
  dayAnswer({ ...question, plan: withLived(withTracks(plan), lived).plan })
