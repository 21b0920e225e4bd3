import type { Plan } from '@yohaku/household'
import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'
import { stepWords } from '../../features/day/grip.ts'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import type { TextOf } from '../../text/rooms.ts'

/** A promise as the room calls it: おむかえ(園). */
export const promiseWords = (
  plan: Plan,
  { kind, who, place }: Pick<DeadlineOutlook, 'kind' | 'who' | 'place'>,
  text: TextOf<'timetable'>,
): string => {
  const adults = adultsIn(plan, who)
  return text.late.promise[kind](namesOf(peopleOf(plan, text), adults, text), placeWord(plan, place, text))
}

/** A step of the day by its id, with everybody in it. */
export const stepOf = (plan: Plan, day: DayOutlook, id: string, text: TextOf<'timetable'>): string => {
  const step = day.steps.find((one) => one.id === id)
  if (step === undefined) return id
  return text.move.of(stepWords(plan, step, text), namesOf(peopleOf(plan, text), step.who, text))
}

/** The people who act; a child alone stands for itself. */
export const adultsIn = (plan: Plan, who: readonly string[]): readonly string[] => {
  const adults = who.filter((id) => !plan.household.children.some((child) => child.id === id))
  return adults.length > 0 ? adults : who
}
