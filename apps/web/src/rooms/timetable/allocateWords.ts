import type { Plan } from '@yohaku/household'
import type { AllocateLever, DayOutlook } from '@yohaku/projection'
import { stepWords } from '../../features/day/grip.ts'
import { nameOf, namesOf, peopleOf } from '../../features/day/people.ts'
import type { TextOf } from '../../text/rooms.ts'

type Words = TextOf<'timetable'>

/** What a lever is in the family's life. */
export const leverWords = (plan: Plan, day: DayOutlook, lever: AllocateLever, text: Words): string => {
  const people = peopleOf(plan, text)
  const step = day.steps.find(({ id }) => id === lever.step)
  const what = step === undefined ? '' : stepWords(plan, step, text)
  const other = people.find(({ id }) => id === lever.option)?.name ?? ''
  return text.allocate.lever[lever.kind](namesOf(people, lever.adults, text), what, other)
}

/** What it takes on each such day, person by person. */
export const costWords = (plan: Plan, lever: AllocateLever, text: Words): string => {
  const people = peopleOf(plan, text)
  const costs = lever.costs.map(({ kind, who, minutes, yen }) => {
    const amount = `${minutes < 0 ? '+' : '−'}${text.hoursAndMinutes(Math.abs(minutes))}`
    const pay = yen === null ? '' : text.allocate.pay(text.yen(text.count(yen)))
    return text.allocate.cost(nameOf(people, who), text.allocate.kind[kind], amount, pay)
  })
  return costs.length === 0 ? text.allocate.free : costs.join(text.assign.comma)
}
