import type { Plan } from '@yohaku/household'
import type { AssignAnswer, AssignOption, Obstacle } from '@yohaku/projection'
import { nameOf, namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'
import { promiseWords } from './promiseWords.ts'

type Words = TextOf<'timetable'>

/** おくり あおい・おむかえ けい. */
export const whoWords = (plan: Plan, { dropoff, pickup }: AssignOption, text: Words): string => {
  const people = peopleOf(plan, text)
  const names = (ids: string): string => namesOf(people, ids.split('+'), text)
  return [
    ...(dropoff === null ? [] : [text.assign.brings(names(dropoff))]),
    ...(pickup === null ? [] : [text.assign.collects(names(pickup))]),
  ].join(text.assign.comma)
}

export const obstacleWords = (plan: Plan, obstacle: Obstacle, text: Words): string => {
  const people = peopleOf(plan, text)
  switch (obstacle.code) {
    case 'too_late': {
      const { kind, who, place, minutes } = obstacle
      const known = text.late.promise
      if (!(kind in known)) return text.assign.tooLate(kind, minutes)
      return text.assign.tooLate(promiseWords(plan, { kind: kind as keyof typeof known, who, place }, text), minutes)
    }
    case 'child_alone':
      return text.assign.childAlone(nameOf(people, obstacle.child), text.clock(obstacle.from), text.clock(obstacle.to))
    case 'way_not_stated':
      return text.assign.wayNotStated
    case 'helper_away':
      return text.assign.helperAway(nameOf(people, obstacle.who))
    case 'order_unclear':
      return text.assign.orderUnclear
  }
}

/** One sentence for a reason; null for what the table already says. */
export const reasonWords = (plan: Plan, reason: AssignAnswer['reasons'][number], text: Words): string | null => {
  const words = text.assign
  const days = reason.weekdays.map((day) => wordFor(text.codes.weekday, day)).join(text.people.and)
  const people = peopleOf(plan, text)
  const place = (id: string): string => placeWord(plan, id, text)
  switch (reason.code) {
    case 'only_one':
      return words.onDays(days, words.onlyOne)
    case 'more_of':
      return words.onDays(days, words.moreOf[reason.criterion](words.than[reason.than], amountOf(reason, text)))
    case 'share':
      return words.onDays(days, words.share)
    case 'as_today':
      return words.onDays(days, words.unchanged)
    case 'equal':
      return words.onDays(days, words.equal)
    case 'none_feasible':
      return words.onDays(days, words.noneFeasible)
    case 'can':
      return null
    case 'cannot': {
      const errand = text.late.promise[reason.kind]('', place(reason.place))
      const why = reason.obstacles.map((one) => obstacleWords(plan, one, text)).join(' ')
      return words.cannot(nameOf(people, reason.who), errand, why)
    }
    case 'pickup_not_stated':
      return words.pickupNotStated(namesOf(people, reason.children, text), place(reason.place))
    case 'way_back_assumed':
      return words.wayBackAssumed(place(reason.from), place(reason.to))
  }
}

/** Promises missed are told for twenty days, everything else in minutes. */
const amountOf = (
  { criterion, by }: Extract<AssignAnswer['reasons'][number], { readonly code: 'more_of' }>,
  text: Words,
): string => (criterion === 'chance' ? text.assign.ofTwenty(by) : text.hoursAndMinutes(Math.round(by)))
