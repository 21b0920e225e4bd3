import type { PlanDocument } from '@yohaku/household'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { spanProblems } from '../requests.ts'
import { paintFor } from '../terminal/colour.ts'

/** `yohaku check PLAN`: is the file right? */
export const check = async (file: string, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const problems = await spanProblems(read.value.plan)
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  if (answer.json) await printJson(checkJson(read.value), io)
  else await io.out(checkText(file, read.value, answer, io))
  return DONE
}

const checkJson = ({ schema, format, plan }: PlanDocument): Record<string, unknown> => ({
  ok: true,
  problems: [],
  schema,
  format,
  id: plan.id,
  title: plan.title,
  tracks: plan.tracks.map(({ id }) => id),
  assumptions: plan.assumptions,
  open: plan.open,
  questions: plan.questions ?? [],
})

const checkText = (file: string, { schema, format, plan }: PlanDocument, { text }: Answer, io: Io): string => {
  const { says } = text
  const paint = paintFor(io.colour)
  const words = planWords(plan, text)
  const counted = [
    says.counted('people', plan.household.adults.length, plan.household.children.length),
    says.counted('tracks', plan.tracks.length),
    says.counted('days', plan.days.length),
  ]
  const reasons = new Map<string, number>()
  for (const { reason } of plan.assumptions) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const questions = plan.questions ?? []
  const block = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint('underline', heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`
  return [
    `${paint('bold', plan.title)}\n`,
    `${file}: ${says.rows.readable}(${schema}, ${format})\n`,
    `${says.list(counted)}\n`,
    block(
      says.counted('assumed', plan.assumptions.length),
      [...reasons].map(([reason, count]) => `${String(count).padStart(3)} × ${words.reason(reason)}`),
    ),
    block(says.counted('open', plan.open.length), plan.open),
    block(
      says.counted('asked', questions.length),
      questions.map((question) =>
        words.question({ code: question.code, people: question.who ?? [], places: question.places ?? [] }),
      ),
    ),
  ].join('')
}
