import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from '../checkNetwork.ts'
import type { Network, NetworkProblem } from '../network.ts'
import { at, topologyOf } from '../topology.ts'
import { traceDays } from '../tracedDays.ts'

/** What only whole days can tell: the worst of them, and how long a stretch of time lasts when both its ends move. */
export interface WholeDays {
  /** In the order asked for. */
  readonly worst: readonly WorstDays[]
  readonly spans: readonly SpanLengths[]
}

export interface WorstDays {
  readonly event: string
  /** CVaR: mean lateness over the worst twentieth of the days, days on time counting as 0. */
  readonly meanLateness: number
}

/** 余白の時間: how long a stretch of time really is. Lengths in the unit of the network, never below 0. */
export interface SpanLengths {
  readonly mean: number
  /** On nine days of ten it is at least so long. */
  readonly tenth: number
  /** Share of days on which it is at least as long as asked. */
  readonly atLeast: number
}

export interface WholeDaysQuestion {
  readonly deadlines: readonly string[]
  /** From one event to another. */
  readonly spans: readonly { readonly from: string; readonly to: string }[]
  /** Length `atLeast` is about. */
  readonly enough: number
  readonly samples: number
  readonly seed: number
}

/** Same simulated days as `simulate`; every value of each asked event is kept, so some ten thousand samples are meant. */
export const wholeDays = (
  network: Network,
  question: WholeDaysQuestion,
): Result<WholeDays, readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const asked = [...question.deadlines, ...question.spans.flatMap(({ from, to }) => [from, to])]
  const unknown = [...new Set(asked)].filter((id) => !topology.indexOf.has(id))
  if (unknown.length > 0) return err(unknown.map((id) => ({ type: 'unknownEvent', path: '', id })))
  const indexOf = (id: string): number => topology.indexOf.get(id) ?? 0
  const deadlines = question.deadlines.map((event) => {
    const index = indexOf(event)
    return { event, index, latest: network.events[index]?.latest ?? Number.POSITIVE_INFINITY }
  })
  const spans = question.spans.map(({ from, to }) => ({ from: indexOf(from), to: indexOf(to) }))
  const lateness = deadlines.map(() => new Float64Array(question.samples))
  const lengths = spans.map(() => new Float64Array(question.samples))
  let day = 0
  traceDays(network, topology, question, ({ times }) => {
    for (const [k, { index, latest }] of deadlines.entries()) put(lateness[k], day, at(times, index) - latest)
    for (const [k, { from, to }] of spans.entries()) put(lengths[k], day, at(times, to) - at(times, from))
    day++
  })
  return ok({
    worst: deadlines.map(({ event }, k) => ({ event, meanLateness: worstMean(lateness[k] ?? new Float64Array(0)) })),
    spans: lengths.map((values) => lengthsOf(values, question.enough)),
  })
}

const put = (values: Float64Array | undefined, day: number, value: number): void => {
  if (values) values[day] = Math.max(0, value)
}

const WORST_SHARE = 0.05

const worstMean = (values: Float64Array): number => {
  const worst = values.sort().slice(-Math.max(1, Math.round(values.length * WORST_SHARE)))
  return worst.reduce((sum, value) => sum + value, 0) / worst.length
}

const lengthsOf = (values: Float64Array, enough: number): SpanLengths => {
  const sorted = values.sort()
  const long = sorted.length - sorted.findIndex((value) => value >= enough)
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    tenth: sorted[Math.floor(sorted.length * 0.1)] ?? 0,
    atLeast: sorted.at(-1) !== undefined && (sorted.at(-1) ?? 0) >= enough ? long / sorted.length : 0,
  }
}
