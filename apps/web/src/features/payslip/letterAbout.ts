import type { SlipLineCheck } from '@yohaku/projection'
import type { PayslipWords } from '../../text/payslip.ts'
import type { Text } from '../../text/text.ts'

/** What to ask personnel about the lines that differ: each question once, with the lines it is about. Resident tax is asked last. */
export const letterAbout = (
  lines: readonly SlipLineCheck[],
  month: string,
  text: Pick<Text, 'yearMonth' | 'people'> & PayslipWords,
): string => {
  const { payslip: words } = text
  const about = new Map<NonNullable<SlipLineCheck['ask']>, string[]>()
  for (const { ask, code } of lines) if (ask !== null) about.set(ask, [...(about.get(ask) ?? []), words.entry[code]])
  const questions = [...about].map(([ask, names]) => `・${words.question[ask]}(${names.join(text.people.and)})`)
  return [words.letterOpening(text.yearMonth(month)), ...questions, words.letterClosing].join('\n')
}
