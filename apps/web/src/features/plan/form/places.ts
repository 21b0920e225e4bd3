import type { Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { namesOf, peopleOf, placeWord } from '../../day/people.ts'
import { choice, clock, field, freeId, minutes, optionsOf, text as words } from './make.ts'
import type { Part } from './types.ts'

/** 場所と道: where the family goes, and how long each way takes. */
export const placesPage = (plan: Plan, text: TextOf<'household'>): readonly Part[] => {
  const { form } = text
  const places = plan.places.map(({ id }) => ({ value: id, words: placeName(plan, id, text) }))
  const [first, second] = plan.places
  return [
    ...plan.places.map((place): Part => {
      const base = `places[${place.id}]`
      return {
        key: place.id,
        heading: placeName(plan, place.id, text),
        fields: [
          field(base, 'name', 'name', words),
          field(base, 'kind', 'placeKind', choice(optionsOf(form.placeKind))),
          ...(place.kind === 'home' || place.kind === 'station'
            ? []
            : [
                field(base, 'opens', 'opens', clock),
                field(base, 'closes', 'closes', clock),
                field(base, 'phone', 'phone', { kind: 'phone' }),
              ]),
        ],
        ...(isUsed(plan, place.id) ? {} : { remove: base }),
      }
    }),
    {
      key: 'ways',
      heading: form.heading.ways,
      fields: [],
      parts: plan.legs.map((leg, index): Part => {
        const base = `legs[${index}]`
        return {
          key: `${leg.from}-${leg.to}`,
          heading: form.heading.way(placeName(plan, leg.from, text), placeName(plan, leg.to, text)),
          fields: [
            field(base, 'minutes', 'wayMinutes', minutes),
            field(base, 'mode', 'mode', choice(optionsOf(form.mode), form.unknown)),
            field(base, 'departs', 'departs', {
              kind: 'choice',
              blank: form.rule.whenThere,
              options: [
                { value: 'every', words: form.rule.every, set: { first: '06:00', every: 10, last: '23:00' } },
                { value: 'times', words: form.rule.times, set: { times: ['08:00'] } },
              ],
              chosen: leg.departs === undefined ? '' : leg.departs.times === undefined ? 'every' : 'times',
            }),
            ...(leg.departs === undefined
              ? []
              : leg.departs.times === undefined
                ? [
                    field(`${base}.departs`, 'first', 'firstDeparture', clock),
                    field(`${base}.departs`, 'every', 'everyMinutes', minutes),
                    field(`${base}.departs`, 'last', 'lastDeparture', clock),
                  ]
                : [field(`${base}.departs`, 'times', 'departures', { kind: 'clocks' })]),
            field(base, 'from', 'from', choice(places)),
            field(base, 'to', 'to', choice(places)),
          ],
          remove: base,
        }
      }),
      adds: [
        ...(first && second
          ? [
              {
                path: `legs[${plan.legs.length}]`,
                words: form.add.way,
                value: { from: first.id, to: second.id, minutes: 10 },
              },
            ]
          : []),
        {
          path: `places[${plan.places.length}]`,
          words: form.add.place,
          value: { id: freeId('place', plan.places), kind: 'other' },
        },
      ],
    },
  ]
}

/** A workplace says whose it is: most families have two. */
const placeName = (plan: Plan, id: string, text: TextOf<'household'>): string => {
  const who = plan.jobs.filter(({ place }) => place === id).map(({ adult }) => adult)
  const word = placeWord(plan, id, text)
  return who.length === 0 ? word : text.form.heading.workplace(word, namesOf(peopleOf(plan, text), who, text))
}

const isUsed = (plan: Plan, id: string): boolean =>
  plan.legs.some(({ from, to }) => from === id || to === id) ||
  plan.jobs.some(({ place }) => place === id) ||
  plan.household.children.some(({ care }) => care.includes(id)) ||
  plan.household.helpers.some(({ place }) => place === id) ||
  plan.days.some(({ steps }) => steps.some(({ place, to }) => place === id || to === id))
