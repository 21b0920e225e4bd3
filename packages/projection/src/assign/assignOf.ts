import type { DayPattern, Plan, Track } from '@yohaku/household'
import type { PlainDate } from '@yohaku/kernel'
import { DEFAULT_SAMPLES, DEFAULT_SEED, dayOutlook } from '../day/dayOutlook.ts'
import { findPattern, WEEKDAYS, type Weekday } from '../day/pattern.ts'
import { firstDay } from '../track/phase.ts'
import { type AssignDay, type AssignOption, dayAnswer, optionAnswer } from './answer.ts'
import { arrangements, type SharedDay } from './arrange.ts'
import { type Arrangement, comparable } from './arrangement.ts'
import { carersFor, sharings } from './carers.ts'
import { type Errand, errandsOf } from './errand.ts'
import { inOrderOfTime, livedPattern } from './livedPattern.ts'
import { bestOf, changesOf, ranked } from './rank.ts'
import { type AssignReason, carerReasons, choiceReason, farFromPossible, type OpenReason } from './reason.ts'
import { bestWeek } from './week.ts'
import { type AssignCriterion, type AssignWish, orderOf } from './wish.ts'

export interface AssignOptions extends AssignWish {
  readonly samples?: number
  readonly seed?: number
  /** The date whose work phases are in force; absent = the plan's first day. */
  readonly on?: PlainDate
}

/** Who could bring and collect on which weekday. */
export interface AssignAnswer {
  readonly track: string
  readonly samples: number
  readonly seed: number
  /** What decided, the first difference first; then it stays as it is today. */
  readonly order: readonly AssignCriterion[]
  /** One entry for each weekday with something to share out, from Monday on. */
  readonly best: readonly AssignDay[]
  /** Every way to share each kind of day: those that can be done first, in the order asked for. */
  readonly options: readonly (OnWeekdays & { readonly options: readonly AssignOption[] })[]
  /** Why, and what the plan leaves open. */
  readonly reasons: readonly (AssignReason & OnWeekdays)[]
}

interface OnWeekdays {
  readonly weekdays: readonly Weekday[]
}

/**
 * Drop-off and pick-up over the week: for every weekday each way to share its errands between the adults (and helpers who may collect) is
 * laid out as a day of its own and checked: is every promise kept when nothing goes wrong, is no child alone, is every way known. Of
 * those the order asked for decides, on the same simulated days. Nothing presumes that everybody should go as often.
 */
export const assignOf = (plan: Plan, track: Track, options: AssignOptions = {}): AssignAnswer => {
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED, share } = options
  const order = orderOf(options)
  const kinds = laidOutKinds(plan, track, options)
  const days = daysOf(kinds)
  const chosen = bestWeek(
    days.map(({ weekday, kind }) => ({ weekday, choices: kind.feasible })),
    order,
    share,
  )
  const best = days.map(({ weekday, kind }) => ({ weekday, kind, one: chosen.get(weekday) ?? kind.nearest }))
  return {
    track: track.id,
    samples,
    seed,
    order,
    best: best.map(({ weekday, kind, one }) => dayAnswer(plan, weekday, kind.pattern.id, one)),
    options: kinds.map((kind) => ({ weekdays: kind.weekdays, options: kind.arrangements.map(optionAnswer) })),
    reasons: [
      ...grouped(
        best.map(({ weekday, kind, one }) => ({
          weekday,
          key: one,
          reason: choiceReason(one, kind.feasible, order, share !== undefined),
        })),
      ),
      ...kinds.flatMap((kind) => [
        ...kind.open.map((reason) => ({ weekdays: kind.weekdays, ...reason })),
        ...carerReasons(kind.errands, kind.arrangements, (errand) =>
          carersFor(plan, errand, kind.weekdays[0] ?? 'mon'),
        ).map((reason) => ({ weekdays: kind.weekdays, ...reason })),
      ]),
    ],
  }
}

/** Every kind of day with errands, each way to share it laid out. */
export const laidOutKinds = (plan: Plan, track: Track, options: AssignOptions): readonly LaidOut[] => {
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED, on = firstDay(plan) } = options
  return kindsOfDay(plan).map((kind) => laidOut(plan, track, kind, { samples, seed, on }, orderOf(options)))
}

const daysOf = (kinds: readonly LaidOut[]): readonly { readonly weekday: Weekday; readonly kind: LaidOut }[] =>
  WEEKDAYS.flatMap((weekday) => {
    const kind = kinds.find(({ weekdays }) => weekdays.includes(weekday))
    return kind === undefined ? [] : [{ weekday, kind }]
  })

/** Weekdays on which the same day is lived and the same people can be asked. */
interface KindOfDay extends OnWeekdays {
  readonly pattern: DayPattern
  readonly errands: readonly Errand[]
}

const kindsOfDay = (plan: Plan): readonly KindOfDay[] => {
  const kinds = new Map<string, KindOfDay>()
  for (const weekday of WEEKDAYS) {
    const pattern = findPattern(plan, weekday)
    const errands = pattern.ok ? errandsOf(plan, pattern.value) : []
    if (!pattern.ok || errands.length === 0) continue
    const asked = errands.map((errand) => carersFor(plan, errand, weekday).join(' '))
    const key = [pattern.value.id, ...asked].join('/')
    const known = kinds.get(key)
    kinds.set(key, { pattern: pattern.value, errands, weekdays: [...(known?.weekdays ?? []), weekday] })
  }
  return [...kinds.values()]
}

export interface LaidOut extends KindOfDay {
  /** One for each way of sharing, the best order of its errands; those that can be done first. */
  readonly arrangements: readonly Arrangement[]
  readonly feasible: readonly Arrangement[]
  /** What comes nearest to being possible. */
  readonly nearest: Arrangement
  readonly open: readonly OpenReason[]
}

const laidOut = (
  plan: Plan,
  track: Track,
  kind: KindOfDay,
  { samples, seed, on }: Pick<SharedDay, 'samples' | 'seed' | 'on'>,
  order: readonly AssignCriterion[],
): LaidOut => {
  const lived = livedPattern(plan, track, kind.pattern, on)
  const today = dayOutlook({ ...plan, days: [lived] }, track, { day: lived.id, on, samples: 1 })
  const pattern = inOrderOfTime(lived, today)
  const shared: SharedDay = { plan, track, pattern, on, today, samples, seed }
  const errands = errandsOf(plan, pattern)
  const all = comparable(
    sharings(plan, errands, kind.weekdays[0] ?? 'mon').flatMap((assigned) => arrangements(shared, assigned)),
  )
  const best = onePerSharing(all, order)
  const feasible = ranked(best.filter(isFeasible), order)
  const others = best
    .filter((each) => !isFeasible(each))
    .toSorted((a, b) => farFromPossible(a) - farFromPossible(b) || changesOf(a) - changesOf(b))
  const [nearest] = [...feasible, ...others]
  if (nearest === undefined) throw new RangeError('a day with errands has at least one adult to do them')
  return { ...kind, errands, arrangements: [...feasible, ...others], feasible, nearest, open: openOf(errands, best) }
}

const isFeasible = ({ obstacles }: Arrangement): boolean => obstacles.length === 0

/** Of the orders and mornings in which the same people do the same errands, the one that does best. */
const onePerSharing = (all: readonly Arrangement[], order: readonly AssignCriterion[]): readonly Arrangement[] => {
  const groups = new Map<string, Arrangement[]>()
  for (const each of all) {
    const key = each.assigned
      .map(({ errand, who }) => `${errand.id} ${who.join('+')}`)
      .toSorted()
      .join('/')
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const found = bestOf(group.filter(isFeasible), [...order, 'sleep'])
    return found ?? group.toSorted((a, b) => farFromPossible(a) - farFromPossible(b)).slice(0, 1)
  })
}

const openOf = (errands: readonly Errand[], arrangements: readonly Arrangement[]): readonly OpenReason[] => {
  const turned = new Map(
    arrangements.flatMap((each) =>
      each.turned.map(({ from, to }) => [`${from} ${to}`, { code: 'way_back_assumed' as const, from, to }] as const),
    ),
  )
  return [
    ...errands.flatMap(({ step, place, children }) =>
      step === null ? [{ code: 'pickup_not_stated' as const, place, children }] : [],
    ),
    ...turned.values(),
  ]
}

/** Weekdays with the same choice have the same reason. */
const grouped = (
  days: readonly { readonly weekday: Weekday; readonly key: Arrangement; readonly reason: AssignReason }[],
): readonly (AssignReason & OnWeekdays)[] => {
  const groups = new Map<Arrangement, AssignReason & { weekdays: Weekday[] }>()
  for (const { weekday, key, reason } of days) {
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { weekdays: [weekday], ...reason })
    else known.weekdays.push(weekday)
  }
  return [...groups.values()]
}
