import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/samplePlan.ts'
import { legMinutes, wayMinutes } from './leg.ts'

const plan = samplePlan({
  legs: [
    { from: 'office2', to: 'home', minutes: 60 },
    { from: 'home', to: 'nursery', minutes: 8 },
    { from: 'office1', to: 'nursery', minutes: 52 },
    { from: 'office1', to: 'home', minutes: 20 },
  ],
})

describe('道のりの分', () => {
  it('書いてある向きだけを知っている', () => {
    expect([legMinutes(plan, 'home', 'nursery'), legMinutes(plan, 'nursery', 'home')]).toEqual([8, null])
  })

  it('同じ場所へは0分', () => expect(legMinutes(plan, 'home', 'home')).toBe(0))

  it('つなげば着くなら、つないだ分(60 + 8)', () => expect(wayMinutes(plan, 'office2', 'nursery')).toBe(68))

  it('じかの区間があれば、回り道が近くてもそれをとる', () => expect(wayMinutes(plan, 'office1', 'nursery')).toBe(52))

  it('つながらない所へは、わからないと答える', () => expect(wayMinutes(plan, 'nursery', 'office2')).toBeNull())
})
