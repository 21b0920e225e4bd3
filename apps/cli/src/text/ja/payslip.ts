import { slips } from '@yohaku/words/ja/slips'
import type { PayslipText } from '../guideText.ts'

export const payslip: PayslipText = {
  title: (of, who) => `${of}の給与明細(${who})`,
  head: { line: '行', slip: '明細', ours: 'しおりから', verdict: '' },
  net: '手取り',
  ...slips,
  note: (line, reason, question) =>
    [`${line}: ${reason ?? ''}`.trimEnd(), question === null ? '' : `「${question}」`]
      .filter(Boolean)
      .join('\n    聞く文: '),
  others: (reasons) => `ほかの見当: ${reasons}`,
}
