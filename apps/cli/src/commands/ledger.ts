import type { Plan } from '@yohaku/household'
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
  /** The two parents' ways of working exchanged on the track. */
  readonly swapRoles?: boolean
}

const MONTHS = 12

/** `yohaku ledger PLAN`: the money, month by month, each adult and the household. */
export const ledgerCommand = async (file: string, flags: LedgerFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { ledger, swapRoles, withTracks } = await import('@yohaku/projection')
  const given = withTracks(read.value.plan)
  const { track = given.tracks[0]?.id ?? '', from = given.start, months = MONTHS } = flags
  const problems = [...trackProblems(given, [track]), ...(await spanProblems(given, from, months))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const plan = flags.swapRoles === true ? swapRoles(given, track) : given
  const computed = ledger(plan, { track, from: month(from), months })
  if (answer.json) {
    const inPlan = plan.assumptions.map(({ reason, path }) => ({ code: reason, path }))
    await printJson({ track, ...computed, assumptions: [...computed.assumptions, ...inPlan] }, io)
    return DONE
  }
  const { ledgerNotes } = await import('./ledgerNotes.ts')
  const { ledgerText } = await import('./ledgerText.ts')
  await io.out(ledgerText(plan, computed.months, titleOf(plan, track, flags, answer), answer.text, io))
  await io.out(await ledgerNotes(plan, computed, answer.text))
  return DONE
}

const titleOf = (plan: Plan, track: string, { swapRoles }: LedgerFlags, { text }: Answer): string => {
  const words = planWords(plan, text)
  const name = plan.tracks.find(({ id }) => id === track)?.name ?? null
  const swapped = swapRoles === true ? [words.track('swapped')] : []
  return `${plan.title} — ${text.says.list([words.track(track, name), ...swapped])}`
}
