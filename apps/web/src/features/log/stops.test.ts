import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { nextStops, stopsOf } from './stops.ts'

const stops = stopsOf(dayFor(clock('16:00')), ['p1', 'p2'])
const told = (now: string, taps: Parameters<typeof nextStops>[1] = []) =>
  nextStops(stops, taps, clock(now)).map(({ adult, step, what }) => `${adult} ${step} ${what}`)

describe('押せるとき', () => {
  it('出た・着いた・おむかえした。駅でのりかえるときは数えない', () => {
    expect(stops.filter(({ adult }) => adult === 'p1').map(({ step, what }) => `${step} ${what}`)).toEqual([
      'out left',
      'bring arrived',
      'toStation left',
      'work1 arrived',
      'back1 left',
      'collect arrived',
      'collect pickedUp',
      'home1 left',
    ])
  })

  it('15:35には、それぞれのつぎのひとつ', () => {
    expect(told('15:35')).toEqual(['p1 back1 left', 'p2 back2 left'])
  })

  it('押せば、そのつぎになる', () => {
    expect(told('16:05', [{ step: 'back1', what: 'left' }])[0]).toBe('p1 collect arrived')
  })

  it('おくれている間は待ち、二時間をすぎたら、つぎのものになる', () => {
    expect(told('17:59')[0]).toBe('p1 back1 left')
    expect(told('18:01')[0]).toBe('p1 collect arrived')
  })

  it('一日のおわりには、何もない', () => {
    expect(told('23:59')).toEqual([])
  })
})
