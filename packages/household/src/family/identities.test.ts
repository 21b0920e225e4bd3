import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { parseFamily } from './family.ts'
import { planOfFamily } from './planOfFamily.ts'

const familyOf = (more: object) => ({
  schema: 'yohaku-family/1',
  id: 't',
  adults: [{ id: 'p1', work: { start: '09:00', end: '16:00' }, commute: { one_way_min: 40 } }],
  places: [{ id: 'n1', kind: 'nursery', home_to_place_min: 5 }],
  ...more,
})

const childrenOf = (children: readonly object[]) =>
  expectOk(parseFamily(familyOf({ children }))).children.map(({ id }) => id)

describe('id のない子', () => {
  it.each([
    [
      [{ id: 'c2' }, {}],
      ['c2', 'c1'],
    ],
    [
      [{}, { id: 'c1' }],
      ['c2', 'c1'],
    ],
    [
      [{}, {}, {}],
      ['c1', 'c2', 'c3'],
    ],
    [
      [{ id: 2 }, {}],
      ['x2', 'c1'],
    ],
  ])('%j は、きょうだいと別の名になる:%j', (children, ids) => {
    expect(childrenOf(children)).toEqual(ids)
  })

  it('大人の名とも、ぶつからない', () => {
    const family = expectOk(parseFamily(familyOf({ adults: [{}, { id: 'p1' }], children: [{ id: 'p2' }] })))
    expect(family.adults.map(({ id }) => id)).toEqual(['p3', 'p1'])
  })

  it('書いてある id が同じなら、まちがい', () => {
    const same = parseFamily(familyOf({ children: [{ id: 'c 1' }, { id: 'c-1' }] }))
    expect(same).toMatchObject({ ok: false, error: [{ code: 'duplicate_id', at: ['children', 1, 'id'] }] })
  })
})

describe('だれの手があくかで決まる行、ひとつしかないもの', () => {
  const plan = planOfFamily(
    expectOk(
      parseFamily(
        familyOf({
          adults: [{ id: 'p1' }, { id: 'p2' }],
          children: [{ id: 'c1', care: 'n1' }],
          day: [
            { t: '19:00', who: ['either'], act: 'bath', with: ['c1'], uses: 'bathroom' },
            { t: '20:30', who: ['p1'], act: 'bed_start', with: ['c1'] },
          ],
        }),
      ),
    ),
  )

  it('「どちらか」は、先に手のあいたほう。おふろはひとつ', () => {
    expect(plan.days[0]?.steps[0]).toMatchObject({ who: ['p1', 'p2', 'c1'], first: ['p1', 'p2'], uses: ['bathroom'] })
    expect(plan.resources).toEqual([{ id: 'bathroom' }])
  })
})
