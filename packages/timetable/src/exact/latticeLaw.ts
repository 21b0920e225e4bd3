/** Distribution function of a delay on a grid: `cdf[k]` = P(delay ≤ (first + k) steps of the grid). The last entry is 1. */
export interface LatticeLaw {
  readonly first: number
  readonly cdf: Float64Array
}

/** Which side of the truth a law shall lie on, where it cannot be met: delays at least, or at most, as long as they are. */
export type Side = 'late' | 'early'

export const pointLaw = (place: number): LatticeLaw => ({ first: place, cdf: Float64Array.of(1) })

export const cdfAt = ({ first, cdf }: LatticeLaw, place: number): number =>
  place < first ? 0 : (cdf[Math.min(place - first, cdf.length - 1)] ?? 1)

export const lastPlace = ({ first, cdf }: LatticeLaw): number => first + cdf.length - 1

/** Chance of each place from `first` on. */
export const masses = ({ cdf }: LatticeLaw): Float64Array =>
  cdf.map((share, k) => share - (k === 0 ? 0 : (cdf[k - 1] ?? 0)))

/** From the chances of places. Adding up loses a few units in the last place; over many meetings such losses would grow. */
export const lawOf = (first: number, chances: Float64Array): LatticeLaw => {
  let total = 0
  const cdf = chances.map((chance) => {
    total += chance
    return total
  })
  return { first, cdf: cdf.map((share) => share / total) }
}

/** What becomes of two distribution functions, each with 1 at its end, at every place. */
export const combined = (one: LatticeLaw, other: LatticeLaw, combine: (a: number, b: number) => number): LatticeLaw => {
  const first = Math.min(one.first, other.first)
  const last = Math.max(lastPlace(one), lastPlace(other))
  const cdf = new Float64Array(last - first + 1)
  let length = 0
  // Whoever is there first is there before the last of them may be: what follows the first 1 is 1.
  for (let share = 0; share < 1; length++) {
    share = combine(cdfAt(one, first + length), cdfAt(other, first + length))
    cdf[length] = share
  }
  return { first, cdf: cdf.subarray(0, length) }
}

/** Law of the sum of two independent delays, not below 0. */
export const summed = (law: LatticeLaw, added: LatticeLaw): LatticeLaw => {
  const first = Math.max(0, law.first + added.first)
  const last = Math.max(0, lastPlace(law) + lastPlace(added))
  const chances = new Float64Array(last - first + 1)
  const steps = masses(added)
  masses(law).forEach((chance, i) => {
    if (chance === 0) return
    const from = law.first + added.first + i - first
    for (let k = 0; k < steps.length; k++) {
      const place = Math.max(0, from + k)
      chances[place] = (chances[place] as number) + chance * (steps[k] as number)
    }
  })
  return lawOf(first, chances)
}

/** Bound on the law of the sum of two delays that may depend on each other in any way (Makarov 1981), not below 0. */
export const summedDependent = (law: LatticeLaw, added: LatticeLaw, side: Side): LatticeLaw => {
  const last = Math.max(0, lastPlace(law) + lastPlace(added))
  const cdf = Float64Array.from({ length: last + 1 }, (_, place) => {
    let bound = side === 'late' ? 0 : 1
    for (let x = law.first - 1; x <= lastPlace(law); x++) {
      const low = Math.max(0, cdfAt(law, x) + cdfAt(added, place - x) - 1)
      // P(X + Y ≤ s) ≤ P(X ≤ x) + P(Y ≤ s − x − 1): one of the two is at most so much, on a grid.
      const high = Math.min(1, cdfAt(law, x) + cdfAt(added, place - x - 1))
      bound = side === 'late' ? Math.max(bound, low) : Math.min(bound, high)
    }
    return bound
  })
  cdf[last] = 1
  return { first: 0, cdf }
}

/** Law of the first departure not before a delay: of the first of `departures` (ascending) that reaches it, the entry of `delays`. */
export const departed = (law: LatticeLaw, departures: readonly number[], delays: readonly number[]): LatticeLaw => {
  const chances = new Float64Array((delays.at(-1) ?? 0) + 1)
  let before = 0
  departures.forEach((departure, index) => {
    const share = index === departures.length - 1 ? 1 : cdfAt(law, departure)
    const place = delays[index] ?? 0
    chances[place] = (chances[place] as number) + share - before
    before = share
  })
  return lawOf(0, chances)
}

/** Mixture of laws with weights that add up to 1. */
export const mixed = (laws: readonly LatticeLaw[], weights: ArrayLike<number>): LatticeLaw => {
  const first = Math.min(...laws.map((law) => law.first))
  const chances = new Float64Array(Math.max(...laws.map(lastPlace)) - first + 1)
  laws.forEach((law, index) => {
    const weight = weights[index] ?? 0
    masses(law).forEach((chance, k) => {
      const place = law.first - first + k
      chances[place] = (chances[place] as number) + weight * chance
    })
  })
  return lawOf(first, chances)
}
