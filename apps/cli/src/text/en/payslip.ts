import { slips } from '@yohaku/words/en/slips'
import type { PayslipText } from '../guideText.ts'

export const payslip: PayslipText = {
  title: (of, who) => `Payslip of ${of} (${who})`,
  head: { line: 'line', slip: 'slip', ours: 'from the plan', verdict: '' },
  net: 'take-home',
  ...slips,
  note: (line, reason, question) =>
    [`${line}: ${reason ?? ''}`.trimEnd(), question === null ? '' : `“${question}”`]
      .filter(Boolean)
      .join('\n    to ask: '),
  others: (reasons) => `other possible reasons: ${reasons}`,
}
