import type { Departures, Network } from './network.ts'

/** Length of a day in the unit of a network. */
export const dayLength = (unit: Network['unit']): number => (unit === 'minutes' ? 1440 : 86_400)

/** The departures of one day, ascending, each once. */
export const departuresOfDay = (departures: Departures): readonly number[] => {
  const times = 'times' in departures ? departures.times : headway(departures)
  return [...new Set(times)].sort((a, b) => a - b)
}

/** First departure not before `time`. `ofDay` repeats from its own day on every `dayLength`, all in the same unit. */
export const nextDeparture = (ofDay: readonly number[], dayLength: number, time: number): number => {
  let next = Number.POSITIVE_INFINITY
  for (const departure of ofDay)
    next = Math.min(next, departure + dayLength * Math.max(0, Math.ceil((time - departure) / dayLength)))
  return next
}

/** Departures from the one an arrival at `from` takes to the one an arrival at `to` takes, ascending. */
export const departuresBetween = (
  ofDay: readonly number[],
  dayLength: number,
  from: number,
  to: number,
): readonly number[] => {
  const last = nextDeparture(ofDay, dayLength, to)
  const between = new Set<number>()
  for (const departure of ofDay) {
    const skipped = Math.max(0, Math.ceil((from - departure) / dayLength))
    for (let time = departure + dayLength * skipped; time <= last; time += dayLength) between.add(time)
  }
  return [...between].sort((a, b) => a - b)
}

/** Longest time between two departures, the night included. */
export const longestWait = (ofDay: readonly number[], dayLength: number): number =>
  ofDay.reduce(
    (longest, departure, i) => Math.max(longest, (ofDay[i + 1] ?? (ofDay[0] ?? 0) + dayLength) - departure),
    0,
  )

const headway = ({ first, every, last }: Extract<Departures, { readonly first: number }>): readonly number[] =>
  // A headway of 0.1 meets its own end in spite of what binary fractions lose.
  Array.from({ length: Math.floor((last - first) / every + 1e-9) + 1 }, (_, k) => first + k * every)
