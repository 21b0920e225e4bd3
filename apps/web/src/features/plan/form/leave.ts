import type { Plan } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { nameOf, peopleOf } from '../../day/people.ts'
import { choice, clock, count, date, field, flag, minutes, optionsOf } from './make.ts'
import type { Field, Option, Part } from './types.ts'

/** 休みののこり: what is left of each adult's leave, and how it may be taken. */
export const leavePage = (plan: Plan, text: TextOf<'household'>, today: string): readonly Part[] => {
  const people = peopleOf(plan, text)
  const { form } = text
  return [
    ...plan.household.adults.map(({ id }): Part => {
      const own = plan.balances.flatMap((balance, index) => (balance.adult === id ? [{ balance, index }] : []))
      const missing = (['annualLeave', 'childNursingLeave'] as const).filter(
        (kind) => !own.some(({ balance }) => balance.kind === kind),
      )
      return {
        key: id,
        heading: nameOf(people, id),
        fields: [],
        parts: own.map(({ balance, index }): Part => {
          const base = `balances[${index}]`
          return {
            key: balance.kind,
            heading: form.balance[balance.kind],
            fields: [
              field(base, 'days', 'balanceDays', count('day')),
              field(base, 'hours', 'balanceHours', count('hour')),
              field(base, 'asOf', 'asOf', date),
            ],
            remove: base,
          }
        }),
        adds: missing.map((kind) => ({
          path: `balances[${plan.balances.length}]`,
          words: form.add[kind],
          value: { adult: id, kind, days: kind === 'annualLeave' ? 10 : 5, asOf: today },
        })),
      }
    }),
    ...plan.jobs.map(({ id, adult, leaveRules }): Part => {
      const base = `jobs[${id}].leaveRules`
      return {
        key: id,
        heading: form.heading.leaveRules(nameOf(people, adult)),
        fields: [
          field(base, 'annualByHour', 'annualByHour', flag),
          field(base, 'annualByHalfDay', 'annualByHalfDay', flag),
          field(base, 'nursingPaid', 'nursingPaid', flag),
          field(base, 'nursingMidDay', 'nursingMidDay', flag),
          field(base, 'telework', 'telework', flag),
          field(base, 'flexMinutes', 'flexMinutes', minutes),
          field(base, 'coreTime', 'coreTime', {
            kind: 'choice',
            blank: form.rule.noCore,
            options: [{ value: 'core', words: form.rule.core, set: { start: '10:00', end: '15:00' } }],
            chosen: leaveRules?.coreTime ? 'core' : '',
          }),
          ...(leaveRules?.coreTime
            ? [
                field(`${base}.coreTime`, 'start', 'coreStart', clock),
                field(`${base}.coreTime`, 'end', 'coreEnd', clock),
              ]
            : []),
        ],
      }
    }),
    {
      key: 'cover',
      heading: form.heading.cover,
      fields: [
        field('household.cover', 'leaveFirst', 'leaveFirst', choice(optionsOf(form.balance), form.unknown)),
        field('household.cover', 'minutesToLeave', 'minutesToLeave', minutes),
        ...coverOrder(plan, text),
      ],
    },
  ]
}

/** 順番: what is looked at first, second and third between two ways through a broken day. The rest follows by itself. */
const coverOrder = ({ household: { cover } }: Plan, { form }: TextOf<'household'>): readonly Field[] => {
  const order = cover?.order ?? []
  const path = 'household.cover.order'
  const options = (from: number): readonly Option[] =>
    optionsOf(form.criterion).filter(({ value }) => order.slice(0, from).every((before) => before !== value))
  const first = options(0).map((option) => ({
    ...option,
    set: [option.value, ...order.filter((one) => one !== option.value)],
  }))
  return [
    { ...field('', path, 'orderFirst', choice(first, form.rule.ours, order[0] ?? '')), ours: order.length === 0 },
    ...(order.length > 0 ? [field('', `${path}[1]`, 'orderSecond', choice(options(1), form.rule.ours))] : []),
    ...(order.length > 1 ? [field('', `${path}[2]`, 'orderThird', choice(options(2), form.rule.ours))] : []),
  ]
}
