import { month } from '@yohaku/kernel'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { spanProblems, trackProblems } from '../requests.ts'

export interface LedgerFlags {
  readonly track?: string
  readonly from?: string
  readonly months?: number
}

const MONTHS = 12

/** `yohaku ledger PLAN`: the money, month by month, each adult and the household. */
export const ledgerCommand = async (file: string, flags: LedgerFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { ledger, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const { track = plan.tracks[0]?.id ?? '', from = plan.start, months = MONTHS } = flags
  const problems = [...trackProblems(plan, [track]), ...(await spanProblems(plan, from, months))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const { months: ledgerMonths, takeHomeByYear, assumptions } = ledger(plan, { track, from: month(from), months })
  if (answer.json) {
    const inPlan = plan.assumptions.map(({ reason, path }) => ({ code: reason, path }))
    await printJson({ track, months: ledgerMonths, takeHomeByYear, assumptions: [...assumptions, ...inPlan] }, io)
    return DONE
  }
  const { ledgerText } = await import('./ledgerText.ts')
  const words = planWords(plan, answer.text)
  const name = plan.tracks.find(({ id }) => id === track)?.name ?? null
  await io.out(ledgerText(plan, ledgerMonths, `${plan.title} — ${words.track(track, name)}`, answer.text, io))
  const taken = assumptions.map(({ code }) => `  ${words.reason(code)}\n`)
  if (taken.length > 0) await io.out(`\n${answer.text.says.rows.moneyAssumptions}\n${taken.join('')}`)
  return DONE
}
