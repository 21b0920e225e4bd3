import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { plan } from '../testing/plans.ts'
import { isAssumed, withEntry } from './withEntry.ts'

const assumed = (...paths: readonly string[]) =>
  plan({ assumptions: paths.map((path) => ({ path, reason: 'pay_not_stated' })) })

describe('ひとつの項目を書きかえる', () => {
  it('書いた値に変わり、ほかは変わらない', () => {
    const before = plan()
    const after = expectOk(withEntry(before, { path: 'jobs[job].fullTimeMonthly', value: 310_000 }))
    expect(after.jobs[0]?.fullTimeMonthly).toBe(310_000)
    expect({ ...after, jobs: before.jobs }).toEqual(before)
  })

  it('書いた値は、もう仮の値ではない。ほかの仮の値は残る', () => {
    const before = assumed('jobs[job].fullTimeMonthly', 'jobs[job].commutingMonthly')
    const after = expectOk(withEntry(before, { path: 'jobs[job].fullTimeMonthly', value: 300_000 }))
    expect(after.assumptions.map(({ path }) => path)).toEqual(['jobs[job].commutingMonthly'])
  })

  it('ひとかたまりの仮の値は、その中の一つを書くと仮でなくなる。並びの仮の値は残る', () => {
    const before = assumed('jobs[job].fullTime', 'days[weekday].steps')
    const hours = expectOk(withEntry(before, { path: 'jobs[job].fullTime.end', value: '17:45' }))
    expect(hours.assumptions.map(({ path }) => path)).toEqual(['days[weekday].steps'])
    const step = expectOk(withEntry(before, { path: 'days[weekday].steps[bring].minutes', value: 12 }))
    expect(step.assumptions).toHaveLength(2)
  })

  it('道の分を変えると、その道を行く移動の分もついてくる', () => {
    const after = expectOk(withEntry(plan(), { path: 'legs[0].minutes', value: 11 }))
    expect(after.days[0]?.steps.find(({ id }) => id === 'out')?.minutes).toBe(11)
  })

  it('空にすると項目がなくなる', () => {
    const named = expectOk(withEntry(plan(), { path: 'household.adults[a1].name', value: 'あおい' }))
    expect(named.household.adults[0]?.name).toBe('あおい')
    const blank = expectOk(withEntry(named, { path: 'household.adults[a1].name', value: undefined }))
    expect(blank).toEqual(plan())
  })

  it('並びに足し、並びから外せる。うしろの仮の値の番号はひとつ前になる', () => {
    const helper = { id: 'baba', kind: 'grandparent' }
    const added = expectOk(withEntry(plan(), { path: 'household.helpers[0]', value: helper }))
    expect(added.household.helpers).toEqual([helper])
    expect(expectOk(withEntry(added, { path: 'household.helpers[baba]', value: undefined }))).toEqual(plan())
    const three = expectOk(
      withEntry(assumed('legs[2].minutes'), { path: 'legs[2]', value: { from: 'en', to: 'home', minutes: 8 } }),
    )
    expect(three.legs).toHaveLength(3)
    const kept = { ...three, assumptions: [{ path: 'legs[2].minutes', reason: 'leg_from_way_back' }] }
    const without = withEntry(kept, { path: 'legs[0]', value: undefined })
    if (without.ok) expect(without.value.assumptions[0]?.path).toBe('legs[1].minutes')
    else expect(without.error.map(({ code }) => code)).toEqual(['leg_missing'])
  })

  it('まだないまとまりの中にも書ける', () => {
    const ruled = expectOk(withEntry(plan(), { path: 'jobs[job].leaveRules.nursingPaid', value: true }))
    expect(ruled.jobs[0]?.leaveRules).toEqual({ nursingPaid: true })
    const billed = expectOk(
      withEntry(plan(), { path: 'household.adults[a1].medicalBills[0]', value: { year: 2026, yen: 1 } }),
    )
    expect(billed.household.adults[0]?.medicalBills).toEqual([{ year: 2026, yen: 1 }])
  })

  it('まちがいは一度にみな言い、しおりは変わらない', () => {
    const refused = withEntry(plan(), {
      path: 'household.adults[a1]',
      value: { id: 'a1', role: 'x', birth: '1992-13-01' },
    })
    expect(refused).toMatchObject({ ok: false })
    if (!refused.ok) expect(refused.error.map(({ code }) => code).sort()).toEqual(['bad_date', 'not_in_list'])
  })

  it('ない場所は、ないと言う', () => {
    expect(withEntry(plan(), { path: 'jobs[nobody].place', value: 'home' })).toMatchObject({
      ok: false,
      error: [{ code: 'no_such_place' }],
    })
  })

  it('仮かどうかは、項目ごとにわかる', () => {
    const some = assumed('jobs[job].fullTime', 'legs[0].minutes')
    expect(isAssumed(some, 'jobs[job].fullTime.start')).toBe(true)
    expect(isAssumed(some, 'legs[0].minutes')).toBe(true)
    expect(isAssumed(some, 'legs[1].minutes')).toBe(false)
  })
})
