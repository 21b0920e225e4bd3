import type { Step } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { step } from '../testing/samplePlan.ts'
import { pulled, pushed } from './earlier.ts'

// 6:30 起きる、7:00 子と着がえ10分、7:30 父と朝食10分、7:50 出る。
const MORNING: readonly Step[] = [
  step({ id: 'wake', act: 'wake', who: ['a1'], place: 'home', at: '06:30' }),
  step({ id: 'dress', act: 'childPrepare', who: ['a1', 'c1'], place: 'home', at: '07:00', minutes: 10 }),
  step({ id: 'wake2', act: 'wake', who: ['a2'], place: 'home', at: '07:20' }),
  step({ id: 'eat', act: 'breakfast', who: ['a2', 'c1'], place: 'home', at: '07:30', minutes: 10 }),
  step({ id: 'out', act: 'leaveHome', who: ['a1', 'c1'], place: 'home', at: '07:50' }),
]
const times = (steps: readonly Step[]) => Object.fromEntries(steps.map(({ id, at }) => [id, at]))
const TODAY = times(MORNING)

describe('出る時刻に合わせて、朝を早くする', () => {
  it('要るところだけ:朝食は7:30に終わり、あいだの白いところはそのまま残る', () => {
    expect(times(pulled(MORNING, 4, ['a1', 'c1'], clock('07:30')))).toEqual({ ...TODAY, wake2: '07:20', eat: '07:20' })
  })

  it('要るところだけ:余白をこえた分は、一緒にする人の朝も早くなる', () => {
    expect(times(pulled(MORNING, 4, ['a1', 'c1'], clock('07:05')))).toEqual({
      wake: '06:30',
      dress: '06:45',
      wake2: '06:55',
      eat: '06:55',
      out: '07:50',
    })
  })

  it('まるごと:20分早く出るなら、つながる人みんなの朝が20分早い', () => {
    const all = new Map([
      ['a1', 20],
      ['c1', 20],
    ])
    expect(times(pushed(MORNING, 4, all))).toEqual({
      wake: '06:10',
      dress: '06:40',
      wake2: '07:00',
      eat: '07:10',
      out: '07:50',
    })
  })

  it('おそく出る人の朝は、動かない', () => {
    expect(pushed(MORNING, 4, new Map([['a1', -15]]))).toEqual(MORNING)
    expect(times(pulled(MORNING, 4, ['a1', 'c1'], clock('08:30')))).toEqual(TODAY)
  })

  it('日の初めより前には、ならない', () => {
    expect(times(pushed(MORNING, 1, new Map([['a1', 400]]))).wake).toBe('00:00')
  })
})
