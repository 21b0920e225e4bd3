import { clock } from '@yohaku/kernel'
import type { CoverAccount, CoverAdult, CoverHelper, CoverQuestion, CoverWay } from './coverQuestion.ts'

/** For tests: a small family whose figures can be checked in the head. */

export const account = (kind: string, days: number, more: Partial<CoverAccount> = {}): CoverAccount => ({
  kind,
  minutesLeft: days * 360,
  dayMinutes: 360,
  units: ['hour', 'day'],
  hourlyMinutesLeft: null,
  midDay: false,
  price: { amount: 0, perMinutes: 60 },
  ...more,
})

/** 9–16時、昼休み12–13時: six paid hours. */
export const adult = (id: string, more: Partial<CoverAdult> = {}): CoverAdult => ({
  id,
  canCare: true,
  work: { from: clock('09:00'), to: clock('16:00'), place: `${id}-office`, breaks: [span('12:00', '13:00')] },
  origin: { place: 'home', ready: clock('06:00') },
  telework: false,
  flex: null,
  busy: [],
  rest: [],
  accounts: [account('annualLeave', 10)],
  ...more,
})

export const helper = (id: string, from: string, to: string, more: Partial<CoverHelper> = {}): CoverHelper => ({
  id,
  kind: 'person',
  at: `${id}-home`,
  hours: span(from, to),
  ready: 0,
  collects: false,
  doorMinutes: 0,
  daysLeft: null,
  fee: { perHour: 0, perDay: 0 },
  chance: null,
  ...more,
})

export const span = (from: string, to: string) => ({ from: clock(from), to: clock(to) })

/** Both ways alike, the last stretch by train. */
export const way = (from: string, to: string, minutes: number): readonly CoverWay[] => [
  { from, to, minutes, legs: [{ to, minutes, delay: 'train' }] },
  { from: to, to: from, minutes, legs: [{ to: from, minutes, delay: 'train' }] },
]

/** Child at home from 8:00 to 17:00; both offices an hour from home and from the nursery, the nursery 10 minutes away. */
export const cover = (more: Partial<CoverQuestion> = {}): CoverQuestion => ({
  need: span('08:00', '17:00'),
  childAt: 'home',
  home: 'home',
  adults: [adult('p1'), adult('p2')],
  helpers: [],
  ways: [
    ...way('home', 'p1-office', 60),
    ...way('home', 'p2-office', 60),
    ...way('nursery', 'p1-office', 60),
    ...way('nursery', 'p2-office', 60),
    ...way('home', 'nursery', 10),
  ],
  errands: [],
  gridMinutes: 60,
  leastStintMinutes: 60,
  mostPieces: 3,
  order: [],
  ...more,
})
