import { date } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { payPerMinutes } from '../leave/payPerMinutes.ts'
import { samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import { pricedCost } from './pricedCost.ts'

const plan = samplePlan()
const priced = pricedCost(plan, presentTrack(plan), date('2026-04-01'))

it('30万円、1日6時間の人の10分は、月給の12か月分を52週・5日・360分で割った10倍(端数切捨て)', () => {
  const job = plan.jobs[0]
  const phase = presentTrack(plan).phases[0]
  if (job === undefined || phase === undefined) throw new Error('the sample has a job and a phase')
  const full = { ...job, fullTimeMonthly: 300_000 }
  // 3,600,000 yen a year ÷ (52 × 5 × 360 minutes) = 38.46 yen a minute.
  const { amount, perMinutes } = payPerMinutes({ ...plan, jobs: [full] }, full, { ...phase, kind: 'full' }, 360)
  expect([amount, perMinutes, Math.floor((10 * amount) / perMinutes)]).toEqual([3_600_000, 93_600, 384])
})

it('しごとの分にだけ値がつく。ふえたしごと、ねむり、いっしょの時間にはつかない', () => {
  expect(priced({ kind: 'work', who: 'a1', minutes: 10 }).yen).toBeGreaterThan(0)
  expect(priced({ kind: 'work', who: 'a1', minutes: -10 }).yen).toBeNull()
  expect(priced({ kind: 'sleep', who: 'a1', minutes: 10 }).yen).toBeNull()
  expect(priced({ kind: 'work', who: 'nobody', minutes: 10 }).yen).toBeNull()
})
