import type { Plan } from '@yohaku/household'
import { applicationOfFiling, type Ledger } from '@yohaku/projection'
import { planWords } from '../planWords.ts'
import type { Text } from '../text/text.ts'

/** What stands under the table of months: hours of care granted, estimates of a year, and everything taken for granted. */
export const ledgerNotes = async (
  plan: Plan,
  { certificates, furusato, assumptions }: Ledger,
  text: Text,
): Promise<string> => {
  const { says } = text
  const words = planWords(plan, text)
  const { applications } = await text.guide()
  const granted = certificates.map(({ child, month, certificate, from, standard, short }) => {
    const fees = [says.yen(standard), says.yen(short)] as const
    const what = says.certificate(certificate === 'standard', from === 'stated', ...fees)
    return `${says.month(month)} ${words.person(child)}: ${what}`
  })
  const limits = furusato
    .filter(({ yen }) => yen > 0)
    .map(({ year, adult, yen }) => `${says.year(year)} ${words.person(adult)} ${says.yen(yen)}`)
  const taken = assumptions.map(({ code, filings = [] }) => {
    const named = filings.map(({ adult, kind }) =>
      [applications.name[applicationOfFiling(kind)], ...(adult === null ? [] : [words.person(adult)])].join(' '),
    )
    return named.length === 0 ? words.reason(code) : `${words.reason(code)} ${says.list(named)}`
  })
  return [
    block(says.rows.certificates ?? '', granted),
    block(says.rows.furusato ?? '', limits),
    block(says.rows.moneyAssumptions ?? '', taken),
  ].join('')
}

const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`
