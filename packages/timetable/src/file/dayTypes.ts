import { fieldsOf, isObject, type ShapeProblem, shown, vocabulary } from '../fileFields.ts'
import type { DayType, DelayDistribution } from '../network.ts'
import { parseDelay } from '../parseDelay.ts'
import { type Found, type Item, itemsOf, type Spot } from './items.ts'

export interface ReadDayType extends Spot {
  readonly type: DayType
}

/** Kinds of day of a network file. Chances may be weights, or shares with decimals: they become whole numbers in the same proportion. */
export const dayTypesOf = (
  found: Found | undefined,
  unitsAMinute: number,
  problems: ShapeProblem[],
): readonly ReadDayType[] => {
  if (found === undefined) return []
  const read = itemsOf(found, 'dayTypes', problems).flatMap((item) => dayTypeOf(item, unitsAMinute, problems) ?? [])
  const scale = wholeScale(read.map(({ type }) => type.p))
  return read.map(({ type, ...spot }) => ({ ...spot, type: { ...type, p: wholeOr(type.p * scale, type.p) } }))
}

const DAY_TYPE = vocabulary({
  id: ['name', 'key', 'type'],
  p: ['probability', 'weight', 'share', 'chance', 'prob'],
  delays: ['kinds', 'distributions'],
})

const dayTypeOf = (
  { path, id: key, value }: Item,
  unitsAMinute: number,
  problems: ShapeProblem[],
): ReadDayType | undefined => {
  if (!isObject(value)) {
    problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, DAY_TYPE, unitsAMinute, problems)
  const id = key ?? fields.text('id')
  const p = fields.number('p')
  if (id === undefined) problems.push({ type: 'missing', path: `${path}.id`, expected: 'text' })
  if (!fields.get('p')) problems.push({ type: 'missing', path: `${path}.p`, expected: 'number' })
  const delays: Record<string, DelayDistribution> = {}
  const told = fields.get('delays')
  for (const law of told === undefined ? [] : itemsOf(told, 'delays', problems)) {
    const kind = law.id ?? kindIn(law.value)
    const distribution = parseDelay(law.value, law.path, unitsAMinute, problems)
    if (kind === undefined) problems.push({ type: 'missing', path: `${law.path}.id`, expected: 'text' })
    else if (distribution) delays[kind] = distribution
  }
  return id === undefined || p === undefined ? undefined : { path, pathOf: fields.pathOf, type: { id, p, delays } }
}

/** The name of a kind in a list of laws. */
export const kindIn = (value: unknown): string | undefined =>
  isObject(value) ? [value.id, value.name, value.kind].find((id) => typeof id === 'string') : undefined

/** Smallest power of ten that makes all of them whole, up to a millionth. */
const wholeScale = (values: readonly number[]): number =>
  SCALES.find((scale) => values.every((value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-6)) ?? 1e6

const SCALES = [1, 10, 100, 1000, 1e4, 1e5]

/** Numbers that are no chance at all keep their value, so that the check can name it. */
const wholeOr = (scaled: number, value: number): number =>
  Number.isFinite(scaled) && value >= 0 ? Math.round(scaled) : value
