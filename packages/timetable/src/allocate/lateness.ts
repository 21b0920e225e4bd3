import type { Day } from '../day.ts'
import type { Network } from '../network.ts'
import { networkOf } from '../networkOf.ts'
import { influencedBy } from './influence.ts'
import { type JudgeOptions, judge, type WeightedPromise } from './judge.ts'
import { dayWith, type Lever, settingsOf } from './lever.ts'
import { movedNetwork } from './movedNetwork.ts'

/** Weighted expected lateness of a day by the settings of its levers; +∞ where the settings leave no day. */
export type Lateness = (settings: readonly number[]) => number

/**
 * Promises that no lever but the same ones can touch are simulated together and remembered by those levers: an earlier bath does not
 * change the morning, so the morning is not simulated again for it.
 */
export const latenessOf = (
  day: Day,
  levers: readonly Lever[],
  promises: readonly WeightedPromise[],
  options: JudgeOptions,
): Lateness => {
  const asks = new Map<string, Asked>()
  const known = new Map<string, number>()
  return (settings) => {
    const chosen = settings.map((setting, i) => (levers[i]?.type === 'choice' ? setting : 0))
    const choice = chosen.join(' ')
    const { networkAt, parts } = asks.get(choice) ?? askedOf(day, levers, promises, chosen)
    asks.set(choice, { networkAt, parts })
    let network: Network | null = null
    return parts.reduce((sum, part, place) => {
      const key = `${choice}/${place}/${part.levers.map((lever) => settings[lever]).join(' ')}`
      const before = known.get(key)
      if (before !== undefined) return sum + before
      network ??= networkAt(settings)
      const late = network === null ? Number.POSITIVE_INFINITY : judge(network, part.promises, options).expectedLateness
      known.set(key, late)
      return sum + late
    }, 0)
  }
}

/** The network of a day with its levers at some settings; null where that is no day. */
export const networkAt = (day: Day, levers: readonly Lever[], settings: readonly number[]): Network | null => {
  const built = networkOf(dayWith(day, levers, settings))
  return built.ok ? built.value.network : null
}

/** Promises that hang on the same shift levers. */
interface Part {
  readonly promises: readonly WeightedPromise[]
  readonly levers: readonly number[]
}

/** What the search asks of the day with some options chosen. */
interface Asked {
  /** Its network with the shift levers at some settings; null where the options leave no day. */
  readonly networkAt: (settings: readonly number[]) => Network | null
  readonly parts: readonly Part[]
}

const askedOf = (
  day: Day,
  levers: readonly Lever[],
  promises: readonly WeightedPromise[],
  chosen: readonly number[],
): Asked => {
  const asItIs = dayWith(day, levers, chosen)
  const built = networkOf(asItIs)
  const base = built.ok ? { day: asItIs, ...built.value } : null
  const networkAt = (settings: readonly number[]): Network | null =>
    base && movedNetwork(base, dayWith(day, levers, settings))
  return { networkAt, parts: partsOf(networkAt, levers, promises, chosen) }
}

const partsOf = (
  networkAt: Asked['networkAt'],
  levers: readonly Lever[],
  promises: readonly WeightedPromise[],
  chosen: readonly number[],
): readonly Part[] => {
  const most = levers.map((lever) => settingsOf(lever).length - 1)
  const shifts = levers.flatMap((lever, i) => (lever.type === 'shift' ? i : []))
  const at = (moved: readonly number[]): Network | null =>
    networkAt(chosen.map((setting, i) => (moved.includes(i) ? (most[i] ?? 0) : setting)))
  const [now, quickest] = [at([]), at(shifts)]
  if (now === null || quickest === null) return [{ promises, levers: shifts }]
  const felt = new Map(
    shifts.map((lever) => {
      const changed = at([lever])
      return [lever, changed === null ? null : influencedBy(now, changed, quickest)] as const
    }),
  )
  const parts = new Map<string, Part>()
  for (const promise of promises) {
    const own = shifts.filter((lever) => felt.get(lever)?.has(promise.event) ?? true)
    const key = own.join(' ')
    parts.set(key, { promises: [...(parts.get(key)?.promises ?? []), promise], levers: own })
  }
  return [...parts.values()]
}
