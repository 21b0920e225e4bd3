import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import { measureDay } from './measureDay.ts'
import { networkOf } from './networkOf.ts'
import { planTimes } from './planTimes.ts'
import { day, step } from './testDay.testing.ts'

const measured = (of: Day) => measureDay(of, expectOk(planTimes(expectOk(networkOf(of)).network)))
const kinds = (list: readonly { kind: string; minutes: number }[]) =>
  Object.fromEntries(list.map(({ kind, minutes }) => [kind, minutes]))

// f02: 17:15 お迎え … 20:30 寝かしつけ(家族のページに書かれた時刻)。
const EVENING = day([
  step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00', delay: null }),
  step('帰り', 'travel', 'p1', 'office', { min: 50, to: 'home' }),
  step('園へ', 'travel', 'p1', 'home', { at: '17:08', min: 7, to: 'n1' }),
  step('園', 'school', 'c1', 'n1', { at: '8:00', until: '17:15' }),
  step('迎え', 'pickup', 'p1 c1', 'n1', { at: '17:15', min: 10 }),
  step('帰り道', 'travel', 'p1 c1', 'n1', { min: 20, to: 'home' }),
  step('料理', 'cook', 'p1', 'home', { at: '17:50' }),
  step('夕食', 'dinner', 'p1 c1', 'home', { at: '18:00' }),
  step('片付け', 'chores', 'p1', 'home', { at: '18:40' }),
  step('風呂', 'bath', 'p1 c1', 'home', { at: '19:00' }),
  step('遊ぶ', 'play', 'p1 c1', 'home', { at: '19:30' }),
  step('寝かしつけ', 'bedtime', 'p1 c1', 'home', { at: '20:30', min: 30 }),
  step('夜の家事', 'chores', 'p1', 'home', { at: '21:30' }),
  step('就寝', 'sleep', 'p1', 'home', { at: '23:00' }),
])

describe('いっしょの時間とひとり時間', () => {
  it('お迎えから寝かしつけまで195分、うち遊び60分(f02 k4)', () => {
    const [p1] = measured(EVENING)
    const together = kinds(p1?.timeTogether.byKind ?? [])
    expect(together).toEqual({ onTheWay: 30, meal: 40, bath: 30, play: 60, bedtime: 60, beside: 35 })
    expect((p1?.timeTogether.minutes ?? 0) - (together.bedtime ?? 0)).toBe(195)
  })

  it('20分と書いたおふろは20分。次までの70分は、そばにいる時間(f01)', () => {
    const [p1] = measured(
      day([
        step('風呂', 'bath', 'p1 c1', 'home', { at: '19:00', min: 20 }),
        step('寝かしつけ', 'bedtime', 'p1 c1', 'home', { at: '20:30', min: 30 }),
        step('就寝', 'sleep', 'p1', 'home', { at: '21:00' }),
      ]),
    )
    expect(kinds(p1?.timeTogether.byKind ?? [])).toEqual({ bath: 20, bedtime: 30, beside: 70 })
  })

  it('家に着いてから園へ出るまでの18分は、だれのものとも数えない(f02 k2)', () => {
    expect(measured(EVENING)[0]?.unclaimed).toBe(18)
  })

  it('50分の通勤はひとり時間、7分の道は数えない', () => {
    const [p1] = measured(EVENING)
    expect(kinds(p1?.ownTime.byKind ?? [])).toEqual({ onTheWay: 50 })
    expect(p1?.ownTime.minutes).toBe(50)
  })

  it('夜の21:00から23:00はひとり時間120分(f10)', () => {
    const [p1] = measured(
      day([
        step('寝かしつけ', 'bedtime', 'p1 c1', 'home', { at: '20:30', min: 30 }),
        step('ひとり', 'solo', 'p1', 'home', { at: '21:00' }),
        step('就寝', 'sleep', 'p1', 'home', { at: '23:00' }),
      ]),
    )
    expect(p1?.ownTime).toEqual({ minutes: 120, byKind: [{ kind: 'solo', minutes: 120 }] })
  })

  it('昼休みに家事をする日のひとり時間は0(f09 k3)', () => {
    const [p1] = measured(
      day([
        step('仕事', 'work', 'p1', 'home', { at: '8:45', until: '12:00' }),
        step('昼の家事', 'chores', 'p1', 'home', { at: '12:00' }),
        step('午後', 'work', 'p1', 'home', { at: '13:00', until: '17:30' }),
        step('園へ', 'travel', 'p1', 'home', { min: 10, to: 'n1' }),
        step('迎え', 'pickup', 'p1 c1', 'n1', { min: 0 }),
      ]),
    )
    expect(p1?.ownTime.minutes).toBe(0)
  })

  it('在宅の仕事中は、子が同じ家にいても、いっしょの時間に数えない', () => {
    const [p1] = measured(
      day([
        step('仕事', 'work', 'p1', 'home', { at: '9:00', until: '12:00' }),
        step('遊ぶ', 'play', 'c1', 'home', { at: '9:00' }),
        step('昼', 'lunch', 'p1 c1', 'home', { at: '12:00', min: 30 }),
      ]),
    )
    expect(kinds(p1?.timeTogether.byKind ?? [])).toEqual({ meal: 30 })
  })

  it('眠っている子のそばは数えない', () => {
    const [p1] = measured(
      day([
        step('家事', 'chores', 'p1', 'home', { at: '13:00' }),
        step('昼寝', 'nap', 'c1', 'home', { at: '13:00' }),
        step('おやつ', 'other', 'p1 c1', 'home', { at: '15:00', min: 20 }),
      ]),
    )
    expect(p1?.timeTogether.minutes).toBe(20)
  })

  it('きょうだいが二人いても、同じ1分は1分', () => {
    const [p1, p2] = measured(
      day(
        [
          step('夕食', 'dinner', 'p1 c1 c2', 'home', { at: '18:00' }),
          step('風呂', 'bath', 'p2 c1', 'home', { at: '18:40' }),
          step('宿題', 'homework', 'p1 c2', 'home', { at: '18:40', min: 30 }),
          step('おやすみ', 'sleep', 'p2', 'home', { at: '19:00' }),
        ],
        { adults: ['p1', 'p2'], children: ['c1', 'c2'] },
      ),
    )
    expect(kinds(p1?.timeTogether.byKind ?? [])).toEqual({ meal: 40, homework: 30 })
    // 父は風呂の20分。
    expect(kinds(p2?.timeTogether.byKind ?? [])).toEqual({ bath: 20 })
  })

  it('内わけは合計と同じ', () => {
    for (const { ownTime, timeTogether } of measured(EVENING))
      for (const { minutes, byKind } of [ownTime, timeTogether])
        expect(byKind.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
  })

  it('子のいない日も、大人が一人の日も', () => {
    const [p1] = measured(day([step('ひとり', 'solo', 'p1', 'home', { at: '9:00', min: 60 })], { children: [] }))
    expect(p1).toMatchObject({
      adult: 'p1',
      ownTime: { minutes: 60 },
      timeTogether: { minutes: 0, byKind: [] },
      unclaimed: 0,
    })
  })
})
