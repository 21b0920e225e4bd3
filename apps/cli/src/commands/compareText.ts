import type { Plan } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import type { DeadlineOutlook, LedgerMonth, Outlook, PlanPension } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { type PlanWords, planWords } from '../planWords.ts'
import { paintFor } from '../terminal/colour.ts'
import { type Row, tableOf } from '../terminal/table.ts'
import type { Text } from '../text/text.ts'

/** The tracks side by side, for a person: one column each, no winner. */
export const compareText = (
  plan: Plan,
  outlooks: readonly Outlook[],
  pensions: readonly (readonly PlanPension[])[],
  text: Text,
  io: Io,
): string => {
  const { says } = text
  const { rows } = says
  const paint = paintFor(io.colour)
  const words = planWords(plan, text)
  const head = ['', ...outlooks.map(({ track }) => words.track(track.id, track.name))]
  const body: readonly Row[] = [
    { heading: rows.hours ?? '' },
    ...hoursRows(outlooks, words, text),
    { heading: rows.deadlines ?? '' },
    ...deadlineRows(outlooks, words, text),
    { heading: `${rows.ownTime} / ${rows.timeTogether}` },
    ...minutesRows(outlooks, words, text),
    { heading: rows.money ?? '' },
    ...moneyRows(outlooks, text),
    ...pensionRows(pensions, words, text),
  ]
  const [first] = outlooks
  const months = first?.money.months ?? []
  const span =
    months.length > 0 ? `${says.month(months[0]?.month ?? '')} – ${says.counted('months', months.length)}` : ''
  const samples = outlooks.map(({ day }) => day.allOnTime?.samples ?? 0).find((count) => count > 0)
  return [
    `${paint('bold', plan.title)}  ${span}\n\n`,
    tableOf(head, body, paint),
    `\n${rows.noWinner}${samples === undefined ? '' : ` ${says.counted('samples', samples)}`}\n${rows.estimate}\n`,
    block(rows.questions ?? '', questionsOf(outlooks, words)),
    block(rows.assumptions ?? '', distinct(plan.assumptions.map(({ reason }) => words.reason(reason)))),
    block(rows.moneyAssumptions ?? '', distinct(takenForGranted(plan, outlooks).map((code) => words.reason(code)))),
  ].join('')
}

const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`

const hoursRows = (
  outlooks: readonly Outlook[],
  words: PlanWords,
  { says, words: { phase } }: Text,
): readonly Row[] => {
  const adults = outlooks[0]?.track.hours.map(({ adult }) => adult) ?? []
  return adults.map((adult) => [
    `  ${words.person(adult)}`,
    ...outlooks.map(({ track }) => {
      const hours = track.hours.find((each) => each.adult === adult)
      if (!hours || hours.start === null || hours.end === null) return phase[hours?.kind ?? ''] ?? '–'
      const paid = hours.paidMinutes === null ? '' : ` (${says.minutes(hours.paidMinutes)})`
      return `${formatClock(hours.start)}–${formatClock(hours.end)}${paid}`
    }),
  ])
}

const deadlineRows = (
  outlooks: readonly Outlook[],
  words: PlanWords,
  { says, words: { deadline } }: Text,
): readonly Row[] => {
  const all = new Map<string, DeadlineOutlook>()
  for (const { day } of outlooks) for (const each of day.deadlines) if (!all.has(each.id)) all.set(each.id, each)
  const rows = [...all.values()].map((each): Row => {
    const place = each.kind === 'bedtime' || each.kind === 'workStart' ? '' : ` ${words.place(each.place)}`
    const label = `  ${deadline[each.kind] ?? each.kind}${place} ${formatClock(each.latest)} ${words.person(each.who[0] ?? '')}`
    return [label, ...outlooks.map(({ day }) => slackAndChance(day.deadlines.find(({ id }) => id === each.id)))]
  })
  const allOnTime = outlooks.map(({ day }) => (day.allOnTime === null ? '–' : says.chance(day.allOnTime.p)))
  return [...rows, [`  ${says.rows.allOnTime}`, ...allOnTime]]

  function slackAndChance(found: DeadlineOutlook | undefined): string {
    if (!found) return '–'
    const slack = says.slack(found.slackMinutes)
    return found.onTime === null || found.slackMinutes < 0 ? slack : `${slack} / ${says.chance(found.onTime.p)}`
  }
}

const minutesRows = (outlooks: readonly Outlook[], words: PlanWords, { says }: Text): readonly Row[] =>
  (['ownTime', 'timeTogether'] as const).flatMap((kind) => {
    const adults = outlooks[0]?.day[kind].map(({ adult }) => adult) ?? []
    return adults.map((adult): Row => {
      const minutes = outlooks.map(({ day }) => day[kind].find((each) => each.adult === adult)?.minutes)
      return [
        `  ${says.rows[kind]} ${words.person(adult)}`,
        ...minutes.map((each) => (each === undefined ? '–' : says.minutes(each))),
      ]
    })
  })

const moneyRows = (outlooks: readonly Outlook[], { says }: Text): readonly Row[] => {
  const years = outlooks[0]?.money.takeHomeByYear ?? []
  const mean = (months: readonly LedgerMonth[]): number => {
    const first = months.slice(0, 12)
    return first.length === 0 ? 0 : Math.round(first.reduce((sum, { net }) => sum + net, 0) / first.length)
  }
  return [
    [`  ${says.rows.perMonth}`, ...outlooks.map(({ money }) => says.yen(mean(money.months)))],
    ...years.map(
      ({ year, months }): Row => [
        `  ${says.counted('people_years', year, months)}`,
        ...outlooks.map(({ money }) => says.yen(money.takeHomeByYear.find((each) => each.year === year)?.yen ?? 0)),
      ],
    ),
  ]
}

/** For each adult what the months of each track earn, and what without 養育期間特例 where that differs. */
const pensionRows = (
  pensions: readonly (readonly PlanPension[])[],
  words: PlanWords,
  { says }: Text,
): readonly Row[] => {
  const adults = [...new Set(pensions.flatMap((each) => each.map(({ adult }) => adult)))]
  if (adults.length === 0) return []
  const row = (adult: string, label: string, yen: (pension: PlanPension) => number): Row => [
    `  ${words.person(adult)}${label}`,
    ...pensions.map((each) => {
      const found = each.find((pension) => pension.adult === adult)
      return found === undefined ? '–' : says.yen(yen(found))
    }),
  ]
  const excepted = (adult: string): boolean =>
    pensions.some((each) => each.some((one) => one.adult === adult && one.withoutException !== one.earningsRelated))
  return [
    { heading: says.rows.pension ?? '' },
    ...adults.flatMap((adult) => [
      row(adult, '', ({ earningsRelated }) => earningsRelated),
      ...(excepted(adult)
        ? [row(adult, ` ${says.rows.pensionWithoutException}`, ({ withoutException }) => withoutException)]
        : []),
    ]),
  ]
}

const questionsOf = (outlooks: readonly Outlook[], words: PlanWords): readonly string[] =>
  distinct(outlooks.flatMap(({ day }) => day.unknown.map((each) => words.question(each))))

/** What the computation takes for granted beside what the plan assumes. */
const takenForGranted = (plan: Plan, outlooks: readonly Outlook[]): readonly string[] => {
  const inPlan = new Set(plan.assumptions.map(({ reason }) => reason))
  return outlooks.flatMap(({ assumptions }) => assumptions.map(({ code }) => code).filter((code) => !inPlan.has(code)))
}

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]
