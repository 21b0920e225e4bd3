import type { Plan } from '@yohaku/household'
import type { LedgerLine, LedgerMonth } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { planWords } from '../planWords.ts'
import { paintFor } from '../terminal/colour.ts'
import { type Row, tableOf } from '../terminal/table.ts'
import type { Text } from '../text/text.ts'

/** Months of a table that still fit beside each other. */
const MONTHS_BESIDE = 6

/** The money of a track: lines down, months across, six at a time. */
export const ledgerText = (plan: Plan, months: readonly LedgerMonth[], title: string, text: Text, io: Io): string => {
  const paint = paintFor(io.colour)
  const pieces: string[] = [`${paint('bold', title)}\n`]
  for (let first = 0; first < months.length; first += MONTHS_BESIDE)
    pieces.push(`\n${ledgerTable(plan, months.slice(first, first + MONTHS_BESIDE), text, io)}`)
  const notes = [
    months.some((month) => someLine(month, ({ provisional }) => provisional === true))
      ? text.says.rows.provisional
      : '',
    months.some((month) => someLine(month, ({ assumesFiled = [] }) => assumesFiled.length > 0))
      ? text.says.rows.assumesFiled
      : '',
  ].filter(Boolean)
  if (notes.length > 0) pieces.push(`\n${notes.join('\n')}\n`)
  return pieces.join('')
}

const ledgerTable = (plan: Plan, months: readonly LedgerMonth[], text: Text, io: Io): string => {
  const { says } = text
  const words = planWords(plan, text)
  const adults = months[0]?.adults.map(({ id }) => id) ?? []
  const body: readonly Row[] = [
    ...adults.flatMap((id): readonly Row[] => [
      { heading: words.person(id) },
      ...lineRows(
        months.map((month) => linesOf(month, id)),
        text,
      ),
      [`  ${says.rows.net}`, ...months.map((month) => amount(month.adults.find((adult) => adult.id === id)?.net ?? 0))],
    ]),
    { heading: says.rows.household ?? '' },
    ...lineRows(
      months.map(({ household }) => household),
      text,
    ),
    [`  ${says.rows.householdNet}`, ...months.map(({ net }) => amount(net))],
  ]
  return tableOf(['', ...months.map(({ month }) => says.month(month))], body, paintFor(io.colour))
}

const linesOf = (month: LedgerMonth, id: string): readonly LedgerLine[] =>
  month.adults.find((adult) => adult.id === id)?.lines ?? []

/** One row for each line any of the months has, in the order of the first month that has it; parts below their sum. */
const lineRows = (months: readonly (readonly LedgerLine[])[], { words }: Text): readonly Row[] => {
  const codes = new Map<string, LedgerLine>()
  for (const line of months.flat()) if (!codes.has(line.code)) codes.set(line.code, line)
  return [...codes.values()].flatMap((line): readonly Row[] => {
    const found = months.map((lines) => lines.find(({ code }) => code === line.code))
    const row = [`  ${words.line[line.code] ?? line.code}`, ...found.map((each) => (each ? amountOf(each) : ''))]
    const parts = found.map((each) => each?.parts ?? [])
    return parts.some((each) => each.length > 0)
      ? [
          row,
          ...lineRows(parts, { words } as Text).map((each) =>
            'heading' in each ? each : [`  ${each[0]}`, ...each.slice(1)],
          ),
        ]
      : [row]
  })
}

const NUMBER = new Intl.NumberFormat('en-US')
const amount = (yen: number): string => (yen < 0 ? `−${NUMBER.format(-yen)}` : NUMBER.format(yen))
const amountOf = ({ yen, provisional, assumesFiled = [] }: LedgerLine): string =>
  `${amount(yen)}${provisional ? '*' : ''}${assumesFiled.length > 0 ? '†' : ''}`

const someLine = ({ adults, household }: LedgerMonth, holds: (line: LedgerLine) => boolean): boolean =>
  [...household, ...adults.flatMap(({ lines }) => lines)].some(holds)
