import { describe, expect, it } from 'vitest'
import type { Arrangement, Figures } from './arrangement.ts'
import type { Errand } from './errand.ts'
import { bestOf, ranked } from './rank.ts'
import { bestWeek } from './week.ts'

const PICKUP: Errand = { id: 'pickup', kind: 'pickup', place: 'n', children: ['c'], carers: ['A'], step: null }

/** An arrangement by who collects, with the figures that matter. */
const collects = (who: string, figures: Partial<Figures> = {}): Arrangement => ({
  assigned: [{ errand: PICKUP, who: [who] }],
  isToday: who === 'A',
  pattern: null,
  day: null,
  obstacles: [],
  turned: [],
  figures: {
    chance: null,
    kept: new Map(),
    uncertain: [],
    missed: 0,
    timeTogether: 0,
    ownTime: 0,
    sleepLost: 0,
    ...figures,
  },
})
const who = (arrangement: Arrangement | undefined) => arrangement?.assigned[0]?.who[0]

describe('どちらを先に置くか', () => {
  it.each([
    [0.04, 'A'],
    [0.05, 'B'],
    [0.06, 'B'],
  ])('間に合わない約束が %f 多いだけなら %s(20日に1回より少ない差は、差としない)', (missed, chosen) => {
    expect(who(bestOf([collects('A', { missed }), collects('B')], ['chance']))).toBe(chosen)
  })

  it.each([
    [4, 'A'],
    [5, 'B'],
  ])('時間の差 %i 分なら %s', (timeTogether, chosen) => {
    expect(who(bestOf([collects('A'), collects('B', { timeTogether })], ['timeTogether']))).toBe(chosen)
  })

  it('先のものに差があれば、後のものは見ない', () => {
    const [a, b] = [collects('A', { missed: 0.5, timeTogether: 300 }), collects('B')]
    expect(ranked([a, b], ['chance', 'timeTogether']).map(who)).toEqual(['B', 'A'])
    expect(ranked([a, b], ['timeTogether', 'chance']).map(who)).toEqual(['A', 'B'])
  })

  it('たずねたものに差がなければ、変わる人の少ない方', () => {
    expect(ranked([collects('B'), collects('A')], ['chance']).map(who)).toEqual(['A', 'B'])
  })
})

describe('一週間の分け方', () => {
  const days = (...choices: (readonly Arrangement[])[]) =>
    choices.map((each, i) => ({ weekday: ['mon', 'tue', 'wed', 'thu', 'fri'][i] ?? '', choices: each }))
  const week = (...args: Parameters<typeof bestWeek>) => [...bestWeek(...args).values()].map(who).join('')
  const either = [collects('A'), collects('B')]

  it('回数をのぞまなければ、曜日ごとにいちばんよいもの', () => {
    expect(week(days(either, [collects('B')], either), ['chance'], undefined)).toBe('ABA')
  })

  it.each([
    [0, 'AAAAA'],
    [2, 2],
    [5, 'BBBBB'],
  ])('B が週に %i 回', (count, expected) => {
    const found = week(days(either, either, either, either, either), ['share'], { pickup: { B: count } })
    expect(typeof expected === 'string' ? found : [...found].filter((each) => each === 'B').length).toBe(expected)
  })

  it('のぞむ回数のために、先に大事なものは曲げない', () => {
    const late = [collects('A'), collects('B', { missed: 0.5 })]
    expect(week(days(late, late, either), ['chance', 'share'], { pickup: { B: 3 } })).toBe('AAB')
    expect(week(days(late, late, either), ['share', 'chance'], { pickup: { B: 2 } }).endsWith('B')).toBe(true)
  })

  it('できるものがない曜日は、数えない', () => {
    expect(week(days([], either), ['share'], { pickup: { B: 1 } })).toBe('B')
  })
})
