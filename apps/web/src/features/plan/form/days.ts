import type { Plan, Step } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { namesOf, peopleOf } from '../../day/people.ts'
import { delayFields } from './delays.ts'
import { choice, clock, field, freeId, minutes, optionsOf, several, text as words } from './make.ts'
import type { Field, Part } from './types.ts'

/** 一日の時刻: when each step is planned, how long it takes at least, how late it may be, and what only one at a time can use. */
export const daysPage = (plan: Plan, text: TextOf<'household'>): readonly Part[] => {
  const people = peopleOf(plan, text)
  const days = plan.days.map((day): Part => {
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
            parts: [
              {
                key: 'more',
                heading: text.form.heading.stepMore,
                folded: true,
                fields: [
                  ...delayFields(plan, day.id, step, text),
                  ...together(plan, `${base}.steps[${step.id}]`, step, text),
                ],
              },
            ],
          }),
        ),
    }
  })
  return [...days, resources(plan, text)]
}

/** What only one at a time can use: each a name, and gone when no step uses it. */
const resources = (plan: Plan, text: TextOf<'household'>): Part => {
  const all = plan.resources ?? []
  const isUsed = (id: string): boolean => plan.days.some(({ steps }) => steps.some(({ uses }) => uses?.includes(id)))
  return {
    key: 'resources',
    heading: text.form.heading.resources,
    fields: [],
    parts: all.map(
      ({ id, name }): Part => ({
        key: id,
        heading: name ?? id,
        fields: [field(`resources[${id}]`, 'name', 'name', words)],
        ...(isUsed(id) ? {} : { remove: `resources[${id}]` }),
      }),
    ),
    adds: [
      {
        path: `resources[${all.length}]`,
        words: text.form.add.resource,
        value: { id: freeId('resource', all), name: text.form.resource },
      },
    ],
  }
}

/** Whether one of several adults is enough, and which of the things there is one of it takes. */
const together = (
  { resources: all = [], household }: Plan,
  path: string,
  { who, first }: Step,
  { form }: TextOf<'household'>,
): readonly Field[] => {
  const adults = household.adults.map(({ id }) => id).filter((id) => who.includes(id))
  return [
    ...(adults.length < 2
      ? []
      : [
          field(
            path,
            'first',
            'first',
            choice(
              [{ value: 'any', words: form.rule.oneIsEnough, set: adults }],
              form.rule.allTogether,
              first === undefined ? '' : 'any',
            ),
          ),
        ]),
    ...(all.length === 0
      ? []
      : [
          field(path, 'uses', 'uses', {
            kind: 'several',
            options: all.map(({ id, name }) => ({ value: id, words: name ?? id })),
            leaves: true,
          }),
        ]),
  ]
}

/** A way takes the minutes of its leg, which are written among the places. */
const stepFields = (path: string, { act }: Step): readonly Field[] => [
  field(path, 'at', 'stepAt', clock),
  ...(act === 'travel' ? [] : [field(path, 'minutes', 'stepMinutes', minutes)]),
  ...(act === 'bedtime' ? [field(path, 'by', 'stepBy', clock)] : []),
]
