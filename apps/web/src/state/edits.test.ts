import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../testing/family.ts'
import { applyEdits, type Edit, editsThatFit, withEdit } from './edits.ts'

const leave = (end: string, track = 'now'): Edit => ({ kind: 'workEnd', track, adult: 'p1', end: clock(end) })
const pay = (yen: number): Edit => ({ kind: 'pay', job: 'p1-job', yen })

describe('ためしている形', () => {
  it('同じ時刻を何度うごかしても、ひとつの変更', () => {
    const edits = ['16:05', '16:10', '16:15'].reduce<readonly Edit[]>((all, end) => withEdit(all, leave(end)), [])
    expect(edits).toEqual([leave('16:15')])
  })

  it('時刻と月給は、べつの変更', () => {
    const edits = [leave('16:30'), pay(320_000), leave('16:00', 'full')].reduce<readonly Edit[]>(withEdit, [])
    expect(edits).toHaveLength(3)
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
    const edits = withEdit(withEdit([], at('18:10')), at('18:20'))
    expect(edits).toEqual([at('18:20')])
    expect(applyEdits(plan, edits).days[0]?.steps[0]?.at).toBe('18:20')
    expect(editsThatFit(familyPlan(), edits)).toEqual([])
  })

  it('もうない人やトラックへの変更は、落として続ける', () => {
    expect(editsThatFit(familyPlan(), [leave('16:30', 'gone'), pay(320_000)])).toEqual([pay(320_000)])
  })
})
