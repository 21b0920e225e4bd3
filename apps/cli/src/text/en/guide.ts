import type { GuideText } from '../guideText.ts'
import { applications } from './applications.ts'
import { milestones } from './milestones.ts'
import { payslip } from './payslip.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const guide: GuideText = {
  milestones,
  applications,
  payslip,
  day: (date) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
}
