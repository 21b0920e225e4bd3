import type { Plan } from '@yohaku/household'
import { prefectureName } from '../../../text/prefectures.ts'
import type { TextOf } from '../../../text/rooms.ts'
import { nameOf, peopleOf, placeWord } from '../../day/people.ts'
import { choice, count, date, field, flag, freeId, month, optionsOf, several, text as words, yen } from './make.ts'
import type { FieldWord, Part } from './types.ts'

const DEDUCTIONS: readonly FieldWord[] = [
  'lifeNewGeneral',
  'lifeOldGeneral',
  'lifeCare',
  'lifeNewPension',
  'lifeOldPension',
  'earthquake',
  'oldLongTerm',
  'smallBusiness',
  'housingCredit',
]

/** 家族: who lives there, and what the law asks about them. */
export const peoplePage = (plan: Plan, text: TextOf<'household'>, today: string): readonly Part[] => {
  const { adults, children } = plan.household
  const people = peopleOf(plan, text)
  const { form, field: named } = text
  return [
    {
      key: 'household',
      heading: form.heading.household,
      fields: [
        field('', 'title', 'title', words),
        field('', 'start', 'start', month),
        field(
          'household',
          'prefecture',
          'prefecture',
          choice(
            Array.from({ length: 47 }, (_, index) => {
              const value = String(index + 1).padStart(2, '0')
              return { value, words: prefectureName(value, text.language) }
            }),
          ),
        ),
        field('household', 'municipality', 'municipality', words),
        ...(adults.length === 2 ? [field('household', 'married', 'married', flag)] : []),
        field('', 'note', 'note', words),
        field('', 'open', 'open', { kind: 'lines' }),
      ],
    },
    ...adults.map(({ id, pregnant, medicalBills }): Part => {
      const base = `household.adults[${id}]`
      return {
        key: id,
        heading: nameOf(people, id),
        fields: [
          field(base, 'name', 'name', words),
          field(
            base,
            'role',
            'role',
            choice(
              optionsOf({ mother: text.people.mother, father: text.people.father, guardian: text.people.guardian }),
            ),
          ),
          field(base, 'birth', 'birth', date),
          field(base, 'pregnant', 'pregnant', flag),
          ...(pregnant ? [field(base, 'due', 'due', date)] : []),
          field(base, 'nationalPension', 'nationalPension', choice(optionsOf(form.nationalPension), form.unknown)),
        ],
        parts: [
          {
            key: 'deductions',
            heading: form.heading.deductions,
            folded: true,
            fields: DEDUCTIONS.map((key) => field(`${base}.deductions`, key, key, yen)),
          },
          ...(medicalBills ?? []).map((bill, index): Part => {
            const path = `${base}.medicalBills[${index}]`
            return {
              key: `bill${index}`,
              heading: form.heading.medicalBill(bill.year),
              fields: [
                field(path, 'year', 'year', count('year')),
                field(path, 'yen', 'paid', yen),
                field(path, 'reimbursed', 'reimbursed', yen),
              ],
              remove: path,
            }
          }),
        ],
        adds: [
          {
            path: `${base}.medicalBills[${medicalBills?.length ?? 0}]`,
            words: form.add.medicalBill,
            value: { year: Number(today.slice(0, 4)), yen: 0 },
          },
        ],
      }
    }),
    ...children.map(({ id }): Part => {
      const base = `household.children[${id}]`
      const lives = plan.days.some(({ steps }) => steps.some(({ who }) => who.includes(id)))
      return {
        key: id,
        heading: nameOf(people, id),
        fields: [
          field(base, 'name', 'name', words),
          field(base, 'birth', 'birth', date),
          field(
            base,
            'care',
            'care',
            several(
              plan.places
                .filter(({ kind }) => kind !== 'home' && kind !== 'office' && kind !== 'station' && kind !== 'shop')
                .map((place) => ({ value: place.id, words: placeWord(plan, place.id, text) })),
            ),
          ),
          field(base, 'careSince', 'careSince', date),
          field(base, 'income', 'income', yen),
          field(base, 'birthCost', 'birthCost', yen),
        ],
        ...(lives ? {} : { remove: base }),
      }
    }),
    {
      key: 'more',
      heading: named.more,
      fields: [],
      adds: [
        ...(adults.length === 1
          ? [
              {
                path: 'household.adults[1]',
                words: form.add.adult,
                value: { id: freeId('adult', adults), role: 'guardian', birth: '1990-01-01' },
              },
            ]
          : []),
        {
          path: `household.children[${children.length}]`,
          words: form.add.child,
          value: { id: freeId('child', [...adults, ...children, ...plan.household.helpers]), birth: today },
        },
      ],
    },
  ]
}
