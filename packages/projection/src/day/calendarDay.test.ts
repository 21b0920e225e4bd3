import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { calendarDay } from './calendarDay.ts'

const plan = family('f01')
const on = (day: string) => calendarDay(plan, date(day))

describe('きょうがどんな日か', () => {
  it('2026年11月24日は火曜日で、一日のかたちがあり、つぎは水曜日、まえは祝日の月曜日', () => {
    expect(on('2026-11-24')).toMatchObject({
      weekday: 'tue',
      holiday: null,
      pattern: 'weekday',
      before: { date: '2026-11-23', holiday: 'labourThanksgiving' },
      next: { date: '2026-11-25', weekday: 'wed' },
    })
  })

  it('勤労感謝の日の月曜日は祝日で、つぎは火曜日', () => {
    expect(on('2026-11-23')).toMatchObject({
      weekday: 'mon',
      holiday: 'labourThanksgiving',
      next: { date: '2026-11-24' },
    })
  })

  it('土曜日は一日のかたちがなく、日曜日と祝日をとばした火曜日がつぎ', () => {
    expect(on('2026-11-21')).toMatchObject({ weekday: 'sat', pattern: null, next: { date: '2026-11-24' } })
  })

  it('一日のかたちがひとつもなければ、つぎの日もない', () => {
    expect(calendarDay({ ...plan, days: [] }, date('2026-11-24'))).toMatchObject({ pattern: null, next: null })
  })
})
