import type { Plan } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import type { PlanApplication, WorthAssumption } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { spanProblems, trackProblems } from '../requests.ts'
import { paintFor } from '../terminal/colour.ts'
import type { GuideText } from '../text/guideText.ts'

export interface ApplicationsFlags {
  readonly track?: string
  readonly today?: string
}

/** `yohaku applications PLAN`: what can be filed, by whom, to whom, until when, worth what. */
export const applicationsCommand = async (
  file: string,
  flags: ApplicationsFlags,
  answer: Answer,
  io: Io,
): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { applicationsOfPlan, isForPersonnel, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const { track = plan.tracks[0]?.id ?? '', today = io.today() } = flags
  const problems = [...trackProblems(plan, [track]), ...(await spanProblems(plan))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const found = applicationsOfPlan(plan, track, { today: date(today) })
  if (answer.json) await printJson({ track, today, applications: found }, io)
  else await io.out(applicationsText(plan, found, { today, isForPersonnel }, await answer.text.guide(), answer, io))
  return DONE
}

const applicationsText = (
  plan: Plan,
  found: readonly PlanApplication[],
  { today, isForPersonnel }: { readonly today: string; readonly isForPersonnel: (one: PlanApplication) => boolean },
  guide: GuideText,
  { text }: Answer,
  io: Io,
): string => {
  const { applications: words, letters } = guide
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const toDo = found.filter(({ state }) => state === 'open' || state === 'unknown')
  const open = toDo.filter(({ window }) => window === 'open')
  const entry = (one: PlanApplication): string => {
    const people = [one.adult, one.child].flatMap((id) => (id === null ? [] : [of.person(id)]))
    const year = one.year === null ? [] : [words.year(one.year)]
    const dates = [
      one.opens !== null && one.opens > today ? words.opens(guide.day(one.opens)) : '',
      one.target === null
        ? ''
        : (one.target < today && one.window === 'open' ? words.targetPast : words.target)(guide.day(one.target)),
      one.due !== null ? words.due(guide.day(one.due)) : one.unpriced === 'leaveNotInPlan' ? '' : words.noDue,
    ]
    const { worth } = one
    const effects = worth?.alongside.map(words.alongside) ?? []
    const assumed = worth?.assumptions.map(assumptionText) ?? []
    return [
      `  ${words.titled(words.name[one.id], one.term)}  ${text.says.list([...people, ...year])}`,
      `    ${words.path(words.filer[one.filer], words.office[one.office])}`,
      dates.some(Boolean) ? `    ${dates.filter(Boolean).join(' / ')}` : '',
      worth === null
        ? one.unpriced === null
          ? ''
          : `    ${words.unpriced[one.unpriced]}`
        : `    ${words.worth(worth)}`,
      ...effects.map((effect) => `    ${effect}`),
      assumed.length === 0 ? '' : [`    ${words.assumed}:`, ...assumed.map((line) => `      ${line}`)].join('\n'),
      one.inMoney === 'assumed' || one.inMoney === 'leftOut' ? `    ${words.inMoney[one.inMoney]}` : '',
      ...(isToHandIn(one) ? letterLines(one) : []),
    ]
      .filter(Boolean)
      .join('\n')
  }
  const assumptionText = (code: WorthAssumption): string =>
    code in words.assumption ? words.assumption[code as keyof typeof words.assumption] : of.reason(code)
  const letterLines = (one: PlanApplication): readonly string[] => [
    `    ${words.letterTo(isForPersonnel(one))}`,
    ...[letters.ask[one.id], ...letters.want[one.id].split('\n')].map((line) => `      ${line}`),
  ]
  const block = (heading: string, some: readonly PlanApplication[]): string =>
    some.length === 0 ? '' : `\n${paint('underline', heading)}\n${some.map((one) => `${entry(one)}\n`).join('')}`
  return [
    `${paint('bold', plan.title)}\n`,
    `${words.canBeFiled(open.length)}\n`,
    open.map((one) => `${entry(one)}\n`).join(''),
    block(
      words.ahead,
      toDo.filter(({ window }) => window === 'ahead'),
    ),
    block(
      words.filed,
      found.filter(({ state }) => state === 'filed'),
    ),
    block(
      words.refused,
      found.filter(({ state }) => state === 'refused'),
    ),
    block(
      `${words.over} ${words.overNote}`,
      toDo.filter(({ window }) => window === 'over'),
    ),
    `\n${text.says.rows.estimate}\n`,
  ].join('')
}

/** Nobody has asked for it yet, and it can be asked for. */
const isToHandIn = ({ state, window }: PlanApplication): boolean =>
  state !== 'filed' && state !== 'refused' && window === 'open'
