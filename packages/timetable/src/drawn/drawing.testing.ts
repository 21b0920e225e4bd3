import { clock, expectOk, formatClock } from '@yohaku/kernel'
import type { Departures, Network, NetworkActivity, NetworkEvent } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { simulate } from '../simulate.ts'

/**
 * A day drawn as text, one event a line, a blank line before another person's events:
 *
 *     退社    17:00           late 12
 *     乗車    17:20   min 15
 *     保育園  17:44   min 24  closes 18:00   →  at 17:51  slack 9
 *
 * `17:20` planned time (nobody acts before it), `min` minutes from the line above, `late` what happens today on the way to this event,
 * `opens` earliest time, `closes` deadline, `with X` the event waits for X as well, `or X` it waits for this or X, whichever is there
 * first, `leaves 17:20,17:40` or `leaves 17:00/20/19:00` its timetable (a list; first, headway, last). Right of the arrow stands what must come out on this
 * day: `at` the time, `slack` what is left to the deadline (negative = missed by so much), `latest` until when the event may happen without
 * breaking anything planned after it.
 */
export interface DrawnDay {
  readonly network: Network
  /** What the drawing says must come out, by event, in the words of the drawing. */
  readonly drawn: Readonly<Record<string, string>>
}

export const drawnDay = (drawing: string): DrawnDay => {
  const events: NetworkEvent[] = []
  const activities: NetworkActivity[] = []
  const delays: Record<string, { type: 'constant'; value: number }> = {}
  const drawn: Record<string, string> = {}
  let before: string | null = null
  for (const line of drawing.split('\n').map((text) => text.trim())) {
    if (line === '') {
      before = null
      continue
    }
    const [left = '', right] = line.split('→').map((side) => side.trim())
    const [id = '', ...words] = left.split(/\s+/)
    const said = wordsOf(words)
    if (right !== undefined) drawn[id] = right.replace(/\s+/g, ' ')
    const late = Number(said.get('late') ?? 0)
    if (late > 0) delays[id] = { type: 'constant', value: late }
    const origin: string = before ?? `${id}*`
    if (before === null) events.push({ id: origin, planned: clock(said.get('at') ?? '0:00') })
    events.push({ id, ...timesOf(said), ...(said.has('or') ? { join: 'any' } : {}) })
    const kind = late > 0 ? { kind: id } : {}
    activities.push({ id: `${origin}→${id}`, from: origin, to: id, minDuration: Number(said.get('min') ?? 0), ...kind })
    const partner = said.get('with') ?? said.get('or')
    if (partner) activities.push({ id: `${partner}→${id}`, from: partner, to: id, minDuration: 0 })
    before = id
  }
  return { network: { name: '', unit: 'minutes', plannedIsEarliest: true, events, activities, delays }, drawn }
}

/** What comes out, in the words of the drawing, for the events the drawing speaks about. */
export const lived = ({ network, drawn }: DrawnDay): Record<string, string> => {
  const simulation = expectOk(simulate(network, { samples: 3, seed: 1 }))
  const planned = expectOk(planTimes(network))
  return Object.fromEntries(
    Object.entries(drawn).map(([id, text]) => {
      const event = simulation.events.get(id)
      const time = event?.mean ?? Number.NaN
      const latest = planned.events.get(id)?.latest
      const words = {
        at: formatClock(time),
        slack: `${(event?.deadline?.latest ?? Number.NaN) - time}`,
        latest: latest == null ? 'free' : formatClock(latest),
      }
      const asked = [...text.matchAll(/(at|slack|latest) /g)].map(([, word]) => word as keyof typeof words)
      return [id, asked.map((word) => `${word} ${words[word]}`).join(' ')]
    }),
  )
}

const wordsOf = (words: readonly string[]): Map<string, string> => {
  const said = new Map<string, string>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (/^\d+:\d\d$/.test(word)) said.set('at', word)
    else said.set(word, words[++i] ?? '')
  }
  return said
}

const timesOf = (said: ReadonlyMap<string, string>): Omit<NetworkEvent, 'id'> => {
  const time = (word: string): number | undefined => {
    const text = said.get(word)
    return text === undefined ? undefined : clock(text)
  }
  const [planned, earliest, latest] = [time('at'), time('opens'), time('closes')]
  const leaves = said.get('leaves')
  return {
    ...(leaves === undefined ? {} : { departures: departuresOf(leaves) }),
    ...(planned === undefined ? {} : { planned }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  }
}

const departuresOf = (text: string): Departures => {
  const [first, every, last] = text.split('/')
  return first !== undefined && every !== undefined && last !== undefined
    ? { first: clock(first), every: Number(every), last: clock(last) }
    : { times: text.split(',').map(clock) }
}
