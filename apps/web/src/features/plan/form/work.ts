import type { Job, Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { nameOf, peopleOf, placeWord } from '../../day/people.ts'
import { choice, clock, count, date, field, flag, freeId, minutes, month, optionsOf, yen } from './make.ts'
import type { Field, FieldKind, Part } from './types.ts'

type Words = TextOf<'household'>

/** 仕事: hours, pay, and the rules of each employer. */
export const workPage = (plan: Plan, text: Words): readonly Part[] => {
  const people = peopleOf(plan, text)
  const { form } = text
  const without = plan.household.adults.filter(({ id }) => !plan.jobs.some(({ adult }) => adult === id))
  const [office] = plan.places.filter(({ kind }) => kind === 'office')
  return [
    ...plan.jobs.map((job): Part => jobPart(plan, job, nameOf(people, job.adult), text)),
    ...presentPhases(plan, text),
    ...without.map(
      ({ id }): Part => ({
        key: `job-${id}`,
        heading: nameOf(people, id),
        fields: [],
        adds: [
          {
            path: `jobs[${plan.jobs.length}]`,
            words: form.add.job,
            value: {
              id: freeId('job', plan.jobs),
              adult: id,
              place: office?.id ?? plan.places[0]?.id,
              fullTime: { start: '09:00', end: '18:00', breakMinutes: 60 },
              fullTimeMonthly: 0,
            },
          },
        ],
      }),
    ),
  ]
}

const jobPart = (plan: Plan, job: Job, name: string, text: Words): Part => {
  const base = `jobs[${job.id}]`
  const { form } = text
  return {
    key: job.id,
    heading: form.heading.job(name),
    fields: [
      field(`${base}.fullTime`, 'start', 'fullTimeStart', clock),
      field(`${base}.fullTime`, 'end', 'fullTimeEnd', clock),
      field(`${base}.fullTime`, 'breakMinutes', 'fullTimeBreak', minutes),
      field(base, 'fullTimeMonthly', 'fullTimeMonthly', yen),
      field(base, 'commutingMonthly', 'commutingMonthly', yen),
      field(
        base,
        'place',
        'place',
        choice(plan.places.map(({ id }) => ({ value: id, words: placeWord(plan, id, text) }))),
      ),
      field(base, 'hired', 'hired', date),
      field(base, 'insured', 'insured', flag),
      field(base, 'employmentInsured', 'employmentInsured', flag),
      field(base, 'collection', 'collection', choice(optionsOf(form.collection))),
      field(
        base,
        'withholding',
        'withholding',
        choice([{ value: 'secondary', words: form.withholding.secondary }], form.withholding.primary),
      ),
      ...bonusRule(job, base, text),
      ...raise(job, base, text),
      field(base, 'standardRemuneration', 'smr', smrChoice(job, text)),
      ...(job.standardRemuneration
        ? [
            field(`${base}.standardRemuneration`, 'health', 'smrHealth', yen),
            field(`${base}.standardRemuneration`, 'pension', 'smrPension', yen),
            field(`${base}.standardRemuneration`, 'from', 'smrFrom', month),
          ]
        : []),
    ],
    parts: [
      ...job.bonuses.map(
        (bonus, index): Part => ({
          key: `bonus${index}`,
          heading: form.heading.bonus(bonus.month),
          fields: [
            field(`${base}.bonuses[${index}]`, 'month', 'bonusMonth', count('month')),
            field(`${base}.bonuses[${index}]`, 'yen', 'bonusYen', yen),
          ],
          remove: `${base}.bonuses[${index}]`,
        }),
      ),
      ...(job.employerRules ?? []).map(
        (_, index): Part => ({
          key: `rule${index}`,
          heading: form.heading.employerRule,
          fields: [
            field(`${base}.employerRules[${index}]`, 'right', 'right', choice(optionsOf(form.right))),
            field(`${base}.employerRules[${index}]`, 'until', 'until', choice(optionsOf(form.until))),
          ],
          remove: `${base}.employerRules[${index}]`,
        }),
      ),
    ],
    adds: [
      { path: `${base}.bonuses[${job.bonuses.length}]`, words: form.add.bonus, value: { month: 6, yen: 0 } },
      {
        path: `${base}.employerRules[${job.employerRules?.length ?? 0}]`,
        words: form.add.employerRule,
        value: { right: 'reducedHours', until: 'thirdGradeEnds' },
      },
    ],
  }
}

const bonusRule = (job: Job, base: string, text: Words): readonly Field[] => {
  const { rule } = text.form
  return [
    {
      ...field(base, 'bonusRule', 'bonusRule', {
        kind: 'choice',
        blank: rule.likePay,
        options: [
          { value: 'hours', words: rule.hours, set: { rule: 'hours' } },
          { value: 'full', words: rule.full, set: { rule: 'full' } },
          { value: 'perMille', words: rule.perMille, set: { rule: 'perMille', perMille: 500 } },
        ],
        chosen: job.bonusRule?.rule ?? '',
      }),
    },
    ...(job.bonusRule?.rule === 'perMille'
      ? [field(`${base}.bonusRule`, 'perMille', 'bonusPerMille', count('perMille'))]
      : []),
  ]
}

const raise = (job: Job, base: string, text: Words): readonly Field[] => {
  const { rule } = text.form
  const path = `${base}.yearlyRaise`
  return [
    field(base, 'yearlyRaise', 'yearlyRaise', {
      kind: 'choice',
      blank: rule.notCounted,
      options: [
        { value: 'yen', words: rule.raiseYen, set: { rule: 'yen', month: 4, yen: 5000 } },
        { value: 'perMille', words: rule.raisePerMille, set: { rule: 'perMille', month: 4, perMille: 20 } },
      ],
      chosen: job.yearlyRaise?.rule ?? '',
    }),
    ...(job.yearlyRaise ? [field(path, 'month', 'raiseMonth', count('month'))] : []),
    ...(job.yearlyRaise?.rule === 'yen' ? [field(path, 'yen', 'raiseYen', yen)] : []),
    ...(job.yearlyRaise?.rule === 'perMille' ? [field(path, 'perMille', 'raisePerMille', count('perMille'))] : []),
  ]
}

const smrChoice = (job: Job, text: Words): FieldKind => ({
  kind: 'choice',
  blank: text.form.rule.smrFromPay,
  options: [{ value: 'known', words: text.form.rule.smrKnown, set: { health: 240_000 } }],
  chosen: job.standardRemuneration ? 'known' : '',
})

/** The present track's ways of working; the other tracks are edited where they are compared. */
const presentPhases = (plan: Plan, text: Words): readonly Part[] => {
  const [track] = plan.tracks
  const people = peopleOf(plan, text)
  const { form } = text
  return (track?.phases ?? []).map((phase, index): Part => {
    const base = `tracks[${track?.id ?? ''}].phases[${index}]`
    const works = phase.kind !== 'leave' && phase.kind !== 'none'
    return {
      key: `phase${index}`,
      heading: form.heading.phase(nameOf(people, phase.adult), text.date(phase.from)),
      fields: [
        field(base, 'from', 'phaseFrom', date),
        field(base, 'kind', 'phaseKind', choice(optionsOf(form.phaseKind))),
        ...(phase.kind === 'leave'
          ? [field(base, 'leave', 'leaveKind', choice(optionsOf(form.leaveKind), form.unknown))]
          : []),
        ...(works
          ? [
              field(base, 'start', 'workStart', clock),
              field(base, 'end', 'workEnd', clock),
              field(base, 'breakMinutes', 'workBreak', minutes),
              field(base, 'daysPerWeek', 'daysPerWeek', count('day')),
              field(base, 'pay', 'phasePay', {
                kind: 'choice',
                blank: form.rule.payUsual,
                options: [
                  { value: 'hours', words: form.rule.payHours, set: { rule: 'hours' } },
                  { value: 'amount', words: form.rule.payAmount, set: { rule: 'amount', monthly: 240_000 } },
                  {
                    value: 'table',
                    words: form.rule.payTable,
                    set: { rule: 'table', rows: [{ paidMinutes: 360, monthly: 240_000 }] },
                  },
                ],
                chosen: phase.pay?.rule ?? '',
              }),
            ]
          : []),
        ...(phase.pay?.rule === 'amount' ? [field(`${base}.pay`, 'monthly', 'payMonthly', yen)] : []),
        ...(phase.pay !== undefined && phase.pay.rule !== 'hours'
          ? [field(`${base}.pay`, 'bonusPerMille', 'bonusPerMille', count('perMille'))]
          : []),
      ],
      parts:
        phase.pay?.rule === 'table'
          ? phase.pay.rows.map(
              (row, place): Part => ({
                key: `row${place}`,
                heading: form.heading.payRow(row.paidMinutes),
                fields: [
                  field(`${base}.pay.rows[${place}]`, 'paidMinutes', 'paidMinutes', minutes),
                  field(`${base}.pay.rows[${place}]`, 'monthly', 'payMonthly', yen),
                ],
                ...(place > 0 ? { remove: `${base}.pay.rows[${place}]` } : {}),
              }),
            )
          : [],
      adds:
        phase.pay?.rule === 'table'
          ? [
              {
                path: `${base}.pay.rows[${phase.pay.rows.length}]`,
                words: form.add.row,
                value: { paidMinutes: 420, monthly: 280_000 },
              },
            ]
          : [],
    }
  })
}
