import { date } from '@yohaku/kernel'
import { applicationsOfPlan, type PlanApplication, withTracks } from '@yohaku/projection'
import type { ApplicationsQuestion } from '../questions/applications.ts'

export const answer = ({ plan, track, today }: ApplicationsQuestion): readonly PlanApplication[] =>
  applicationsOfPlan(withTracks(plan), track, { today: date(today) })
