import type { Plan } from '@yohaku/household'
import { addMonths, date, firstDayOf, lastDayOf, month, monthOfDate } from '@yohaku/kernel'
import type { PlanMilestone } from '@yohaku/projection'
import { milestoneLines } from '@yohaku/words'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { spanProblems, trackProblems } from '../requests.ts'
import { paintFor } from '../terminal/colour.ts'
import type { GuideText } from '../text/guideText.ts'

export interface MilestonesFlags {
  readonly track?: string
  readonly from?: string
  readonly years?: number
  readonly today?: string
}

const YEARS = 5

/** `yohaku milestones PLAN`: what starts, ends and changes, in order of date. */
export const milestonesCommand = async (
  file: string,
  flags: MilestonesFlags,
  answer: Answer,
  io: Io,
): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { milestonesOfPlan, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const { track = plan.tracks[0]?.id ?? '', from = plan.start, years = YEARS, today = io.today() } = flags
  const lastMonth = addMonths(monthOfDate(date(today)), years * 12)
  const months = Math.max(1, lastMonth - month(from) + 1)
  const problems = [...trackProblems(plan, [track]), ...(await spanProblems(plan, from, months))]
  if (problems.length > 0) return reportProblems(file, problems, answer, io)
  const found = milestonesOfPlan(plan, track, {
    from: firstDayOf(month(from)),
    to: lastDayOf(addMonths(month(from), months - 1)),
    today: date(today),
  })
  if (answer.json) await printJson({ track, today, milestones: found }, io)
  else await io.out(milestonesText(plan, track, found, await answer.text.guide(), answer, io))
  return DONE
}

const milestonesText = (
  plan: Plan,
  track: string,
  found: readonly PlanMilestone[],
  guide: GuideText,
  { text }: Answer,
  io: Io,
): string => {
  const { milestones: words } = guide
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const name = plan.tracks.find(({ id }) => id === track)?.name ?? null
  const block = (heading: string, some: readonly PlanMilestone[]): string =>
    some.length === 0
      ? ''
      : `\n${paint('underline', heading)}\n${some.map((one) => `${milestoneText(one)}\n`).join('')}`
  const milestoneText = (one: PlanMilestone): string => {
    const people = [one.adult, one.child].flatMap((id) => (id === null ? [] : [of.person(id)]))
    const titles = [`${guide.day(one.date)}  ${words.title[one.id]}`, text.says.list(people)]
    const detail = milestoneLines(one, words, text.says.list)
    return [titles.filter(Boolean).join('  '), ...detail.map((line) => `    ${line}`)].join('\n')
  }
  return [
    `${paint('bold', `${plan.title} — ${of.track(track, name)}`)}\n`,
    found.length === 0 ? `\n${words.none}\n` : '',
    block(
      words.past,
      found.filter(({ past }) => past),
    ),
    block(
      words.ahead,
      found.filter(({ past }) => !past),
    ),
  ].join('')
}
