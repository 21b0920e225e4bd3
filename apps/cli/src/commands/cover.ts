import type { CoverCriterion, Plan } from '@yohaku/household'
import { formatClock, parseClock } from '@yohaku/kernel'
import type { CoverRefusal, CoverRequest, NoSuchDay } from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { adultProblems, childProblems, mistake, trackProblems } from '../requests.ts'

export interface CoverFlags {
  readonly child?: string
  readonly date?: string
  readonly at?: string
  readonly track?: string
  readonly ill?: readonly string[]
  /** The child is ill as well. */
  readonly childIll?: true
  /** Adults who work on a public holiday. */
  readonly works?: readonly string[]
  readonly trainStopped?: true
  readonly resumes?: string
  readonly waits?: string
  readonly busy?: readonly Busy[]
  readonly order?: readonly CoverCriterion[]
  readonly limit?: number
  readonly samples?: number
  readonly seed?: number
  readonly today?: string
}

/** An appointment that is kept: `p1=14:00-15:00`. */
export interface Busy {
  readonly adult: string
  readonly from: string
  readonly to: string
}

/** `yohaku cover PLAN`: who is with a child when a day breaks. */
export const coverCommand = async (file: string, flags: CoverFlags, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const { coverDateRefusal, coverOf, withTracks } = await import('@yohaku/projection')
  const plan = withTracks(read.value.plan)
  const id = flags.track ?? plan.tracks[0]?.id ?? ''
  const track = plan.tracks.find((each) => each.id === id)
  const child = flags.child ?? onlyChild(plan)
  const request = child === undefined ? null : requestOf(child, flags, io.today())
  const outside = track === undefined || request === null ? null : coverDateRefusal(plan, track, request)
  const problems = [
    ...trackProblems(plan, [id]),
    ...childProblems(plan, child),
    ...adultsNamed(flags).flatMap((adult) => adultProblems(plan, adult)),
    ...(outside === null ? [] : [refusal(outside)]),
  ]
  if (problems.length > 0 || track === undefined || request === null) return reportProblems(file, problems, answer, io)
  const found = coverOf(plan, track, request)
  if (!found.ok) return reportProblems(file, [refusal(found.error)], answer, io)
  if (answer.json) await printJson(found.value, io)
  else {
    const { coverText } = await import('./coverText.ts')
    await io.out(coverText(plan, found.value, flags.ill ?? [], await answer.text.care(), answer, io))
  }
  return DONE
}

const onlyChild = ({ household: { children } }: Plan): string | undefined =>
  children.length === 1 ? children[0]?.id : undefined

const adultsNamed = ({ ill = [], works = [], busy = [] }: CoverFlags): readonly string[] => [
  ...new Set([...ill, ...works, ...busy.map(({ adult }) => adult)]),
]

const requestOf = (child: string, flags: CoverFlags, today: string): CoverRequest => {
  const { at, ill = [], works = [], resumes, waits, busy = [], order, limit, samples, seed } = flags
  return {
    child,
    date: flags.date ?? flags.today ?? today,
    kind: flags.trainStopped ? 'trainStopped' : ill.length > 0 && !flags.childIll ? 'adultIll' : 'childIll',
    ill,
    working: works,
    appointments: busy.map(({ adult, from, to }) => ({ adult, from: minutesOf(from), to: minutesOf(to) })),
    ...(at === undefined ? {} : { at: minutesOf(at) }),
    ...(resumes === undefined ? {} : { resumes: minutesOf(resumes) }),
    ...(waits === undefined ? {} : { waitsUntil: minutesOf(waits) }),
    ...(order === undefined ? {} : { order }),
    ...(limit === undefined ? {} : { limit }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
  }
}

/** Times were read when the command line was. */
const minutesOf = (text: string): number => {
  const time = parseClock(text)
  if (!time.ok) throw new RangeError(`${text} is not a time`)
  return time.value
}

const refusal = (error: CoverRefusal | NoSuchDay): InputProblem => {
  switch (error.type) {
    case 'NoSuchChild':
      return mistake('child_unknown', error.id, error.known.join(', '))
    case 'NoSuchAdult':
      return mistake('adult_unknown', error.id, error.known.join(', '))
    case 'NoSuchDay':
      return mistake('day_unknown', error.day, error.known.join(', '))
    case 'NotInCare':
      return mistake('not_in_care', formatClock(error.at), `${formatClock(error.from)}–${formatClock(error.to)}`)
    case 'NothingToCover':
      return mistake('nothing_to_cover', error.child, error.day)
    case 'DateOutside':
      return {
        ...mistake(OUTSIDE[error.why], error.date, `${error.from}–${error.until}`),
        path: '--date',
        fix: { code: 'write_example', value: `--date ${error.nearest}` },
      }
  }
}

const OUTSIDE = {
  beforePlan: 'date_before_plan',
  beforeBirth: 'date_before_birth',
  onLeave: 'date_on_leave',
  afterEnd: 'date_after_end',
} as const
