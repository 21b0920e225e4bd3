import { milestones as shared } from '@yohaku/words/ja/milestones'
import type { MilestoneText } from '../guideText.ts'

export const milestones: MilestoneText = {
  ...shared,
  ahead: 'これからの日',
  past: 'すぎた日',
  none: 'この期間に、節目の日はありません。',
}
