import type { GuideText } from '../guideText.ts'
import { applications } from './applications.ts'
import { milestones } from './milestones.ts'
import { payslip } from './payslip.ts'

export const guide: GuideText = {
  milestones,
  applications,
  payslip,
  day: (date) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
}
