import type { Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import { parsePlainDate } from '@yohaku/kernel'
import type { NoSuchDay, NoSuchTrack, TimetableAnswer, TimetableRequest } from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { loadPlan } from '../loadPlan.ts'
import { clockText, planWords } from '../planWords.ts'
import { type Answer, DONE, printJson, reportProblems } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'
import type { Row } from '../terminal/table.ts'
import { livedText, readLived } from './lived.ts'
import { findings } from './timetableFindings.ts'

export interface TimetableOptions {
  readonly track?: string
  readonly day?: string
  readonly samples?: number
  readonly seed?: number
  readonly today?: string
  /** A log of lived days. */
  readonly lived?: string
}

/** `yohaku timetable PLAN`: the day, its slack and its chances. */
export const timetable = async (file: string, options: TimetableOptions, answer: Answer, io: Io): Promise<number> => {
  const read = await loadPlan(file, io)
  if (!read.ok) return reportProblems(file, read.error, answer, io)
  const lived = options.lived === undefined ? null : await readLived(options.lived, read.value.plan, options.track, io)
  if (lived !== null && !lived.ok) return reportProblems(options.lived ?? '', lived.error, answer, io)
  const plan = lived?.value.plan ?? read.value.plan
  const { timetableAnswer } = await import('@yohaku/projection')
  const found: Result<TimetableAnswer, NoSuchTrack | NoSuchDay> = timetableAnswer(plan, requestOf(options))
  if (!found.ok) return reportProblems(file, [refusal(found.error)], answer, io)
  if (answer.json)
    await printJson(
      lived === null ? found.value : { ...found.value, learned: lived.value.learned, taps: lived.value.taps },
      io,
    )
  else {
    await io.out(await timetableText(plan, found.value, answer, io))
    if (lived !== null) {
      const { lived: words } = await answer.text.day()
      const { text } = answer
      await io.out(livedText(plan, lived.value, { of: planWords(plan, text), words, text, paint: paintFor(io.colour) }))
    }
  }
  return DONE
}

const requestOf = ({ track, day, samples, seed, today }: TimetableOptions): TimetableRequest => {
  const on = today === undefined ? undefined : parsePlainDate(today)
  return {
    ...(track === undefined ? {} : { track }),
    ...(day === undefined ? {} : { day }),
    ...(samples === undefined ? {} : { samples }),
    ...(seed === undefined ? {} : { seed }),
    ...(on?.ok ? { on: on.value } : {}),
  }
}

const refusal = (error: NoSuchTrack | NoSuchDay): InputProblem => ({
  path: '',
  line: 0,
  column: 0,
  ...(error.type === 'NoSuchTrack'
    ? { code: 'track_unknown', found: error.id }
    : { code: 'day_unknown', found: error.day }),
  expected: error.known.join(', '),
})

const timetableText = async (plan: Plan, day: TimetableAnswer, { text }: Answer, io: Io): Promise<string> => {
  const { tableOf } = await import('../terminal/table.ts')
  const { says, words } = text
  const { rows } = says
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const latest = new Map(day.deadlines.map((deadline) => [deadline.id, deadline]))
  const steps: Row[] = day.events.map((event) => {
    const promise = latest.get(event.id)
    const place = event.to === null ? of.place(event.place) : `${of.place(event.place)} → ${of.place(event.to)}`
    return [
      clockText(event.planned),
      of.people(event.who),
      words.act[event.act] ?? event.act,
      place,
      promise ? clockText(promise.latest) : '',
      slackText(promise?.slackMinutes ?? event.slackMinutes, text),
      promise?.p === null || promise === undefined ? '' : says.chance(promise.p),
    ]
  })
  const head = [rows.time, rows.who, rows.what, rows.where, rows.until, rows.slack, rows.chance].map(
    (cell) => cell ?? '',
  )
  const notes = [
    ...day.ownTime.map(({ adult, minutes }) => `${rows.ownTime} ${of.person(adult)}: ${says.minutes(minutes)}`),
    ...day.timeTogether.map(
      ({ adult, minutes }) => `${rows.timeTogether} ${of.person(adult)}: ${says.minutes(minutes)}`,
    ),
    ...(day.allOnTime
      ? [`${rows.allOnTime}: ${says.chance(day.allOnTime.p)}(${says.counted('samples', day.samples)})`]
      : []),
    ...(await findings(plan, day, text)),
    ...(day.unknown.length > 0 ? [`${rows.questions}:`, ...day.unknown.map((each) => `  ${of.question(each)}`)] : []),
  ]
  const track = plan.tracks.find(({ id }) => id === day.track)
  const title = `${plan.title} — ${of.track(day.track, track?.name ?? null)}`
  return `${paint('bold', title)}\n\n${tableOf(head, steps, paint, 4)}\n${notes.join('\n')}\n`
}

const slackText = (minutes: number | null, { says }: Answer['text']): string =>
  minutes === null ? '' : says.slack(minutes)
