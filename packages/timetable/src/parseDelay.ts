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
  if (!isObject(value)) {
    problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, SPELLINGS, unitsAMinute, problems)
  const type = fields.text('type')
  const reader = type === undefined ? undefined : READERS[TYPES[plain(type)] ?? '']
  if (!reader) {
    problems.push(
      type === undefined
        ? { type: 'missing', path: `${path}.type`, expected: EXPECTED_TYPES }
        : { type: 'unexpected', path: fields.get('type')?.path ?? path, expected: EXPECTED_TYPES, found: shown(type) },
    )
    return undefined
  }
  return reader({ fields, path, problems })
}

interface Reading {
  readonly fields: Fields
  readonly path: string
  readonly problems: ShapeProblem[]
}

const SPELLINGS = vocabulary({
  type: ['distribution', 'dist', 'family', 'kind', 'law'],
  value: ['constant', 'minutes', 'seconds', 'delay'],
  mean: ['average', 'expectation'],
  rate: ['lambda'],
  scale: ['theta'],
  shape: ['k', 'alpha'],
  sigma: ['sd', 'sdlog'],
  mu: ['meanlog'],
  median: [],
  max: ['maximum', 'cutoff', 'truncateAt', 'upper', 'limit'],
  clipAt: ['cap', 'clip', 'clamp'],
  cut: ['cutMode', 'beyond', 'mode', 'truncation', 'cutoffMode', 'onCutoff'],
  meanAfterCut: [],
  values: ['samples', 'data', 'points', 'observations'],
  weights: ['probabilities', 'probs', 'counts', 'p'],
})

const EXPECTED_TYPES = 'constant, exponential, gamma, lognormal or empirical'

const TYPES: Readonly<Record<string, string>> = {
  constant: 'constant',
  const: 'constant',
  fixed: 'constant',
  deterministic: 'constant',
  exponential: 'exponential',
  exp: 'exponential',
  gamma: 'gamma',
  erlang: 'gamma',
  lognormal: 'lognormal',
  lognorm: 'lognormal',
  empirical: 'empirical',
  discrete: 'empirical',
  sample: 'empirical',
}

const plain = (type: string): string => type.toLowerCase().replace(/[_\-\s]/g, '')

const READERS: Readonly<Record<string, (reading: Reading) => DelayDistribution | undefined>> = {
  constant: ({ fields, path, problems }) => {
    const value = fields.number('value') ?? fields.number('mean')
    return value === undefined ? missing(problems, `${path}.value`) : { type: 'constant', value }
  },
  exponential: (reading) => {
    const { fields, path, problems } = reading
    const rate = fields.number('rate')
    const mean = fields.number('mean') ?? fields.number('scale') ?? (rate === undefined ? undefined : 1 / rate)
    return mean === undefined ? missing(problems, `${path}.mean`) : { type: 'exponential', mean, ...cutOf(reading) }
  },
  gamma: (reading) => {
    const { fields, path, problems } = reading
    const shape = fields.number('shape')
    if (shape === undefined) return missing(problems, `${path}.shape`)
    const rate = fields.number('rate')
    const scale = fields.number('scale') ?? (rate === undefined ? undefined : 1 / rate)
    const mean = fields.number('mean') ?? (scale === undefined ? undefined : shape * scale)
    return mean === undefined ? missing(problems, `${path}.mean`) : { type: 'gamma', shape, mean, ...cutOf(reading) }
  },
  lognormal: (reading) => {
    const { fields, path, problems } = reading
    const sigma = fields.number('sigma')
    if (sigma === undefined) return missing(problems, `${path}.sigma`)
    const mu = fields.number('mu')
    const median = fields.number('median') ?? (mu === undefined ? undefined : Math.exp(mu))
    const mean = fields.number('mean') ?? (median === undefined ? undefined : median * Math.exp((sigma * sigma) / 2))
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

const missing = (problems: ShapeProblem[], path: string, expected = 'number'): undefined => {
  problems.push({ type: 'missing', path, expected })
  return undefined
}

/** `[[value, weight], …]`, or `{value: weight, …}`. */
const pairsOf = (value: unknown): { values: number[]; weights: number[] } | undefined => {
  const pairs: unknown[] = isObject(value)
    ? Object.entries(value).map(([key, weight]) => [Number(key), weight])
    : Array.isArray(value)
      ? value
      : []
  const isPair = (item: unknown): item is [number, number] =>
    Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'number' && Number.isFinite(part))
  if (pairs.length === 0 || !pairs.every(isPair)) return undefined
  return { values: pairs.map(([delay]) => delay), weights: pairs.map(([, weight]) => weight) }
}

const CUTS: Readonly<Record<string, CutOff>> = {
  redraw: 'redraw',
  resample: 'redraw',
  reject: 'redraw',
  drawagain: 'redraw',
  truncate: 'redraw',
  truncated: 'redraw',
  clip: 'clip',
  clamp: 'clip',
  cap: 'clip',
  censor: 'clip',
}

const cutOf = ({ fields, problems }: Reading): { max?: number; cut?: CutOff; meanAfterCut?: boolean } => {
  const clipAt = typeof fields.get('clipAt')?.value === 'number' ? fields.number('clipAt') : undefined
  const max = fields.number('max') ?? clipAt
  if (max === undefined) return {}
  const said = fields.text('cut')
  const cut = said === undefined ? (clipAt === undefined ? 'redraw' : 'clip') : CUTS[plain(said)]
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
