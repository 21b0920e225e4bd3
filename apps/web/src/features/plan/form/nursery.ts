import type { Child, Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { nameOf, peopleOf, placeWord } from '../../day/people.ts'
import { choice, clock, count, date, field, optionsOf, yen } from './make.ts'
import type { Field, Part } from './types.ts'

type Words = TextOf<'household'>

/** 園と学童: hours, fee, extended care, club after school, for each child. */
export const nurseryPage = (plan: Plan, text: Words): readonly Part[] => {
  const people = peopleOf(plan, text)
  return plan.household.children.map((child): Part => {
    const base = `household.children[${child.id}]`
    return {
      key: child.id,
      heading: nameOf(people, child.id),
      fields: [
        ...child.care.flatMap((id): readonly Field[] => [
          { ...field(`places[${id}]`, 'opens', 'opens', clock), about: placeWord(plan, id, text) },
          { ...field(`places[${id}]`, 'closes', 'closes', clock), about: placeWord(plan, id, text) },
        ]),
        field(base, 'careSince', 'careSince', date),
        ...fee(child, `${base}.nurseryFee`, text),
        ...extended(child, `${base}.extendedCare`, text),
        ...club(child, `${base}.afterSchool`, text),
      ],
      parts: [...extendedRows(child, base, text), ...clubRows(child, base, text)],
      adds: [
        ...(child.extendedCare
          ? [
              {
                path: `${base}.extendedCare.rows[${child.extendedCare.rows.length}]`,
                words: text.form.add.extended,
                value: { until: '19:30', monthly: 4000 },
              },
            ]
          : []),
        ...(child.afterSchool
          ? [
              {
                path: `${base}.afterSchool.fees[${child.afterSchool.fees.length}]`,
                words: text.form.add.grade,
                value: { fromGrade: 4, monthly: 5000 },
              },
            ]
          : []),
      ],
    }
  })
}

const fee = ({ nurseryFee }: Child, path: string, { form }: Words): readonly Field[] => [
  {
    path,
    label: 'nurseryFee',
    kind: 'choice',
    blank: form.rule.notCounted,
    options: [
      { value: 'table', words: form.rule.feeTable, set: { rule: 'table', table: 'national' } },
      { value: 'amount', words: form.rule.feeAmount, set: { rule: 'amount', monthly: 30_000 } },
    ],
    chosen: nurseryFee?.rule ?? '',
  },
  ...(nurseryFee?.rule === 'table' ? [field(path, 'table', 'feeTable', choice(optionsOf(form.feeTable)))] : []),
  ...(nurseryFee?.rule === 'amount'
    ? [field(path, 'monthly', 'feeMonthly', yen), field(path, 'shortMonthly', 'feeShort', yen)]
    : []),
  ...(nurseryFee === undefined
    ? []
    : [
        field(path, 'certificate', 'certificate', choice(optionsOf(form.certificate), form.rule.byHours)),
        field(path, 'mealMonthly', 'meals', yen),
        field(path, 'sideMealMonthly', 'sideMeals', yen),
      ]),
]

const extended = ({ extendedCare }: Child, path: string, { form }: Words): readonly Field[] => [
  {
    path,
    label: 'extendedCare',
    kind: 'choice',
    blank: form.rule.notCounted,
    options: [
      {
        value: 'rows',
        words: form.rule.extendedRows,
        set: { from: '18:30', rows: [{ until: '19:00', monthly: 2000 }] },
      },
    ],
    chosen: extendedCare ? 'rows' : '',
  },
  ...(extendedCare
    ? [field(path, 'from', 'extendedFrom', clock), field(path, 'shortFrom', 'extendedShortFrom', clock)]
    : []),
]

const extendedRows = ({ extendedCare }: Child, base: string, { form }: Words): readonly Part[] =>
  (extendedCare?.rows ?? []).map((row, index): Part => {
    const path = `${base}.extendedCare.rows[${index}]`
    return {
      key: `extended${index}`,
      heading: form.heading.extendedRow(row.until),
      fields: [field(path, 'until', 'extendedUntil', clock), field(path, 'monthly', 'extendedMonthly', yen)],
      ...(index > 0 ? { remove: path } : {}),
    }
  })

const club = ({ afterSchool }: Child, path: string, { form }: Words): readonly Field[] => [
  {
    path,
    label: 'afterSchool',
    kind: 'choice',
    blank: form.rule.notCounted,
    options: [{ value: 'fees', words: form.rule.clubFees, set: { fees: [{ fromGrade: 1, monthly: 5000 }] } }],
    chosen: afterSchool ? 'fees' : '',
  },
  ...(afterSchool
    ? [field(path, 'lastGrade', 'lastGrade', count('grade')), field(path, 'augustMonthly', 'august', yen)]
    : []),
]

const clubRows = ({ afterSchool }: Child, base: string, { form }: Words): readonly Part[] =>
  (afterSchool?.fees ?? []).map((row, index): Part => {
    const path = `${base}.afterSchool.fees[${index}]`
    return {
      key: `club${index}`,
      heading: form.heading.clubRow(row.fromGrade),
      fields: [field(path, 'fromGrade', 'fromGrade', count('grade')), field(path, 'monthly', 'clubMonthly', yen)],
      ...(index > 0 ? { remove: path } : {}),
    }
  })
