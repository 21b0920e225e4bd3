import type { Plan } from '@yohaku/household'
import type { YearOutlook } from '@yohaku/projection'
import type { SharingRule } from '@yohaku/timetable'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { trackProblems } from '../requests.ts'
import { paintFor } from '../terminal/colour.ts'
import type { CareText } from '../text/careText.ts'

export interface YearFlags {
  readonly track?: string
  readonly from?: string
  readonly samples?: number
  readonly seed?: number
  readonly sharing?: SharingRule
  readonly today?: string
}

/** `yohaku year PLAN`: a year of sick days against the adults' leave, on every track and shared in every way. */
export const yearCommand = async (file: string, flags: YearFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { withTracks, yearsOf } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const id = flags.track ?? plan.tracks[0]?.id ?? ''
  const problems = trackProblems(plan, [id])
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const { samples, seed, sharing } = flags
  const from = flags.from ?? flags.today
  const years = yearsOf(plan, plan.tracks, {
    everySharingOn: [id],
    ...(from === undefined ? {} : { from }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
    ...(sharing === undefined ? {} : { sharing }),
  })
  const main = years.find(({ track }) => track === id)
  if (main === undefined) throw new RangeError(`no year of ${id}`)
  if (answer.json) await printJson({ ...main, tracks: years }, io)
  else await io.out(await yearText(plan, main, years, await answer.text.care(), answer, io))
  return DONE
}

const yearText = async (
  plan: Plan,
  main: YearOutlook,
  years: readonly YearOutlook[],
  care: CareText,
  { text }: Answer,
  io: Io,
): Promise<string> => {
  const { tableOf } = await import('../terminal/table.ts')
  const { year: words } = care
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const [first = '', second = ''] = plan.household.adults.map(({ id }) => of.person(id))
  const name = (track: string): string => of.track(track, plan.tracks.find(({ id }) => id === track)?.name ?? null)
  const rule = (sharing: SharingRule): string => care.cover.sharing(sharing, first, second)
  const titles = new Map<string, string>()
  const leave = (kind: string): string => {
    const title = titles.has(kind) ? care.cover.leaveShort[kind] : care.cover.leaveNames[kind]
    titles.set(kind, kind)
    return title ?? kind
  }
  const rows = main.balances.map(({ adult, kind, start, runsOut, usualMonth, quantiles }) => [
    `${of.person(adult)} ${leave(kind)}`,
    care.cover.days(start.days, start.hours),
    care.cover.share(runsOut.p),
    words.month(usualMonth),
    words.daysLeft(quantiles.mean),
  ])
  const columns = main.balances.map(({ adult, kind }) => `${of.person(adult)} ${care.cover.leaveShort[kind] ?? kind}`)
  const shares = (outlook: {
    readonly balances: readonly { readonly runsOut: number }[]
    readonly someDayUncovered: number
  }) => [
    ...outlook.balances.map(({ runsOut }) => care.cover.share(runsOut)),
    care.cover.share(outlook.someDayUncovered),
  ]
  const compared = (heading: string, some: readonly (readonly string[])[]): string =>
    some.length < 2
      ? ''
      : `\n${paint('underline', heading)}\n${tableOf(['', ...columns, words.uncoveredHead], some, paint)}`
  const short = main.someDayUncovered.p
  return [
    `${paint('bold', `${plan.title} — ${name(main.track)}`)}\n`,
    `${words.title(care.date(main.from, true), main.samples)}\n`,
    second === '' ? '' : `${words.by(rule(main.sharing))}\n`,
    `${words.sickDays(main.sickDays.mean.toFixed(1), main.sickDays.q10.toFixed(0), main.sickDays.q90.toFixed(0), main.calls.mean.toFixed(1))}\n\n`,
    rows.length === 0 ? '' : tableOf([...words.head], rows, paint),
    `${short <= 0.0005 ? words.covered : words.uncovered(care.cover.share(short), main.uncoveredDays.mean.toFixed(1))}\n`,
    compared(
      words.shared,
      main.sharings.map((each) => [rule(each.sharing), ...shares(each)]),
    ),
    compared(
      words.tracks,
      years.map((each) => [
        name(each.track),
        ...shares({
          balances: each.balances.map(({ runsOut }) => ({ runsOut: runsOut.p })),
          someDayUncovered: each.someDayUncovered.p,
        }),
      ]),
    ),
    `\n${paint('underline', care.cover.assumed)}\n`,
    ...[...new Set(main.assumptions.map(({ code }) => care.cover.assumption[code] ?? of.reason(code)))].map(
      (line) => `  ${line}\n`,
    ),
    `\n${text.says.rows.estimate}\n`,
  ].join('')
}
