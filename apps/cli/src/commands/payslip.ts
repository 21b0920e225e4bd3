import { formatYearMonth } from '@yohaku/kernel'
import type { Slip, SlipLineCheck } from '@yohaku/projection'
import { readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { spanProblems, trackProblems } from '../requests.ts'
import { paintFor } from '../terminal/colour.ts'
import { tableOf } from '../terminal/table.ts'
import type { GuideText } from '../text/guideText.ts'

export interface PayslipFlags {
  readonly slip: string
  readonly track?: string
}

/** A slip is one page of one month. */
const LARGEST = 256 * 1024

/** `yohaku payslip PLAN --slip FILE`: a payslip beside what the plan gives, line by line. */
export const payslipCommand = async (file: string, flags: PayslipFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const bytes = await readInput(flags.slip, io, LARGEST)
  if (!bytes.ok) return reportProblems(flags.slip, bytes.error, answer, io)
  const { checkPayslip, parseSlip, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const { track = plan.tracks[0]?.id ?? '' } = flags
  const problems = [...trackProblems(plan, [track]), ...(await spanProblems(plan))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const { readSlip } = await import('./slipFile.ts')
  const written = readSlip(bytes.value)
  if (!written.ok) return reportProblems(flags.slip, written.error, answer, io)
  const { value, placeOf } = written.value
  const slip = parseSlip(value, plan)
  if (!slip.ok)
    return reportProblems(
      flags.slip,
      slip.error.map((problem) => ({ ...problem, ...placeOf(problem.path) })),
      answer,
      io,
    )
  const lines = checkPayslip(plan, track, slip.value)
  const { adult, month } = slip.value
  if (answer.json) await printJson({ track, month: formatYearMonth(month), adult, lines }, io)
  else {
    const who = planWords(plan, answer.text).person(adult)
    await io.out(payslipText(slip.value, who, lines, await answer.text.guide(), answer, io))
  }
  return DONE
}

const payslipText = (
  { month }: Slip,
  who: string,
  lines: readonly SlipLineCheck[],
  { payslip: words }: GuideText,
  { text }: Answer,
  io: Io,
): string => {
  const paint = paintFor(io.colour)
  const { says } = text
  const lineName = (code: SlipLineCheck['code']): string =>
    code === 'net' ? words.net : (text.words.line[code] ?? code)
  const amount = (yen: number | null): string => (yen === null ? '–' : says.yen(yen))
  const notes = lines.flatMap(({ code, why, detail, others, ask, verdict }) => {
    if (verdict === 'equal') return []
    const reason = why === null ? null : words.reason[why](detail ?? {})
    const more = others.map((other) => words.reason[other.why](other.detail ?? {}))
    return [
      words.note(lineName(code), reason ?? words.verdict[verdict], ask === null ? null : words.question[ask]),
      ...(more.length === 0 ? [] : [`    ${words.others(more.join(' '))}`]),
    ]
  })
  return [
    `${paint('bold', words.title(says.month(formatYearMonth(month)), who))}\n\n`,
    tableOf(
      [words.head.line, words.head.verdict, words.head.slip, words.head.ours],
      lines.map(({ code, slip, ours, verdict }) => [
        lineName(code),
        words.verdict[verdict],
        amount(slip),
        amount(ours),
      ]),
      paint,
      2,
    ),
    notes.length === 0 ? `\n${words.allEqual}\n` : `\n${notes.map((note) => `${note}\n`).join('')}`,
    `\n${words.estimate}\n`,
  ].join('')
}
