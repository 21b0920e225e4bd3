import type { Plan } from '@yohaku/household'

/** For tests: the family of the look pages. a1 9–16 reduced, a2 9–19, a child of one, a nursery before the station. */
export const familyPlan = (more: Partial<Plan> = {}): Plan => ({
  schema: 'yohaku-plan/1',
  id: 'look',
  title: '時短9–16時・1歳・駅前の園',
  source: { url: 'https://example.com/timetable', confidence: 'single' },
  start: '2026-11',
  household: {
    prefecture: '13',
    married: true,
    adults: [
      { id: 'p1', name: 'あおい', role: 'mother', birth: '1992-04-01' },
      { id: 'p2', name: 'けい', role: 'father', birth: '1990-04-01' },
    ],
    children: [{ id: 'c1', name: 'はる', birth: '2025-03-20', care: ['n1'] }],
    helpers: [],
  },
  places: [
    { id: 'home', kind: 'home' },
    { id: 'n1', kind: 'nursery', opens: '07:30', closes: '18:30' },
    { id: 'st', kind: 'station' },
    { id: 'office1', kind: 'office' },
    { id: 'office2', kind: 'office' },
  ],
  legs: [
    { from: 'home', to: 'n1', minutes: 8 },
    { from: 'n1', to: 'st', minutes: 2 },
    { from: 'st', to: 'office1', minutes: 50 },
    { from: 'st', to: 'office2', minutes: 50 },
  ],
  jobs: [job('p1', 'office1', '18:00', 300_000), job('p2', 'office2', '19:00', 360_000)],
  tracks: [track('now', '16:00'), track('plus1h', '17:00'), track('full', '18:00')],
  days: [{ id: 'office', kind: 'office', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], steps: [] }],
  balances: [],
  filings: [],
  assumptions: [{ path: 'household.adults[p1].birth', reason: 'adult_birth' }],
  open: ['nursery opening hours'],
  ...more,
})

const job = (adult: string, place: string, end: string, fullTimeMonthly: number): Plan['jobs'][number] => ({
  id: `${adult}-job`,
  adult,
  place,
  fullTime: { start: '09:00', end, breakMinutes: 60 },
  fullTimeMonthly,
  commutingMonthly: 0,
  bonuses: [],
  insured: true,
  employmentInsured: true,
  collection: 'next_month',
})

const track = (id: string, end: string): Plan['tracks'][number] => ({
  id,
  phases: [
    {
      adult: 'p1',
      from: '2026-11-01',
      kind: end === '18:00' ? 'full' : 'reduced',
      start: '09:00',
      end,
      breakMinutes: 60,
    },
    { adult: 'p2', from: '2026-11-01', kind: 'full', start: '09:00', end: '19:00', breakMinutes: 60 },
  ],
})
