/**
 * The yardstick for simulated days: what one writes first. One sample at a time, objects for events, a list of incoming
 * activities each, delays drawn one after the other from their formulas. Says for each deadline the share of days on time.
 *
 * @param {import('@yohaku/timetable').Network} network
 * @param {number} samples
 * @param {number} seed
 * @returns {ReadonlyMap<string, number>}
 */
export const simulateNaively = (network, samples, seed) => {
  const random = drawsFrom(seed)
  const draw = Object.fromEntries(
    Object.entries(network.delays).map(([kind, distribution]) => [kind, sampler(distribution, random)]),
  )
  const events = inOrder(network)
  const onTime = new Map(network.events.flatMap(({ id, latest }) => (latest === undefined ? [] : [[id, 0]])))
  for (let sample = 0; sample < samples; sample++) {
    const times = new Map()
    for (const { event, incoming, earliest } of events) {
      let time = earliest
      for (const activity of incoming) {
        const delay = activity.kind === undefined ? 0 : draw[activity.kind]()
        time = Math.max(time, times.get(activity.from) + activity.minDuration + delay)
      }
      times.set(event.id, time)
      if (event.latest !== undefined && time <= event.latest) onTime.set(event.id, (onTime.get(event.id) ?? 0) + 1)
    }
  }
  return new Map([...onTime].map(([id, count]) => [id, count / samples]))
}

const inOrder = (network) => {
  const incomingOf = new Map(network.events.map(({ id }) => [id, []]))
  for (const activity of network.activities) incomingOf.get(activity.to).push(activity)
  const order = []
  const placed = new Set()
  let waiting = network.events
  while (waiting.length > 0) {
    const later = []
    for (const event of waiting) {
      const incoming = incomingOf.get(event.id)
      if (incoming.every(({ from }) => placed.has(from))) {
        const plannedBinds = network.plannedIsEarliest || incoming.length === 0
        const earliest = Math.max(event.earliest ?? 0, plannedBinds ? (event.planned ?? 0) : 0)
        order.push({ event, incoming, earliest })
        placed.add(event.id)
      } else later.push(event)
    }
    waiting = later
  }
  return order
}

// ── delays, from their formulas ───────────────────────────────────────────────────────────────────────────────────

const sampler = (distribution, random) => {
  switch (distribution.type) {
    case 'constant':
      return () => distribution.value
    case 'empirical':
      return () => pick(distribution, random())
    case 'exponential':
      return cutOff(distribution, (mean) => -mean * Math.log(1 - random()))
    case 'gamma':
      return cutOff(distribution, (mean) => (gamma(distribution.shape, random) * mean) / distribution.shape)
    default:
      throw new Error(`the yardstick knows no ${distribution.type} delays`)
  }
}

const pick = ({ values, weights = values.map(() => 1) }, u) => {
  let rest = u * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    rest -= weight
    if (rest < 0) return values[index]
  }
  return values.at(-1)
}

const cutOff = (distribution, drawWith) => {
  const { max, cut = 'redraw', mean } = distribution
  if (max === undefined) return () => drawWith(mean)
  if (cut === 'clip') return () => Math.min(max, drawWith(mean))
  const parameter = distribution.meanAfterCut ? meanBeforeCut(distribution) : mean
  return () => {
    for (;;) {
      const delay = drawWith(parameter)
      if (delay <= max) return delay
    }
  }
}

/** The mean an uncut gamma (or exponential, its shape 1) needs so that its mean below the cut-off is the one stated. */
const meanBeforeCut = ({ shape = 1, mean, max }) => {
  let [low, high] = [mean, mean * 50]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (meanBelow(max, shape, middle) < mean) low = middle
    else high = middle
  }
  return low
}

const meanBelow = (max, shape, mean) => {
  const steps = 4000
  let [mass, moment] = [0, 0]
  for (let step = 0; step < steps; step++) {
    // Equal steps in the square of u: the density of a shape below 1 is infinite at 0.
    const [from, to] = [max * (step / steps) ** 2, max * ((step + 1) / steps) ** 2]
    const x = (from + to) / 2
    const density = x ** (shape - 1) * Math.exp((-x * shape) / mean) * (to - from)
    mass += density
    moment += density * x
  }
  return moment / mass
}

/** Marsaglia and Tsang 2000; below shape 1 by their boost. */
const gamma = (shape, random) => {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** mulberry32 (public domain): numbers 0 … 1, one after the other. */
const drawsFrom = (seed) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
