import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { dayBetween, hoursAround } from './aroundNow.ts'

const day = dayFor(clock('16:00'))

describe('いまのまわりの図', () => {
  it.each([
    ['15:35', '15:00', '21:00'],
    ['15:29', '14:00', '20:00'],
    ['21:50', '16:00', '22:00'],
    ['6:40', '6:00', '12:00'],
  ])('%sには、%sから%sまで', (now, from, to) => {
    expect(hoursAround(day, clock(now))).toEqual({ from: clock(from), to: clock(to) })
  })

  it('はみ出すものは端で切り、すぎた約束は出さない', () => {
    const part = dayBetween(day, clock('15:00'), clock('21:00'))
    expect(part.steps.find(({ id }) => id === 'work1')?.start).toBe(clock('15:00'))
    expect(part.steps.every(({ start, end }) => start >= clock('15:00') && end <= clock('21:00'))).toBe(true)
    expect(part.deadlines.map(({ kind }) => kind)).not.toContain('workStart')
    expect(part.deadlines.map(({ kind }) => kind)).toContain('pickup')
    expect(part.steps.map(({ id }) => id)).not.toContain('solo')
  })
})
