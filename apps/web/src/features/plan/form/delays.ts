import type { DelayLaw, Plan, Step } from '@yohaku/household'
import type { TextOf } from '../../../text/rooms.ts'
import { choice, count, field, minutes, text as words } from './make.ts'
import type { Field, Option, Part } from './types.ts'

type Words = TextOf<'household'>

/** おくれ: how late each kind of thing usually is, and the kinds of day on which delays come together. */
export const delaysPage = (plan: Plan, text: Words): readonly Part[] => {
  const { form } = text
  return [
    {
      key: 'kinds',
      heading: form.heading.delays,
      fields: delayKinds(plan, text).flatMap(({ value, words: kind }) => {
        const [law, ...figures] = lawFields(plan, value, form.rule.ours, text)
        return [...(law ? [{ ...law, title: kind }] : []), ...figures.map((figure) => ({ ...figure, about: kind }))]
      }),
    },
    {
      key: 'dayTypes',
      heading: form.heading.dayTypes,
      fields: [
        {
          ...field('', 'dayTypes', 'dayTypes', {
            kind: 'choice',
            blank: form.rule.ours,
            options: [
              { value: 'none', words: form.rule.dayTypesNone, set: [] },
              ...(plan.dayTypes?.length ? [{ value: 'own', words: form.rule.dayTypesOwn, set: plan.dayTypes }] : []),
            ],
            chosen: plan.dayTypes === undefined ? '' : plan.dayTypes.length === 0 ? 'none' : 'own',
          }),
          ours: plan.dayTypes === undefined,
        },
      ],
      parts: (plan.dayTypes ?? []).map((type, index): Part => {
        const base = `dayTypes[${index}]`
        return {
          key: type.id,
          heading: type.name ?? form.dayType[type.id] ?? type.id,
          fields: [field(base, 'name', 'name', words), field(base, 'share', 'share', count('number'))],
          remove: base,
        }
      }),
    },
  ]
}

/** Kinds of delay a step can name: those a day starts from, and the family's own. What belongs to one step alone stands there. */
const delayKinds = (plan: Plan, text: Words): readonly Option[] => {
  const known = text.form.delay
  const own = Object.keys(plan.delays ?? {}).filter((kind) => !Object.hasOwn(known, kind) && !kind.startsWith(ONE_STEP))
  return [...Object.keys(known), ...own].map((value) => ({ value, words: known[value] ?? value }))
}

/** Begins the name of a delay that is one step's alone. */
const ONE_STEP = 'own-'

/** How late one step is: as all of its kind, never, as another kind, or by a law of its own. */
export const delayFields = (plan: Plan, day: string, step: Step, text: Words): readonly Field[] => {
  const { rule } = text.form
  const own = `${ONE_STEP}${day}-${step.id}`
  const { delay } = step
  const kinds = delayKinds(plan, text)
  const named = typeof delay === 'string' && delay !== own && kinds.every(({ value }) => value !== delay)
  return [
    field(
      `days[${day}].steps[${step.id}]`,
      'delay',
      'delay',
      choice(
        [
          { value: NEVER, words: rule.delayNever, set: null },
          ...kinds,
          ...(named ? [{ value: delay, words: delay }] : []),
          { value: own, words: rule.delayOwn },
        ],
        rule.delayOfAct,
        delay === null ? NEVER : (delay ?? ''),
      ),
    ),
    ...(delay === own ? lawFields(plan, own, rule.delayNotSaid, text) : []),
  ]
}

const NEVER = ' '

/** The law of one kind of delay, as far as a screen can write it; `blank` where the family says nothing. */
const lawFields = (plan: Plan, kind: string, blank: string, text: Words): readonly Field[] => {
  const { rule } = text.form
  const law = plan.delays?.[kind]
  const path = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(kind) ? `delays.${kind}` : `delays[${JSON.stringify(kind)}]`
  return [
    {
      ...field('', path, 'delayLaw', {
        kind: 'choice',
        blank,
        options: [
          { value: 'never', words: rule.delayNever, set: { type: 'constant', value: 0 } },
          { value: 'constant', words: rule.delayConstant, set: { type: 'constant', value: 5 } },
          { value: 'exponential', words: rule.delayMean, set: { type: 'exponential', mean: 5, max: 60 } },
          { value: 'empirical', words: rule.delayList, set: { type: 'empirical', values: [0, 0, 0, 5, 10] } },
          ...(law && isShaped(law) ? [{ value: law.type, words: rule.delayShape, set: law }] : []),
        ],
        chosen: law === undefined ? '' : law.type === 'constant' && law.value === 0 ? 'never' : law.type,
      }),
      ours: law === undefined && blank === rule.ours,
    },
    ...(law === undefined ? [] : figuresOf(law, path)),
  ]
}

const isShaped = ({ type }: DelayLaw): boolean => type === 'gamma' || type === 'lognormal'

const figuresOf = (law: DelayLaw, path: string): readonly Field[] => {
  switch (law.type) {
    case 'constant':
      return law.value === 0 ? [] : [field(path, 'value', 'delayMinutes', minutes)]
    case 'empirical':
      return law.weights === undefined ? [field(path, 'values', 'delayValues', { kind: 'minutesList' })] : []
    default:
      return [field(path, 'mean', 'delayMean', minutes), field(path, 'max', 'delayMost', minutes)]
  }
}
