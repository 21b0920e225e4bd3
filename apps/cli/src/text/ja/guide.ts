import { date } from '@yohaku/words/ja/format'
import { letters } from '@yohaku/words/ja/letters'
import type { GuideText } from '../guideText.ts'
import { applications } from './applications.ts'
import { milestones } from './milestones.ts'
import { payslip } from './payslip.ts'

export const guide: GuideText = { milestones, applications, letters, payslip, day: date }
