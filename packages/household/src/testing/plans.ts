import { expectOk } from '@yohaku/kernel'
import { checkPlan } from '../check/checkPlan.ts'
import type { Plan } from '../plan.ts'

/** For tests: the smallest household that says something, as it would stand in a file. Each test names what matters to it. */
export const rawPlan = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  schema: 'yohaku-plan/1',
  id: 'h1',
  title: 'ためしの家',
  start: '2026-04',
  household: {
    prefecture: '13',
    adults: [
      { id: 'a1', role: 'mother', birth: '1992-05-10' },
      { id: 'a2', role: 'father', birth: '1990-02-01' },
    ],
    children: [{ id: 'c1', birth: '2024-10-01', care: ['en'] }],
  },
  places: [
    { id: 'home', kind: 'home' },
    { id: 'en', kind: 'nursery', opens: '07:30', closes: '18:30' },
    { id: 'office', kind: 'office' },
  ],
  legs: [
    { from: 'home', to: 'en', minutes: 8 },
    { from: 'en', to: 'office', minutes: 52 },
  ],
  jobs: [
    {
      id: 'job',
      adult: 'a1',
      place: 'office',
      fullTime: { start: '09:00', end: '18:00', breakMinutes: 60 },
      fullTimeMonthly: 300000,
    },
  ],
  tracks: [
    {
      id: 'now',
      phases: [{ adult: 'a1', from: '2026-04-01', kind: 'reduced', start: '09:00', end: '16:00', breakMinutes: 60 }],
    },
  ],
  days: [
    {
      id: 'weekday',
      kind: 'office',
      weekdays: ['mon', 'fri'],
      steps: [
        { id: 'out', act: 'travel', who: ['a1', 'c1'], place: 'home', to: 'en', at: '07:50' },
        { id: 'bring', act: 'dropoff', who: ['a1', 'c1'], place: 'en', minutes: 10 },
        { id: 'train', act: 'travel', who: ['a1'], place: 'en', to: 'office' },
        { id: 'work', act: 'work', who: ['a1'], place: 'office' },
      ],
    },
  ],
  ...more,
})

export const plan = (more: Readonly<Record<string, unknown>> = {}): Plan => expectOk(checkPlan(rawPlan(more)))
