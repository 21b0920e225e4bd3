import type { Plan, Step } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { namesOf, peopleOf } from '../../day/people.ts'
import { choice, clock, field, minutes, optionsOf, several, text as words } from './make.ts'
import type { Field, Part } from './types.ts'

/** 一日の時刻: when each step is planned, how long it takes at least, and by when it is promised. */
export const daysPage = (plan: Plan, text: TextOf<'household'>): readonly Part[] => {
  const people = peopleOf(plan, text)
  return plan.days.map((day): Part => {
    const base = `days[${day.id}]`
    const told = ({ who, act }: Step): string => text.form.heading.step(namesOf(people, who, text), text.codes.act[act])
    return {
      key: day.id,
      heading: day.name ?? text.codes.dayKind[day.kind] ?? day.id,
      fields: [
        field(base, 'name', 'name', words),
        field(base, 'kind', 'dayKind', choice(optionsOf(text.codes.dayKind))),
        field(base, 'weekdays', 'weekdays', several(optionsOf(text.codes.weekday))),
      ],
      parts: day.steps
        .filter(({ act }) => act !== 'work')
        .map(
          (step): Part => ({
            key: step.id,
            heading: told(step),
            fields: stepFields(`${base}.steps[${step.id}]`, step),
          }),
        ),
    }
  })
}

/** A way takes the minutes of its leg, which are written among the places. */
const stepFields = (path: string, { act }: Step): readonly Field[] => [
  field(path, 'at', 'stepAt', clock),
  ...(act === 'travel' ? [] : [field(path, 'minutes', 'stepMinutes', minutes)]),
  ...(act === 'bedtime' ? [field(path, 'by', 'stepBy', clock)] : []),
]
