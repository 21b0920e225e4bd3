import { clock, minutes } from '@yohaku/kernel'
import type { Act, Day, DayStep } from './day.ts'

/**
 * A made-up weekday of two adults and two children at two places of care, 31 steps and some sixty events: the yardstick day for
 * measuring. Every time in it is invented.
 */
export const benchmarkDay = (): Day => ({
  id: 'benchmark',
  adults: ['p1', 'p2'],
  children: ['c1', 'c2'],
  steps: STEPS.map(([id, act, who, place, least, times]) => stepOf(id, act, who, place, least, times)),
})

type Times = Partial<Record<'at' | 'opens' | 'by' | 'until' | 'delay', string>>

const stepOf = (id: string, act: Act, who: string, place: string, least: number, times: Times): DayStep => {
  const [first = '', ...others] = who.split(' ')
  const [from = place, to] = place.split('>')
  return {
    id,
    act,
    who: [first, ...others],
    place: from,
    minutes: minutes(least),
    ...(to === undefined ? {} : { to }),
    ...(times.at === undefined ? {} : { planned: clock(times.at) }),
    ...(times.opens === undefined ? {} : { earliest: clock(times.opens) }),
    ...(times.by === undefined ? {} : { latest: clock(times.by) }),
    ...(times.until === undefined ? {} : { until: clock(times.until) }),
    ...(times.delay === undefined ? {} : { delay: times.delay }),
  }
}

const STEPS: readonly (readonly [string, Act, string, string, number, Times])[] = [
  ['p1.wake', 'wake', 'p1', 'home', 10, { at: '6:20' }],
  ['p2.wake', 'wake', 'p2', 'home', 10, { at: '6:30' }],
  ['p1.prepare', 'prepare', 'p1', 'home', 25, {}],
  ['c1.wake', 'wake', 'c1', 'home', 10, { at: '6:50' }],
  ['c2.wake', 'wake', 'c2', 'home', 10, { at: '6:50' }],
  ['breakfast', 'breakfast', 'p1 c1 c2', 'home', 25, {}],
  ['p2.prepare', 'prepare', 'p2', 'home', 25, {}],
  ['c2.dress', 'childPrepare', 'p2 c2', 'home', 12, {}],
  ['c1.dress', 'childPrepare', 'p1 c1', 'home', 12, {}],
  ['c1.way', 'travel', 'p1 c1', 'home>nursery', 9, { at: '7:45' }],
  ['c1.dropoff', 'dropoff', 'p1 c1', 'nursery', 6, { opens: '7:30', by: '8:10' }],
  ['c2.way', 'travel', 'p2 c2', 'home>school', 10, { at: '7:50' }],
  ['c2.dropoff', 'dropoff', 'p2 c2', 'school', 3, { by: '8:15' }],
  ['p1.train', 'travel', 'p1', 'nursery>office1', 45, { delay: 'train' }],
  ['p2.train', 'travel', 'p2', 'school>office2', 40, { delay: 'train' }],
  ['p1.work', 'work', 'p1', 'office1', 0, { opens: '9:00', by: '9:00', until: '16:00' }],
  ['p2.work', 'work', 'p2', 'office2', 0, { opens: '9:15', by: '9:15', until: '18:15' }],
  ['p1.return', 'travel', 'p1', 'office1>nursery', 45, { delay: 'train' }],
  ['c1.pickup', 'pickup', 'p1 c1', 'nursery', 8, { by: '18:00' }],
  ['c1.toClub', 'travel', 'p1 c1', 'nursery>club', 8, {}],
  ['c2.pickup', 'pickup', 'p1 c1 c2', 'club', 5, { by: '17:40' }],
  ['wayHome', 'travel', 'p1 c1 c2', 'club>home', 10, {}],
  ['shopping', 'shopping', 'p2', 'shop', 10, {}],
  ['p2.return', 'travel', 'p2', 'shop>home', 45, { delay: 'train' }],
  ['cook', 'cook', 'p1', 'home', 25, {}],
  ['homework', 'homework', 'c2', 'home', 25, {}],
  ['dinner', 'dinner', 'p1 c1 c2', 'home', 35, { at: '18:00' }],
  ['bath', 'bath', 'p2 c1 c2', 'home', 30, { at: '19:15' }],
  ['c1.bed', 'bedtime', 'p1 c1', 'home', 25, { by: '20:15' }],
  ['c2.bed', 'bedtime', 'p2 c2', 'home', 20, { by: '20:45' }],
  ['p1.solo', 'solo', 'p1', 'home', 60, { at: '21:00', by: '21:30' }],
]
