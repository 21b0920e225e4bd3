import type { Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { placeWord } from '../../day/people.ts'
import { choice, clock, count, field, flag, freeId, minutes, optionsOf, several, text as words, yen } from './make.ts'
import type { Part } from './types.ts'

/** かわりの人: who can be asked, from when, and what it costs. */
export const helpersPage = (plan: Plan, text: TextOf<'household'>): readonly Part[] => {
  const { form } = text
  const { helpers, adults, children } = plan.household
  const week = optionsOf(text.codes.weekday)
  const places = plan.places.map(({ id }) => ({ value: id, words: placeWord(plan, id, text) }))
  return [
    ...helpers.map((helper): Part => {
      const base = `household.helpers[${helper.id}]`
      const inDay = plan.days.some(({ steps }) => steps.some(({ who }) => who.includes(helper.id)))
      return {
        key: helper.id,
        heading: helper.name ?? form.helperKind[helper.kind],
        fields: [
          field(base, 'name', 'name', words),
          field(base, 'kind', 'helperKind', choice(optionsOf(form.helperKind))),
          field(base, 'phone', 'phone', { kind: 'phone' }),
          field(base, 'askFrom', 'askFrom', clock),
          field(base, 'askOrder', 'askOrder', count('number')),
          field(base, 'collects', 'collects', flag),
          field(base, 'weekdays', 'weekdays', several(week)),
          field(base, 'from', 'helpFrom', clock),
          field(base, 'to', 'helpTo', clock),
          field(base, 'travelMinutes', 'travelMinutes', minutes),
          field(base, 'place', 'helpPlace', choice(places, form.rule.comesHome)),
          field(base, 'yenPerHour', 'yenPerHour', yen),
          field(base, 'yenPerDay', 'yenPerDay', yen),
          field(base, 'daysLeft', 'daysLeft', count('day')),
          field(base, 'chancePercent', 'chance', count('percent')),
          field(base, 'papers', 'papers', { kind: 'lines' }),
          field(base, 'note', 'note', words),
        ],
        parts: (helper.hoursOn ?? []).map((_, index): Part => {
          const path = `${base}.hoursOn[${index}]`
          return {
            key: `hours${index}`,
            heading: form.heading.hoursOn,
            fields: [
              field(path, 'weekdays', 'weekdays', several(week)),
              field(path, 'from', 'helpFrom', clock),
              field(path, 'to', 'helpTo', clock),
            ],
            remove: path,
          }
        }),
        adds: [
          {
            path: `${base}.hoursOn[${helper.hoursOn?.length ?? 0}]`,
            words: form.add.hoursOn,
            value: { weekdays: ['fri'], from: '09:00', to: '18:00' },
          },
        ],
        ...(inDay ? {} : { remove: base }),
      }
    }),
    {
      key: 'more',
      heading: text.field.more,
      fields: [],
      adds: [
        {
          path: `household.helpers[${helpers.length}]`,
          words: form.add.helper,
          value: { id: freeId('helper', [...helpers, ...adults, ...children]), kind: 'other' },
        },
      ],
    },
  ]
}
