import { err, ok, type Result } from '@yohaku/kernel'
import type { Day, DayProblem } from '../day.ts'
import type { Network } from '../network.ts'
import { networkOf, startOf } from '../networkOf.ts'
import { type Judged, type JudgedChange, judge, judgeChange, type Side, type WeightedPromise } from './judge.ts'
import { type Lateness, latenessOf, networkAt } from './lateness.ts'
import { dayWith, type Lever, type Setting, settingsOf } from './lever.ts'
import { search } from './search.ts'
import type { SearchProblem } from './searchProblem.ts'

export interface AllocateQuestion {
  readonly day: Day
  readonly levers: readonly Lever[]
  /** Budget in whole minutes. */
  readonly minutes: number
  /** Steps with a `latest` that count, and how much a minute late counts there; absent = every one, 1 each. */
  readonly promises?: readonly { readonly step: string; readonly weight?: number }[]
  /** Simulated days the answer is judged on; absent = 20,000. */
  readonly samples?: number
  /** Simulated days the search looks at, others than those; absent = 4,000. */
  readonly searchSamples?: number
  readonly seed: number
}

/** Where the minutes go, and what they do. */
export interface Allocation {
  /** Every lever in the order given, untouched ones with 0 minutes. */
  readonly levers: readonly AllocatedLever[]
  /** What is taken of the budget; less than all of it where more minutes would do next to nothing. */
  readonly spent: number
  readonly day: Day
  readonly before: Judged
  readonly after: Judged
  readonly change: JudgedChange
  /** Expected lateness by budget 0, 1, 2 …, on the days of the search, which flatters it. */
  readonly path: readonly { readonly minutes: number; readonly expectedLateness: number }[]
}

export interface AllocatedLever extends Setting {
  readonly id: string
  /** The day with nothing but this lever moved, to see what it costs. */
  readonly alone: Day
}

export type AllocateRefusal =
  | { readonly type: 'problems'; readonly problems: readonly DayProblem[] }
  | { readonly type: 'noSuchPromise'; readonly step: string }
  | { readonly type: 'badRequest'; readonly field: 'minutes' | 'samples' | 'searchSamples' | 'seed' }

/**
 * Where B minutes do most good: the settings of the levers with the least expected lateness over all promises, within the budget.
 *
 * Expected lateness guides because it sees every minute; a share of days on time jumps. All plans see the same simulated days, and the
 * answer is judged on fresh ones. Minutes that would save less than a second of lateness each (or what the lever says) are not given,
 * nor is a choice made for less than a quarter of a minute. No promise that it is the very best: with few combinations all are tried, with more it is a
 * search (`search`), never worse than spreading the minutes evenly on the days it looks at.
 */
export const allocate = (question: AllocateQuestion): Result<Allocation, AllocateRefusal> => {
  const { day, levers, samples = 20_000, seed } = question
  const bad = badField(question)
  if (bad) return err({ type: 'badRequest', field: bad })
  const built = networkOf(day)
  if (!built.ok) return err({ type: 'problems', problems: built.error })
  const promises = promisesOf(question)
  if (!promises.ok) return promises
  const model = modelOf(question, promises.value)
  const path = search(model.problem)
  const best = path.at(-1)
  if (best === undefined) throw new RangeError('a search answers for every budget from 0 on')
  const judging = { samples, seed }
  const sideOf = (network: Network): Side => ({ network, judged: judge(network, promises.value, judging) })
  const before = sideOf(built.value.network)
  const after = sideOf(networkAt(day, levers, best.settings) ?? built.value.network)
  const onlyEarlier = levers.every(({ type }, i) => type === 'shift' || best.settings[i] === 0)
  return ok({
    levers: levers.map((lever, i) => allocated(day, lever, best.settings[i] ?? 0)),
    spent: best.cost,
    day: dayWith(day, levers, best.settings),
    before: before.judged,
    after: after.judged,
    change: judgeChange(before, after, judging, onlyEarlier),
    path: path.map(({ settings, value }, budget) => ({
      minutes: budget,
      expectedLateness: value - model.price(settings),
    })),
  })
}

/** A second of expected lateness for a minute given. */
const WORTH_A_MINUTE = 1 / 60
/** Minutes of expected lateness for which a habit is worth changing. */
const WORTH_A_CHANGE = 0.25
/** A budget of more than a day is a slip of the keyboard. */
const MOST_MINUTES = 24 * 60

const badField = ({ minutes, samples, searchSamples, seed }: AllocateQuestion) => {
  const isCount = (count: number | undefined): boolean =>
    count === undefined || (Number.isSafeInteger(count) && count >= 1 && count < 2 ** 32)
  if (!Number.isSafeInteger(minutes) || minutes < 0 || minutes > MOST_MINUTES) return 'minutes'
  if (!isCount(samples)) return 'samples'
  if (!isCount(searchSamples)) return 'searchSamples'
  return Number.isSafeInteger(seed) ? null : 'seed'
}

const promisesOf = ({ day, promises }: AllocateQuestion): Result<readonly WeightedPromise[], AllocateRefusal> => {
  const kept = new Set(day.steps.flatMap(({ id, latest }) => (latest === undefined ? [] : id)))
  const asked: NonNullable<AllocateQuestion['promises']> = promises ?? [...kept].map((step) => ({ step }))
  const unknown = asked.find(({ step }) => !kept.has(step))
  if (unknown) return err({ type: 'noSuchPromise', step: unknown.step })
  return ok(asked.map(({ step, weight = 1 }) => ({ event: startOf(step), weight })))
}

interface Model {
  readonly problem: SearchProblem
  /** What the settings cost, in minutes of expected lateness. */
  readonly price: (settings: readonly number[]) => number
}

const modelOf = (
  { day, levers, minutes, searchSamples = 4000, seed }: AllocateQuestion,
  promises: readonly WeightedPromise[],
): Model => {
  const settings = levers.map(settingsOf)
  const lateness = latenessOf(day, levers, promises, { samples: searchSamples, seed: otherThan(seed) })
  const price = (chosen: readonly number[]): number =>
    chosen.reduce((sum, place, i) => {
      const { cost = 0, option = null } = settings[i]?.[place] ?? {}
      const lever = levers[i]
      const worth = lever?.type === 'shift' ? (lever.worthPerMinute ?? WORTH_A_MINUTE) : WORTH_A_MINUTE
      return sum + cost * worth + (option === null ? 0 : WORTH_A_CHANGE)
    }, 0)
  return {
    price,
    problem: {
      levers: settings.map((each, i) => ({
        costs: isOfUse(lateness, settings, i) ? each.map(({ cost }) => cost) : [0],
        isChoice: levers[i]?.type === 'choice',
      })),
      budget: minutes,
      value: (chosen) => lateness(chosen) + price(chosen),
    },
  }
}

/** Whether a lever changes anything, alone or beside all the others. One that does not is not searched. */
const isOfUse = (lateness: Lateness, settings: readonly (readonly Setting[])[], lever: number): boolean => {
  const none = settings.map(() => 0)
  const all = settings.map((each) => (each.some(({ option }) => option !== null) ? 0 : each.length - 1))
  return (settings[lever] ?? []).some((_, setting, { length }) => {
    const isOption = settings[lever]?.[setting]?.option !== null
    if (setting === 0 || !(isOption || setting === length - 1)) return false
    const differs = (others: readonly number[]): boolean =>
      lateness(others.map((each, i) => (i === lever ? setting : each))) !==
      lateness(others.map((each, i) => (i === lever ? 0 : each)))
    return differs(none) || differs(all)
  })
}

const allocated = (day: Day, lever: Lever, place: number): AllocatedLever => {
  const setting = settingsOf(lever)[place]
  if (setting === undefined) throw new RangeError(`${lever.id} has no setting ${place}`)
  return { id: lever.id, ...setting, alone: dayWith(day, [lever], [place]) }
}

/** Another seed: what was searched on must not be judged on. */
const otherThan = (seed: number): number => (seed === 0 ? 1 : -seed)
