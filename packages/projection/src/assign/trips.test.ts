import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { pattern, samplePlan, sampleSteps, step } from '../testing/samplePlan.ts'
import { errandsOf } from './errand.ts'
import { tripsOf } from './trips.ts'

const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id)

describe('家を出てから帰るまで', () => {
  it('仕事で、行きと帰りに分かれる', () => {
    const [trip, ...others] = tripsOf(samplePlan(), sampleSteps, 'a1')
    expect(others).toEqual([])
    expect([ids(trip?.out ?? []), ids(trip?.work ?? []), ids(trip?.back ?? [])]).toEqual([
      ['out', 'bring', 'train'],
      ['work1'],
      ['back', 'collect', 'walk'],
    ])
    expect([trip?.from, trip?.to]).toEqual(['home', 'home'])
  })

  it('f02:一度帰ってからむかえに行く日は、二度出る', () => {
    const plan = family('f02')
    const trips = tripsOf(plan, plan.days[0]?.steps ?? [], 'p1')
    expect(trips.map(({ out, back }) => [...ids(out), '/', ...ids(back)].join(' '))).toEqual([
      'p1-leaveHome p1-to-p1-office / p1-to-home',
      'p1-leaveHome-2 p1-to-n1 p1-pickup p1-to-home-2 /',
    ])
  })

  it('家で働く人の送りは、仕事のない外出', () => {
    const plan = family('f09')
    expect(tripsOf(plan, plan.days[0]?.steps ?? [], 'p1').map(({ work }) => work)).toEqual([[], []])
  })
})

describe('おくりとおむかえ', () => {
  it('書かれていないおむかえは、場所ごとにひとつ', () => {
    const plan = family('f04')
    expect(
      errandsOf(plan, plan.days[0] ?? pattern([])).map(({ id, kind, children, carers }) => [
        id,
        kind,
        children,
        carers,
      ]),
    ).toEqual([
      ['p1-dropoff', 'dropoff', ['c2'], ['p1']],
      ['p2-dropoff', 'dropoff', ['c1'], ['p2']],
      ['pickup.n1', 'pickup', ['c1'], []],
      ['pickup.n2', 'pickup', ['c2'], []],
    ])
  })

  it('子がひとりで行く学校は、だれの用事でもない', () => {
    const alone = step({ id: 'school', act: 'dropoff', who: ['c1'], place: 'nursery', at: '08:00' })
    expect(errandsOf(samplePlan(), pattern([alone])).map(({ kind }) => kind)).toEqual(['pickup'])
  })
})
