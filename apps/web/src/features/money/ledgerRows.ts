import type { LedgerLine, LedgerMonth, LineCode, Outlook } from '@yohaku/projection'

/** Lines of a month in the order of a payslip: what comes in, what is taken off, what is added. */
const ORDER: readonly LineCode[] = [
  'gross',
  'commuting',
  'commuting_taxed',
  'bonus',
  'health_combined',
  'health',
  'ltc',
  'levy',
  'pension',
  'employment_insurance',
  'bonus_health',
  'bonus_pension',
  'bonus_employment_insurance',
  'income_tax_withheld',
  'bonus_tax',
  'year_end_adjustment',
  'resident_tax',
  'childcare_leave',
  'birth_leave',
  'post_birth',
  'reduced_hours',
  'maternity',
  'child_allowance',
  'single_parent_allowance',
  'nursery_fee',
  'extended_care',
  'after_school',
]

/** Whose lines: an adult's id, or `null` for those of the whole household. */
export type Owner = string | null

export const monthOf = ({ money }: Outlook, month: string): LedgerMonth | undefined =>
  money.months.find((one) => one.month === month)

const linesOf = (month: LedgerMonth | undefined, owner: Owner): readonly LedgerLine[] =>
  owner === null ? (month?.household ?? []) : (month?.adults.find((adult) => adult.id === owner)?.lines ?? [])

export const lineOf = (outlook: Outlook, month: string, owner: Owner, code: LineCode): LedgerLine | undefined =>
  linesOf(monthOf(outlook, month), owner).find((line) => line.code === code)

/** Codes with an amount in at least one of the tracks: a line that is nothing everywhere is left out. */
export const codesShown = (outlooks: readonly Outlook[], month: string, owner: Owner): readonly LineCode[] =>
  ORDER.filter((code) => outlooks.some((outlook) => (lineOf(outlook, month, owner, code)?.yen ?? 0) !== 0))

/** Whether some figure of the month rests on a value that is not published yet. */
export const isProvisional = (outlooks: readonly Outlook[], month: string): boolean =>
  outlooks.some((outlook) => {
    const found = monthOf(outlook, month)
    const lines = [...(found?.household ?? []), ...(found?.adults.flatMap((adult) => adult.lines) ?? [])]
    return lines.some((line) => line.provisional === true)
  })

/** Whether somebody's month is the same on every track: then its lines may stay folded. */
export const sameEverywhere = (outlooks: readonly Outlook[], month: string, owner: Owner): boolean => {
  const [first, ...others] = outlooks.map((outlook) =>
    linesOf(monthOf(outlook, month), owner)
      .map(({ code, yen }) => `${code} ${yen}`)
      .join(),
  )
  return others.every((lines) => lines === first)
}
