import { type Fields, fieldsOf, isObject, type ShapeProblem, shown, vocabulary } from './fileFields.ts'
import type { CutOff, DelayDistribution } from './network.ts'

/** Reads one delay distribution of a network file, in any of the usual parametrisations; undefined when that is not possible. */
export const parseDelay = (
  value: unknown,
  path: string,
  unitsAMinute: number,
  problems: ShapeProblem[],
): DelayDistribution | undefined => {
  if (typeof value === 'number') return { type: 'constant', value }
  if (Array.isArray(value)) return parseDelay({ type: 'empirical', values: value }, path, unitsAMinute, problems)
  if (!isObject(value)) {
    problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, SPELLINGS, unitsAMinute, problems)
  const said = fields.text('type')
  const type = said ?? impliedType(fields)
  const reader = type === undefined ? undefined : READERS[TYPES[plain(type)] ?? '']
  if (!reader) {
    problems.push(
      type === undefined
        ? { type: 'missing', path: `${path}.type`, expected: EXPECTED_TYPES }
        : { type: 'unexpected', path: fields.get('type')?.path ?? path, expected: EXPECTED_TYPES, found: shown(type) },
    )
    return undefined
  }
  const moved = fields.get('moved')
  if (moved && moved.value !== 0)
    problems.push({ type: 'unexpected', path: moved.path, expected: 'a delay from 0 on', found: shown(moved.value) })
  return reader({ fields, path, problems, unitsAMinute })
}

/** Whether a word names one of the laws. */
export const isLawName = (word: string): boolean => Object.hasOwn(TYPES, plain(word))

interface Reading {
  readonly fields: Fields
  readonly path: string
  readonly problems: ShapeProblem[]
  readonly unitsAMinute: number
}

const SPELLINGS = vocabulary({
  type: ['distribution', 'dist', 'family', 'kind', 'law'],
  value: ['constant', 'delay', 'amount'],
  minutes: [],
  seconds: [],
  mean: ['average', 'expectation', 'expected'],
  rate: ['lambda'],
  scale: ['theta'],
  shape: ['k', 'alpha'],
  /** Standard deviation of the delay itself. */
  sd: ['std', 'stddev', 'standardDeviation', 'stdev'],
  variance: ['var'],
  cv: ['coefficientOfVariation'],
  /** Parameters of the logarithm. */
  sigma: ['sdlog', 'sigmaLog'],
  mu: ['meanlog', 'muLog'],
  median: [],
  max: ['maximum', 'cutoff', 'cutAt', 'truncateAt', 'truncate', 'upper', 'limit', 'at'],
  clipAt: ['cap', 'clip', 'clamp', 'capAt', 'clampAt'],
  cut: ['cutMode', 'beyond', 'mode', 'truncation', 'cutoffMode', 'onCutoff', 'cutoffType', 'policy'],
  meanAfterCut: ['truncatedMean'],
  values: ['samples', 'data', 'points', 'observations', 'support', 'pairs'],
  weights: ['probabilities', 'probs', 'counts', 'p', 'frequencies'],
  /** Words for a law that does not start at 0: minutes that always pass belong to the activity. */
  moved: ['loc', 'location', 'shift', 'offset', 'lower', 'minimum', 'min'],
})

const EXPECTED_TYPES = 'constant, exponential, gamma, lognormal or empirical'

const TYPES: Readonly<Record<string, string>> = {
  constant: 'constant',
  const: 'constant',
  fixed: 'constant',
  deterministic: 'constant',
  exponential: 'exponential',
  exp: 'exponential',
  expon: 'exponential',
  truncatedexponential: 'exponential',
  exponentialcutoff: 'exponential',
  gamma: 'gamma',
  erlang: 'gamma',
  lognormal: 'lognormal',
  lognorm: 'lognormal',
  empirical: 'empirical',
  discrete: 'empirical',
  sample: 'empirical',
  histogram: 'empirical',
}

const plain = (type: string): string => type.toLowerCase().replace(/[_\-\s]/g, '')

/** A law without a name, where its parameters belong to one only. */
const impliedType = (fields: Fields): string | undefined => {
  if (fields.get('values')) return 'empirical'
  if (fields.get('shape')) return 'gamma'
  if (fields.get('sigma')) return 'lognormal'
  return fields.get('value') ? 'constant' : undefined
}

const READERS: Readonly<Record<string, (reading: Reading) => DelayDistribution | undefined>> = {
  constant: ({ fields, path, problems, unitsAMinute }) => {
    const [minutes, seconds] = [fields.number('minutes'), fields.number('seconds')]
    const value =
      fields.duration('value') ??
      fields.duration('mean') ??
      (minutes === undefined ? undefined : minutes * unitsAMinute) ??
      (seconds === undefined ? undefined : (seconds * unitsAMinute) / 60)
    return value === undefined ? missing(problems, `${path}.value`) : { type: 'constant', value }
  },
  exponential: (reading) => {
    const mean = agreed(reading, [
      meanOf(reading),
      inverse(reading.fields.number('rate')),
      reading.fields.duration('scale'),
    ])
    return mean === undefined
      ? missing(reading.problems, `${reading.path}.mean`)
      : { type: 'exponential', mean, ...cutOf(reading) }
  },
  gamma: (reading) => {
    const { fields, path, problems } = reading
    const scale = fields.duration('scale') ?? inverse(fields.number('rate'))
    const told = meanOf(reading)
    const spread = relativeSpread(reading, told)
    const shape = agreed(reading, [
      fields.number('shape'),
      spread === undefined ? undefined : 1 / (spread * spread),
      told === undefined || scale === undefined ? undefined : told / scale,
    ])
    if (shape === undefined) return missing(problems, `${path}.shape`)
    const mean = agreed(reading, [told, scale === undefined ? undefined : shape * scale])
    return mean === undefined ? missing(problems, `${path}.mean`) : { type: 'gamma', shape, mean, ...cutOf(reading) }
  },
  lognormal: (reading) => {
    const { fields, path, problems } = reading
    const told = meanOf(reading)
    const spread = relativeSpread(reading, told)
    const sigma = agreed(reading, [
      fields.number('sigma'),
      spread === undefined ? undefined : Math.sqrt(Math.log1p(spread * spread)),
    ])
    if (sigma === undefined) return missing(problems, `${path}.sigma`)
    const mu = fields.number('mu')
    const median = fields.duration('median') ?? (mu === undefined ? undefined : Math.exp(mu))
    const mean = agreed(reading, [told, median === undefined ? undefined : median * Math.exp((sigma * sigma) / 2)])
    return mean === undefined
      ? missing(problems, `${path}.mean`)
      : { type: 'lognormal', mean, sigma, ...cutOf(reading) }
  },
  empirical: ({ fields, path, problems }) => {
    const found = fields.get('values')
    if (!found) return missing(problems, `${path}.values`, 'list of numbers')
    const pairs = pairsOf(found.value)
    if (pairs) return { type: 'empirical', ...pairs }
    const values = fields.numbers('values')
    const weights = fields.numbers('weights')
    return values && { type: 'empirical', values, ...(weights ? { weights } : {}) }
  },
}

const meanOf = ({ fields }: Reading): number | undefined => fields.duration('mean')

const inverse = (rate: number | undefined): number | undefined => (rate === undefined ? undefined : 1 / rate)

/** Standard deviation over mean, from whichever of them the file tells. */
const relativeSpread = ({ fields }: Reading, mean: number | undefined): number | undefined => {
  const variance = fields.number('variance')
  const sd = fields.duration('sd') ?? (variance === undefined ? undefined : Math.sqrt(variance))
  return fields.number('cv') ?? (sd === undefined || mean === undefined ? undefined : sd / mean)
}

/** The one value several parameters lead to; where they contradict each other neither is taken for right. */
const agreed = ({ path, problems }: Reading, told: readonly (number | undefined)[]): number | undefined => {
  const [first, ...others] = told.filter((value) => value !== undefined)
  const contradiction = others.find((other) => Math.abs(other - (first ?? other)) > 1e-3 * Math.abs(first ?? other))
  if (contradiction !== undefined && !problems.some((known) => known.path === path))
    problems.push({
      type: 'unexpected',
      path,
      expected: 'parameters that agree',
      found: `${first} ≠ ${contradiction}`,
    })
  return first
}

const missing = (problems: ShapeProblem[], path: string, expected = 'number'): undefined => {
  problems.push({ type: 'missing', path, expected })
  return undefined
}

/** `[[value, weight], …]`, `[{value, weight}, …]` or `{value: weight, …}`. */
const pairsOf = (value: unknown): { values: number[]; weights: number[] } | undefined => {
  const pairs: unknown[] = isObject(value)
    ? Object.entries(value).map(([key, weight]) => [Number(key), weight])
    : Array.isArray(value)
      ? value.map((item) => (isObject(item) ? pairIn(item) : item))
      : []
  const isPair = (item: unknown): item is [number, number] =>
    Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'number' && Number.isFinite(part))
  if (pairs.length === 0 || !pairs.every(isPair)) return undefined
  return { values: pairs.map(([delay]) => delay), weights: pairs.map(([, weight]) => weight) }
}

const VALUES: readonly string[] = ['value', 'delay', 'minutes', 'seconds', 'x', 'v']
const WEIGHTS: readonly string[] = ['weight', 'p', 'probability', 'prob', 'count', 'share', 'w', 'frequency']

const pairIn = (item: Readonly<Record<string, unknown>>): readonly unknown[] =>
  [VALUES, WEIGHTS].map((words) => item[words.find((word) => Object.hasOwn(item, word)) ?? ''])

const CUTS: Readonly<Record<string, CutOff>> = {
  redraw: 'redraw',
  resample: 'redraw',
  reject: 'redraw',
  drawagain: 'redraw',
  truncate: 'redraw',
  truncated: 'redraw',
  again: 'redraw',
  conditional: 'redraw',
  rejection: 'redraw',
  clip: 'clip',
  clamp: 'clip',
  cap: 'clip',
  censor: 'clip',
  clipped: 'clip',
  clamped: 'clip',
  censored: 'clip',
  winsorize: 'clip',
}

const cutOf = ({ fields, problems, unitsAMinute }: Reading): { max?: number; cut?: CutOff; meanAfterCut?: boolean } => {
  const inside = fields.get('max')
  if (inside && isObject(inside.value)) {
    const nested = fieldsOf(
      { max: inside.value.value, ...inside.value },
      inside.path,
      SPELLINGS,
      unitsAMinute,
      problems,
    )
    return cutOf({ fields: nested, path: inside.path, problems, unitsAMinute })
  }
  const clips = fields.get('clipAt')?.value
  const clipAt = clips === undefined || typeof clips === 'boolean' ? undefined : fields.duration('clipAt')
  const max = fields.duration('max') ?? clipAt
  if (max === undefined) return {}
  const told = fields.get('cut')?.value
  const said = typeof told === 'boolean' ? undefined : fields.text('cut')
  const cut = said === undefined ? (clipAt !== undefined || clips === true ? 'clip' : 'redraw') : CUTS[plain(said)]
  if (cut === undefined)
    problems.push({
      type: 'unexpected',
      path: fields.get('cut')?.path ?? '',
      expected: 'redraw or clip',
      found: shown(said),
    })
  const after = fields.get('meanAfterCut')?.value === true
  return { max, cut: cut ?? 'redraw', ...(after ? { meanAfterCut: true } : {}) }
}
