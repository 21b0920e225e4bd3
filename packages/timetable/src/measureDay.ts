import { type Minutes, minutes } from '@yohaku/kernel'
import type { Act, Day, DayStep } from './day.ts'
import { endOf, startOf } from './networkOf.ts'
import type { PlannedTimes } from './planTimes.ts'

/** What an adult's planned day holds besides work and chores, in whole minutes. */
export interface AdultMinutes {
  readonly adult: string
  /** ひとり時間: minutes nobody else asks for. */
  readonly ownTime: MinutesByKind<OwnTimeKind>
  /** いっしょの時間: awake minutes with at least one child. */
  readonly timeTogether: MinutesByKind<TogetherKind>
  /** Gaps between two steps without a child: not planned for anything, so counted neither as own time nor as anything else. */
  readonly unclaimed: Minutes
}

export interface MinutesByKind<Kind extends string> {
  readonly minutes: Minutes
  /** Kinds with at least a minute, in a fixed order. They add up to `minutes`. */
  readonly byKind: readonly { readonly kind: Kind; readonly minutes: Minutes }[]
}

export type OwnTimeKind = (typeof OWN_KINDS)[number]
export type TogetherKind = (typeof TOGETHER_KINDS)[number]

/**
 * Own time and time together of each adult on the planned day (nothing delayed).
 *
 * A step lasts until the person's next one, as in a timetable ("18:00 dinner, 19:00 bath" is an hour of dinner); ways, hand-overs, work
 * and a bath whose minutes are told end when they end, and what follows is a gap. Together = the same step, or awake at the same place while the adult neither works nor
 * travels (`beside`). Own time = steps named so, lunch alone, and ways alone of at least 15 minutes: a train ride, not the walk to the
 * nursery. `times` are those of the day's network.
 */
export const measureDay = (day: Day, times: PlannedTimes): readonly AdultMinutes[] => {
  const stays = new Map([...day.adults, ...day.children].map((who) => [who, staysOf(who, day, times)]))
  const children = new Set(day.children)
  return day.adults.map((adult) => {
    const own = new Tally(OWN_KINDS)
    const together = new Tally(TOGETHER_KINDS)
    let unclaimed = 0
    for (const stay of stays.get(adult) ?? []) {
      const around = day.children.flatMap((child) => stays.get(child) ?? [])
      for (const [from, to] of pieces(stay, around)) {
        const kinds = around.flatMap((other) => (isDuring(other, from) ? (togetherKind(stay, other) ?? []) : []))
        const kind = kinds.find((one) => one !== 'beside') ?? kinds[0]
        if (kind !== undefined) together.add(kind, to - from)
        else if (stay.step === null) unclaimed += to - from
        else own.add(ownKind(stay, stay.step, children), to - from)
      }
    }
    return { adult, ownTime: own.result(), timeTogether: together.result(), unclaimed: minutes(unclaimed) }
  })
}

const OWN_KINDS = ['solo', 'lunch', 'onTheWay'] as const
const TOGETHER_KINDS = ['prepare', 'meal', 'onTheWay', 'bath', 'play', 'homework', 'bedtime', 'beside'] as const

/** A way alone from this length on is time of one's own. */
const LONG_WAY = 15

/** A person at one place for a while: in a step, or in a gap after one (`step` null). */
interface Stay {
  readonly from: number
  readonly to: number
  readonly place: string
  readonly step: DayStep | null
}

/** Steps that end when they end; after all others a person goes on until the next. */
const ENDS_BY_ITSELF: ReadonlySet<Act> = new Set([
  'travel',
  'leaveHome',
  'dropoff',
  'pickup',
  'work',
  'school',
  'shopping',
])
/** A bath whose minutes are told is over when they are; of a timetable that tells none it lasts until the next line. */
const endsByItself = ({ act, minutes: least }: DayStep): boolean =>
  ENDS_BY_ITSELF.has(act) || (act === 'bath' && least > 0)

const ASLEEP: ReadonlySet<Act> = new Set(['sleep', 'nap', 'bedtime'])
const AWAY: ReadonlySet<Act> = new Set(['work', 'school', 'travel', 'leaveHome', 'sleep', 'nap'])

const staysOf = (who: string, day: Day, times: PlannedTimes): readonly Stay[] => {
  const steps = day.steps.filter((step) => step.who.includes(who))
  const isChild = day.children.includes(who)
  return steps.flatMap((step, index): Stay[] => {
    const [from, end] = [timeOf(times, startOf(step.id)), timeOf(times, endOf(step.id))]
    const next = steps[index + 1]
    const after = step.to ?? step.place
    if (next === undefined) return [{ from, to: isChild ? Number.POSITIVE_INFINITY : end, place: after, step }]
    const until = timeOf(times, startOf(next.id))
    if (!endsByItself(step)) return [{ from, to: until, place: after, step }]
    return [
      { from, to: end, place: step.place, step },
      { from: end, to: until, place: after, step: null },
    ]
  })
}

/** A stay cut where one of the others begins or ends. */
const pieces = (stay: Stay, others: readonly Stay[]): readonly (readonly [number, number])[] => {
  const cuts = others.flatMap(({ from, to }) => [from, to]).filter((time) => time > stay.from && time < stay.to)
  const times = [...new Set([stay.from, ...cuts, stay.to])].sort((a, b) => a - b)
  return times.slice(1).map((to, index) => [times[index] ?? to, to])
}

const isDuring = (stay: Stay, time: number): boolean => stay.from <= time && time < stay.to

const togetherKind = (adult: Stay, child: Stay): TogetherKind | null => {
  if (adult.step !== null && adult.step === child.step) return KIND_OF_ACT[adult.step.act] ?? null
  if (adult.place !== child.place) return null
  if (adult.step !== null && (AWAY.has(adult.step.act) || ASLEEP.has(adult.step.act))) return null
  if (child.step !== null && (AWAY.has(child.step.act) || ASLEEP.has(child.step.act))) return null
  return 'beside'
}

const ownKind = (stay: Stay, step: DayStep, children: ReadonlySet<string>): OwnTimeKind | null => {
  if (step.who.some((who) => children.has(who))) return null
  if (step.act === 'solo') return 'solo'
  if (step.who.length > 1) return null
  if (step.act === 'lunch') return 'lunch'
  return step.act === 'travel' && stay.to - stay.from >= LONG_WAY ? 'onTheWay' : null
}

const KIND_OF_ACT: Readonly<Partial<Record<Act, TogetherKind>>> = {
  wake: 'prepare',
  prepare: 'prepare',
  childPrepare: 'prepare',
  breakfast: 'meal',
  lunch: 'meal',
  dinner: 'meal',
  leaveHome: 'onTheWay',
  travel: 'onTheWay',
  dropoff: 'onTheWay',
  pickup: 'onTheWay',
  shopping: 'onTheWay',
  bath: 'bath',
  play: 'play',
  homework: 'homework',
  bedtime: 'bedtime',
  chores: 'beside',
  cook: 'beside',
  home: 'beside',
  solo: 'beside',
  other: 'beside',
}

const timeOf = (times: PlannedTimes, event: string): number => {
  const found = times.events.get(event)
  if (!found) throw new RangeError(`no event ${event}: times of another day`)
  return found.earliest
}

class Tally<Kind extends string> {
  private readonly kinds: readonly Kind[]
  private readonly counts = new Map<Kind, number>()

  constructor(kinds: readonly Kind[]) {
    this.kinds = kinds
  }

  add(kind: Kind | null, count: number): void {
    if (kind !== null) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count)
  }

  result(): MinutesByKind<Kind> {
    const byKind = this.kinds.flatMap((kind) => {
      const count = this.counts.get(kind) ?? 0
      return count > 0 ? [{ kind, minutes: minutes(count) }] : []
    })
    return { minutes: minutes(byKind.reduce((sum, one) => sum + one.minutes, 0)), byKind }
  }
}
