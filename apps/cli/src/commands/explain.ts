import type { Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import type { LedgerLine, LedgerMonth, LineCode } from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { adultProblems, lineProblem, spanProblems, trackProblems } from '../requests.ts'

export interface ExplainFlags {
  readonly track?: string
  readonly month: string
  readonly line: string
  readonly adult?: string
}

/** `yohaku explain PLAN`: where one figure comes from. */
export const explainCommand = async (file: string, flags: ExplainFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { explainLine, ledger, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const track = flags.track ?? plan.tracks[0]?.id ?? ''
  const asked = [
    ...trackProblems(plan, [track]),
    ...adultProblems(plan, flags.adult),
    ...(await spanProblems(plan, flags.month)),
  ]
  if (asked.length > 0) return reportProblems(file, asked, answer, io)
  const of = month(flags.month)
  const [row] = ledger(plan, { track, from: of, months: 1 }).months
  const found = row ? figureIn(plan, row, flags) : { problem: lineProblem('line_unknown', flags.line, []) }
  if ('problem' in found) return reportProblems(file, [found.problem], answer, io)
  const { line, adult } = found
  const tree = explainLine(plan, { track, month: of, line: line.code, ...(adult === undefined ? {} : { adult }) })
  if (tree === null) return reportProblems(file, [lineProblem('line_unknown', flags.line, [])], answer, io)
  if (answer.json) {
    await printJson({ track, month: flags.month, line: line.code, adult: adult ?? null, yen: line.yen, tree }, io)
    return DONE
  }
  const { explainText } = await import('./explainText.ts')
  const { words, says } = answer.text
  const who = adult === undefined ? says.rows.household : planWords(plan, answer.text).person(adult)
  const title = `${says.month(flags.month)} ${who} ${(words.line[line.code] ?? line.code).trim()}`
  await io.out(explainText(title, line.yen, tree, answer.text, io))
  return DONE
}

type Figure = { readonly line: LedgerLine; readonly adult?: string } | { readonly problem: InputProblem }

/** The line asked for: the household's, or an adult's; the adult need not be named where only one has such a line. */
const figureIn = (plan: Plan, row: LedgerMonth, { line: code, adult }: ExplainFlags): Figure => {
  const own = flat(row.household).find((line) => line.code === code)
  if (own && adult === undefined) return { line: own }
  const adults = row.adults.filter(({ id }) => adult === undefined || id === adult)
  const having = adults.flatMap(({ id, lines }) =>
    flat(lines).flatMap((line) => (line.code === code ? [{ line, adult: id }] : [])),
  )
  const [first, ...others] = having
  if (first && others.length === 0) return first
  if (first)
    return {
      problem: lineProblem(
        'adult_needed',
        code,
        plan.household.adults.map(({ id }) => id),
      ),
    }
  const known = new Set([...row.household, ...adults.flatMap(({ lines }) => lines)].flatMap((line) => codesOf(line)))
  return { problem: lineProblem('line_unknown', code, [...known]) }
}

const flat = (lines: readonly LedgerLine[]): readonly LedgerLine[] =>
  lines.flatMap((line) => [line, ...flat(line.parts ?? [])])

const codesOf = (line: LedgerLine): readonly LineCode[] => [line.code, ...(line.parts ?? []).flatMap(codesOf)]
