import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../testing/family.ts'
import { applyEdits, type Edit, editsOf, editsThatFit, type Trial, trialsThatFit, withMove } from './edits.ts'

const leave = (end: string, track = 'now'): Edit => ({ kind: 'workEnd', track, adult: 'p1', end: clock(end) })
const pay = (yen: number): Edit => ({ kind: 'pay', job: 'p1-job', yen })

const moved = (...edits: readonly Edit[]): readonly Trial[] => edits.reduce<readonly Trial[]>(withMove, [])

describe('ためしている形', () => {
  it('同じ時刻を何度うごかしても、ひとつの変更', () => {
    const trials = moved(leave('16:05'), leave('16:10'), leave('16:15'))
    expect(trials).toEqual([[leave('16:15')]])
  })

  it('時刻と月給は、べつの変更', () => {
    expect(moved(leave('16:30'), pay(320_000), leave('16:00', 'full'))).toHaveLength(3)
  })

  it('あいだにほかのものをうごかせば、べつのひと引き。もどすと、前のひと引きの時刻に立つ', () => {
    const trials = moved(leave('16:30'), pay(320_000), leave('17:00'))
    expect(editsOf(trials)).toEqual([pay(320_000), leave('17:00')])
    expect(editsOf(trials.slice(0, -1))).toEqual([leave('16:30'), pay(320_000)])
  })

  it('てこでいちどに変えたものは、いちどにもどり、その前に手でうごかした時刻が残る', () => {
    const lever: Trial = [leave('16:20'), leave('16:10', 'full')]
    const trials = [...moved(leave('16:30')), lever]
    expect(editsOf(trials)).toEqual(lever)
    expect(editsOf(trials.slice(0, -1))).toEqual([leave('16:30')])
  })

  it('決めたしおりは変わらず、ためす形に終業と月給が入る', () => {
    const plan = familyPlan()
    const tried = applyEdits(plan, [leave('16:30'), pay(320_000)])
    expect(tried.tracks[0]?.phases[0]?.end).toBe('16:30')
    expect(tried.jobs[0]?.fullTimeMonthly).toBe(320_000)
    expect(plan).toEqual(familyPlan())
  })

  it('夕食の時刻をうごかすと、その日の夕食だけが変わり、同じ用事はひとつの変更', () => {
    const dinner = { id: 'dinner', act: 'dinner', who: ['p1', 'c1'], place: 'home', at: '18:00', minutes: 30 } as const
    const [day] = familyPlan().days
    if (day === undefined) throw new Error('the family has a day')
    const plan = familyPlan({ days: [{ ...day, steps: [{ ...dinner, who: [...dinner.who] }] }] })
    const at = (time: string): Edit => ({
      ...{ kind: 'stepAt', track: 'now', day: 'office', step: 'dinner', on: '2026-11-22' },
      at: clock(time),
    })
    const edits = editsOf(moved(at('18:10'), at('18:20')))
    expect(edits).toEqual([at('18:20')])
    expect(applyEdits(plan, edits).days[0]?.steps[0]?.at).toBe('18:20')
    expect(editsThatFit(familyPlan(), edits)).toEqual([])
  })

  it('もうない人やトラックへの変更は、落として続ける', () => {
    expect(editsThatFit(familyPlan(), [leave('16:30', 'gone'), pay(320_000)])).toEqual([pay(320_000)])
    const trials = [[leave('16:30', 'gone')], [leave('16:30', 'gone'), pay(320_000)]]
    expect(trialsThatFit(familyPlan(), trials)).toEqual([[pay(320_000)]])
  })
})
