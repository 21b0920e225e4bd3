import { fieldsOf, isObject, type ShapeProblem, shown, vocabulary } from '../fileFields.ts'
import type { NetworkActivity } from '../network.ts'
import { isLawName } from '../parseDelay.ts'
import { type Found, type Item, type Spot, spotAt } from './items.ts'

export interface ReadActivity extends Spot {
  /** Absent = named by its ends. */
  readonly id: string | undefined
  readonly activity: Omit<NetworkActivity, 'id' | 'kind'>
  /** The name of a kind, or the place of a law written here. */
  readonly delay: Found | undefined
}

/**
 * An activity of a network file: an object with its ends, `[from, to, minDuration, kind]`, or an object under a key that tells the
 * ends (`a->b`).
 */
export const activityOf = (
  { path, id: key, value }: Item,
  unitsAMinute: number,
  problems: ShapeProblem[],
): ReadActivity | undefined => {
  const told = Array.isArray(value) ? asObject(value) : value
  if (!isObject(told)) {
    problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const ends = endsIn(key)
  const fields = fieldsOf({ ...ends, ...told }, path, ACTIVITY, unitsAMinute, problems)
  const [from, to] = [fields.text('from'), fields.text('to')]
  for (const end of ['from', 'to'])
    if (!fields.get(end)) problems.push({ type: 'missing', path: `${path}.${end}`, expected: 'id of an event' })
  if (from === undefined || to === undefined) return undefined
  const draw = fields.text('draw')
  const id = (ends && told.from === undefined ? undefined : key) ?? fields.text('id')
  return {
    path,
    pathOf: Array.isArray(value) ? spotAt(path).pathOf : fields.pathOf,
    id,
    activity: {
      from,
      to,
      minDuration: fields.duration('minDuration') ?? 0,
      ...(draw === undefined ? {} : { draw }),
    },
    delay: delayIn(fields.get('kind'), told, path),
  }
}

const ACTIVITY = vocabulary({
  id: ['name', 'key'],
  from: ['source', 'tail', 'i', 'predecessor', 'start'],
  to: ['target', 'head', 'j', 'successor', 'end'],
  minDuration: ['min', 'minimum', 'minimumDuration', 'minTime', 'lowerBound', 'duration', 'length', 'weight'],
  kind: ['delay', 'delayKind', 'distribution', 'delayType', 'dist'],
  draw: ['shared', 'random', 'drawKey', 'sharedDraw'],
})

const asObject = ([from, to, minDuration, kind]: readonly unknown[]): Readonly<Record<string, unknown>> => ({
  from,
  to,
  minDuration,
  kind,
})

const endsIn = (key: string | undefined): { readonly from: string; readonly to: string } | undefined => {
  const [from, to, ...more] = key?.split(/\s*(?:->|→|=>)\s*/) ?? []
  return from && to && more.length === 0 ? { from, to } : undefined
}

/** `{distribution: exponential, mean: 3}`: the name of a law, its parameters beside it. */
const delayIn = (
  kind: Found | undefined,
  activity: Readonly<Record<string, unknown>>,
  path: string,
): Found | undefined => {
  if (kind === undefined || kind.value === 'none') return undefined
  const hasParameters = PARAMETERS.some((name) => Object.hasOwn(activity, name))
  if (typeof kind.value !== 'string' || !isLawName(kind.value) || !hasParameters) return kind
  const own = Object.entries(activity).filter(([name]) => !NOT_OF_THE_LAW.has(name))
  return { path, value: { ...Object.fromEntries(own), type: kind.value } }
}

const PARAMETERS: readonly string[] = ['mean', 'rate', 'lambda', 'scale', 'shape', 'sigma', 'value', 'values', 'mu']
const NOT_OF_THE_LAW: ReadonlySet<string> = new Set([
  ...['id', 'name', 'from', 'to', 'source', 'target', 'start', 'end', 'min', 'duration', 'minDuration', 'min_duration'],
  ...['minimum', 'kind', 'delay', 'distribution', 'delayType', 'delay_type', 'dist', 'draw', 'length', 'weight'],
])
