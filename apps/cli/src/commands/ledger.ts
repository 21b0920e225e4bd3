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
  const { applicationOfFiling, ledger, swapRoles, withTracks } = await import('@yohaku/projection')
  const given = withTracks(read.value.plan)
  const { track = given.tracks[0]?.id ?? '', from = given.start, months = MONTHS } = flags
  const problems = [...trackProblems(given, [track]), ...(await spanProblems(given, from, months))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const plan = flags.swapRoles === true ? swapRoles(given, track) : given
  const {
    months: ledgerMonths,
    takeHomeByYear,
    assumptions,
    certificates,
  } = ledger(plan, { track, from: month(from), months })
  if (answer.json) {
    const inPlan = plan.assumptions.map(({ reason, path }) => ({ code: reason, path }))
    await printJson(
      { track, months: ledgerMonths, takeHomeByYear, certificates, assumptions: [...assumptions, ...inPlan] },
      io,
    )
    return DONE
  }
  const { ledgerText } = await import('./ledgerText.ts')
  const words = planWords(plan, answer.text)
  const name = plan.tracks.find(({ id }) => id === track)?.name ?? null
  await io.out(ledgerText(plan, ledgerMonths, `${plan.title} — ${words.track(track, name)}`, answer.text, io))
  const granted = certificates.map(({ child, month: of, certificate, from, standard, short }) => {
    const { says } = answer.text
    const fees = [says.yen(standard), says.yen(short)] as const
    return `  ${says.month(of)} ${words.person(child)}: ${says.certificate(certificate === 'standard', from === 'stated', ...fees)}\n`
  })
  if (granted.length > 0) await io.out(`\n${answer.text.says.rows.certificates}\n${granted.join('')}`)
  const { applications: guide } = await answer.text.guide()
  const taken = assumptions.map(({ code, filings = [] }) => {
    const named = filings.map(({ adult, kind }) =>
      [guide.name[applicationOfFiling(kind)], ...(adult === null ? [] : [words.person(adult)])].join(' '),
    )
    return `  ${words.reason(code)}${named.length === 0 ? '' : `: ${answer.text.says.list(named)}`}\n`
  })
  if (taken.length > 0) await io.out(`\n${answer.text.says.rows.moneyAssumptions}\n${taken.join('')}`)
  return DONE
}
