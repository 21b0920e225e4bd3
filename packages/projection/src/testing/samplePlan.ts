import type { DayPattern, Plan, Step, WorkPhase } from '@yohaku/household'

/** For tests: a small family whose figures can be checked in the head. */

type StepFacts = Pick<Step, 'id' | 'act' | 'who' | 'place'> & Partial<Step>

export const step = (facts: StepFacts): Step => ({ minutes: 0, ...facts })

export const phase = (adult: string, start: string, end: string, more: Partial<WorkPhase> = {}): WorkPhase => ({
  adult,
  from: '2026-04-01',
  kind: 'reduced',
  start,
  end,
  breakMinutes: 60,
  ...more,
})

export const pattern = (steps: readonly Step[], more: Partial<DayPattern> = {}): DayPattern => ({
  id: 'office',
  kind: 'office',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  steps: [...steps],
  ...more,
})

/**
 * 9–16時、園は駅までの道の途中: 7:50 out of the door, 8 minutes to the nursery (07:30–18:30), 52 to the desk; the same way back.
 * a1 does it all; a2 works 9–19 and is an hour from home.
 */
export const samplePlan = (more: Partial<Plan> = {}): Plan => ({
  schema: 'yohaku-plan/1',
  id: 'sample',
  title: 'Sample',
  start: '2026-04',
  household: {
    prefecture: '13',
    married: true,
    adults: [
      { id: 'a1', role: 'mother', birth: '1992-05-10' },
      { id: 'a2', role: 'father', birth: '1990-02-01' },
    ],
    children: [{ id: 'c1', birth: '2025-03-10', care: ['nursery'] }],
    helpers: [],
  },
  places: [
    { id: 'home', kind: 'home' },
    { id: 'nursery', kind: 'nursery', opens: '07:30', closes: '18:30' },
    { id: 'office1', kind: 'office' },
    { id: 'office2', kind: 'office' },
  ],
  legs: [
    { from: 'home', to: 'nursery', minutes: 8 },
    { from: 'nursery', to: 'home', minutes: 8 },
    { from: 'nursery', to: 'office1', minutes: 52 },
    { from: 'office1', to: 'nursery', minutes: 52 },
    { from: 'home', to: 'office2', minutes: 60 },
    { from: 'office2', to: 'home', minutes: 60 },
  ],
  jobs: [job('a1', 'office1', '18:00'), job('a2', 'office2', '19:00')],
  tracks: [{ id: 'now', phases: [phase('a1', '09:00', '16:00'), phase('a2', '09:00', '19:00', { kind: 'full' })] }],
  days: [pattern(sampleSteps)],
  balances: [],
  filings: [],
  assumptions: [],
  open: [],
  ...more,
})

const job = (adult: string, place: string, end: string): Plan['jobs'][number] => ({
  id: `job-${adult}`,
  adult,
  place,
  fullTime: { start: '09:00', end, breakMinutes: 60 },
  fullTimeMonthly: 320_000,
  commutingMonthly: 0,
  bonuses: [],
  insured: true,
  employmentInsured: true,
  collection: 'next_month',
})

export const sampleSteps: readonly Step[] = [
  step({ id: 'wake', act: 'wake', who: ['a1'], place: 'home', at: '06:30', minutes: 10 }),
  step({ id: 'dress', act: 'childPrepare', who: ['a1', 'c1'], place: 'home', at: '07:00', minutes: 40 }),
  step({ id: 'out', act: 'travel', who: ['a1', 'c1'], place: 'home', to: 'nursery', at: '07:50' }),
  step({ id: 'bring', act: 'dropoff', who: ['a1', 'c1'], place: 'nursery' }),
  step({ id: 'train', act: 'travel', who: ['a1'], place: 'nursery', to: 'office1' }),
  step({ id: 'work1', act: 'work', who: ['a1'], place: 'office1' }),
  step({ id: 'back', act: 'travel', who: ['a1'], place: 'office1', to: 'nursery' }),
  step({ id: 'collect', act: 'pickup', who: ['a1', 'c1'], place: 'nursery', at: '16:52', minutes: 10 }),
  step({ id: 'walk', act: 'travel', who: ['a1', 'c1'], place: 'nursery', to: 'home' }),
  step({ id: 'dinner', act: 'dinner', who: ['a1', 'c1'], place: 'home', at: '18:00', minutes: 45 }),
  step({ id: 'bath', act: 'bath', who: ['a1', 'c1'], place: 'home', at: '19:00', minutes: 30 }),
  step({ id: 'bed', act: 'bedtime', who: ['a1', 'c1'], place: 'home', at: '20:30', by: '21:00', minutes: 30 }),
  step({ id: 'wake2', act: 'wake', who: ['a2'], place: 'home', at: '07:30', minutes: 20 }),
  step({ id: 'work2', act: 'work', who: ['a2'], place: 'office2' }),
  step({ id: 'home2', act: 'home', who: ['a2'], place: 'home' }),
]
