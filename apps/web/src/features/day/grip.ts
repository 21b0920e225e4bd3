import type { Plan } from '@yohaku/household'
import { type Person, workEndOf } from '@yohaku/picture'
import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'
import type { TrackDay } from '../../engine/questions/day.ts'
import type { Edit } from '../../state/edits.ts'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import type { Mover } from './DayFigure.tsx'
import { LATEST, moverOf } from './mover.ts'
import { namesOf, peopleOf, placeWord } from './people.ts'

/** What the hand holds: an end of work, the planned time of a step, or a delay at one. */
export type Grip =
  | { readonly kind: 'desk'; readonly adult: string }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'late'; readonly step: string }

export interface GripOption {
  readonly value: string
  readonly words: string
}

export const gripValue = (grip: Grip): string => `${grip.kind} ${grip.kind === 'desk' ? grip.adult : grip.step}`

export const gripOf = (value: string): Grip => {
  const [kind = '', id = ''] = value.split(' ')
  if (kind === 'desk') return { kind, adult: id }
  return kind === 'late' ? { kind, step: id } : { kind: 'step', step: id }
}

/** Everything of a day that can be held, in the order of the day. Planned times only where the plan itself has such a day. */
export const gripOptions = (
  plan: Plan,
  day: DayOutlook,
  text: TextOf<'timetable'>,
): Readonly<Record<Grip['kind'], readonly GripOption[]>> => {
  const people = peopleOf(plan, text)
  const adults = people.filter(({ id, kind }) => kind === 'adult' && workEndOf(day, id) !== null)
  const timed = new Set(
    plan.days.find(({ id }) => id === day.day)?.steps.flatMap((step) => (step.at === undefined ? [] : [step.id])),
  )
  const option = (kind: 'step' | 'late', step: DayStepOutlook): GripOption => ({
    value: gripValue({ kind, step: step.id }),
    words: text.move.option(text.clock(step.start), stepWords(plan, step, text), namesOf(people, step.who, text)),
  })
  return {
    desk: adults.map(({ id, name }) => ({
      value: gripValue({ kind: 'desk', adult: id }),
      words: text.move.deskOf(name),
    })),
    step: day.steps.flatMap((step) => (timed.has(step.id) && step.act !== 'work' ? [option('step', step)] : [])),
    late: day.steps.flatMap((step) => (RESTS.has(step.act) ? [] : [option('late', step)])),
  }
}

/** Nothing runs late there. */
const RESTS: ReadonlySet<string> = new Set(['care', 'sleep', 'solo'])

/** 夕食, or 駅へ where the step is a way. */
export const stepWords = (plan: Plan, step: DayStepOutlook, text: TextOf<'timetable'>): string => {
  if (step.to !== null) return text.move.way(placeWord(plan, step.to, text))
  return step.act === 'dropoff' || step.act === 'pickup'
    ? text.table.at(wordFor(text.codes.act, step.act), placeWord(plan, step.place, text))
    : wordFor(text.codes.act, step.act)
}

/** The hand as the screen draws it: the edit at once, the computed day where there is none. `day` is the day without the delay. */
export const moverFor = (
  held: { readonly grip: Grip; readonly late: number; readonly edits: readonly Edit[] },
  outlook: TrackDay,
  people: readonly Person[],
  plan: Plan,
  text: TextOf<'timetable'>,
): Mover | null => {
  const { grip, late, edits } = held
  if (grip.kind === 'desk') return moverOf(outlook, grip.adult, edits)
  const step = outlook.day.steps.find(({ id }) => id === grip.step)
  const adult = step?.who[0]
  if (step === undefined || adult === undefined) return null
  const words = text.move.of(stepWords(plan, step, text), namesOf(people, step.who, text))
  if (grip.kind === 'step') {
    const edit = edits.find((one) => one.kind === 'stepAt' && one.step === step.id && one.day === outlook.day.day)
    const end = edit?.kind === 'stepAt' ? edit.at : step.start
    return {
      adult,
      end,
      earliest: 0,
      latest: LATEST,
      step: step.id,
      label: text.move.timeOf(words),
      spoken: text.clock,
    }
  }
  const from = step.act === 'work' ? step.end : step.start
  return {
    adult,
    end: from + late,
    earliest: from,
    latest: from + MOST_LATE,
    ...(step.act === 'work' ? {} : { step: step.id }),
    label: text.move.lateOf(words),
    spoken: (minutes) => text.late.by(minutes - from),
  }
}

/** A longer delay is another day. */
const MOST_LATE = 120
