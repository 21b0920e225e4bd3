import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { queryOf, requestOf, situationOf } from './situation.ts'

const plan = familyPlan()
const now = { today: '2026-11-24', minutes: 820 }
const read = (query: Record<string, string>) => situationOf(plan, query, now)

describe('何があったか', () => {
  it('何も言わなければ、きょうの朝から。時刻があれば、電話', () => {
    expect(read({})).toMatchObject({ what: 'morning', child: 'c1', date: '2026-11-24', at: null })
    expect(read({ at: '820' })).toMatchObject({ what: 'call', at: 820 })
  })

  it.each([
    [{ at: '820' }, { kind: 'childIll', at: 820 }],
    [{ what: 'ill:p1' }, { kind: 'adultIll', ill: ['p1'] }],
    [
      { what: 'ill:p1,p2', at: '600' },
      { kind: 'adultIll', ill: ['p1', 'p2'], at: 600 },
    ],
    [{ what: 'train' }, { kind: 'trainStopped', at: 820 }],
    [
      { what: 'train', at: '960', resumes: '1020' },
      { kind: 'trainStopped', at: 960, resumes: 1020 },
    ],
    [{ working: 'p2,x' }, { kind: 'childIll', working: ['p2'] }],
  ])('%j', (query, request) => {
    expect(requestOf(read(query as Record<string, string>))).toMatchObject(request)
  })

  it('知らない人、こわれた時刻と日付は、読まない', () => {
    expect(read({ what: 'ill:x', child: 'x', date: 'tomorrow', at: '9999' })).toMatchObject({
      what: 'morning',
      child: 'c1',
      date: '2026-11-24',
      at: null,
    })
    expect(read({ date: '2026-02-30' }).date).toBe('2026-11-24')
  })

  it('書いて読むと、同じ', () => {
    for (const query of [
      { at: '820' },
      { what: 'train', at: '1', resumes: '60' },
      { what: 'ill:p1', working: 'p1' },
      {},
    ])
      expect(read(queryOf(read(query as Record<string, string>)) as Record<string, string>)).toEqual(
        read(query as Record<string, string>),
      )
  })
})
