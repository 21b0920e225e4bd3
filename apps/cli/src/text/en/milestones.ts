import { milestones as shared } from '@yohaku/words/en/milestones'
import type { MilestoneText } from '../guideText.ts'

export const milestones: MilestoneText = {
  ...shared,
  ahead: 'ahead',
  past: 'past',
  none: 'No milestones in this time.',
}
