import { expectOk } from '@yohaku/kernel'
import { type Day, type Network, type PlannedTimes, type SpanLengths, startOf, wholeDays } from '@yohaku/timetable'

/** A stretch of an adult's day, alone or with a child, as planned and as it really is. Minutes. */
export interface FreeTime {
  readonly adult: string
  readonly step: string
  readonly kind: 'own' | 'together'
  readonly start: number
  readonly planned: number
  readonly mean: number
  /** On nine days of ten it is at least so long. */
  readonly tenth: number
  /** Share of days on which a quarter of an hour of it is left. */
  readonly atLeast15: number
}

export interface DayTail {
  /** Mean lateness over the worst twentieth of the days, by event of the deadline. */
  readonly worst: ReadonlyMap<string, number>
  readonly freeTime: readonly FreeTime[]
}

/** What the whole simulated days tell: the worst of them for each deadline, and how much of each stretch of free time is left. */
export const dayTail = (
  { network, times }: { readonly network: Network; readonly times: PlannedTimes },
  day: Day,
  adults: readonly string[],
  deadlines: readonly string[],
  options: { readonly samples: number; readonly seed: number },
): DayTail => {
  const blocks = adults.flatMap((adult) => blocksOf(day, adult))
  const spans = blocks.map(({ from, to }) => ({ from, to }))
  const found = expectOk(wholeDays(network, { deadlines, spans, enough: 15, ...options }))
  const timeOf = (event: string): number => times.events.get(event)?.earliest ?? 0
  return {
    worst: new Map(found.worst.map(({ event, meanLateness }) => [event, tenths(meanLateness)])),
    freeTime: blocks.flatMap(({ adult, step, kind, from, to }, index): FreeTime[] => {
      const planned = Math.max(0, timeOf(to) - timeOf(from))
      const lengths = found.spans[index]
      if (lengths === undefined || planned === 0) return []
      return [{ adult, step, kind, start: timeOf(from), planned, ...rounded(lengths) }]
    }),
  }
}

interface Block {
  readonly adult: string
  readonly step: string
  readonly kind: FreeTime['kind']
  readonly from: string
  readonly to: string
}

const OWN: ReadonlySet<string> = new Set(['solo', 'lunch'])
const TOGETHER: ReadonlySet<string> = new Set(['breakfast', 'dinner', 'bath', 'play', 'homework', 'bedtime'])

/** Steps that are time of one's own or with a child; each lasts until the person's next one. */
const blocksOf = (day: Day, adult: string): readonly Block[] => {
  const own = day.steps.filter(({ who }) => who.includes(adult))
  return own.flatMap((step, index): Block[] => {
    const withChild = step.who.some((person) => day.children.includes(person))
    const kind = withChild ? (TOGETHER.has(step.act) ? 'together' : null) : OWN.has(step.act) ? 'own' : null
    const next = own[index + 1]
    if (kind === null || next === undefined) return []
    return [{ adult, step: step.id, kind, from: startOf(step.id), to: startOf(next.id) }]
  })
}

const tenths = (minutes: number): number => Math.round(minutes * 10) / 10

const rounded = ({ mean, tenth, atLeast }: SpanLengths): Pick<FreeTime, 'mean' | 'tenth' | 'atLeast15'> => ({
  mean: tenths(mean),
  tenth: tenths(tenth),
  atLeast15: Math.round(atLeast * 10_000) / 10_000,
})
