import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { coverDay } from './coverDay.ts'
import type { CoverErrand, CoverQuestion } from './coverQuestion.ts'
import { account, adult, cover, helper, span, way } from './sampleCover.ts'

/** The other child: to the nursery at 8:00 by p1, an hour from both offices, and back at 17:00. */
const bring = (more: Partial<CoverErrand> = {}): CoverErrand => ({
  id: 'bring',
  kind: 'dropoff',
  children: ['c2'],
  place: 'nursery',
  who: 'p1',
  span: span('07:50', '08:10'),
  at: clock('08:00'),
  opens: clock('07:30'),
  closes: clock('18:30'),
  ...more,
})
const collect = (more: Partial<CoverErrand> = {}): CoverErrand =>
  bring({ id: 'collect', kind: 'pickup', span: span('16:50', '17:20'), at: clock('17:00'), ...more })

const day = (more: Partial<CoverQuestion> = {}): CoverQuestion => cover({ need: span('07:40', '17:30'), ...more })

/** What becomes of the errands when this adult stays at home all day. */
const whenStays = (who: string, question: CoverQuestion) => {
  const option = coverDay(question, { samples: 10, seed: 1 }).options.find(({ pieces }) =>
    pieces.every((piece) => piece.who === who),
  )
  return option?.promises.filter(({ kind }) => kind !== 'workStart')
}

describe('きょうだいのおくり', () => {
  it('おくる人が仕事に行く日なら、いつものまま', () => {
    expect(whenStays('p2', day({ errands: [bring()] }))).toEqual([])
  })

  it('おくる人が家にいるなら、もうひとりが仕事の前におくる', () => {
    expect(whenStays('p1', day({ errands: [bring()] }))).toMatchObject([
      { id: 'bring', about: ['c2'], outcome: 'moved', who: 'p2', at: clock('08:00'), lateMinutes: 0 },
    ])
  })

  it('園が開くのを待つと仕事におくれるなら、おやすみの子も連れて行く', () => {
    expect(whenStays('p1', day({ errands: [bring({ opens: clock('08:20'), at: clock('08:20') })] }))).toMatchObject([
      { outcome: 'takesAlong', who: 'p1' },
    ])
  })
})

describe('きょうだいのおむかえ', () => {
  it('閉まるまでに着ければ、もうひとりが迎える: 16:00に出て17:00', () => {
    expect(whenStays('p1', day({ errands: [collect()] }))).toMatchObject([
      { outcome: 'moved', who: 'p2', at: clock('17:00'), lateMinutes: 0 },
    ])
  })

  it('着けなければ、おむかえのできる祖父母に', () => {
    const errands = [collect({ closes: clock('16:30') })]
    const g = helper('g', '16:00', '18:00', { collects: true })
    const ways = [...cover().ways, ...way('g-home', 'home', 10), ...way('g-home', 'nursery', 10)]
    const question = day({ errands, helpers: [g], ways, adults: [adult('p1'), adult('p2', { canCare: false })] })
    expect(whenStays('p1', question)).toMatchObject([{ outcome: 'moved', who: 'g' }])
  })

  it('だれもいなければ、行く人がいないと言う。道が書かれていなければ、わからないと言う', () => {
    const ill = adult('p1', { canCare: false })
    const alone = day({ errands: [collect()], adults: [ill] })
    expect(coverDay(alone).options[0]?.promises).toMatchObject([{ outcome: 'broken', who: null }])
    const faraway = day({ errands: [collect({ place: 'elsewhere' })], adults: [adult('p1')] })
    expect(whenStays('p1', faraway)).toMatchObject([{ outcome: 'notStated', who: 'p1' }])
  })

  it('同じ園から迎えるときは、いっしょに連れて帰る', () => {
    const called = cover({
      childAt: 'nursery',
      need: span('13:40', '17:30'),
      waits: { until: null },
      adults: [adult('p1', { origin: { place: 'p1-office', ready: clock('13:50') } })],
      errands: [collect()],
    })
    expect(coverDay(called).options[0]?.promises).toMatchObject([
      { outcome: 'together', who: 'p1', at: clock('14:50') },
    ])
  })
})

describe('休みの取り方の決まり', () => {
  const middle = (midDay: boolean, leaveDays = 10) =>
    day({
      need: span('10:00', '12:00'),
      ways: [...way('home', 'p1-office', 0)],
      adults: [adult('p1', { accounts: [account('childNursingLeave', leaveDays, { units: ['hour'], midDay })] })],
    })

  it('中抜けができない会社では、始業か終業につける: 9時からの3時間', () => {
    expect(coverDay(middle(true)).options[0]?.leaveMinutes).toBe(120)
    expect(coverDay(middle(false)).options[0]?.leaveMinutes).toBe(180)
  })

  it('時間で取れる日数の上限をこえない', () => {
    const capped = account('annualLeave', 10, { units: ['hour'], hourlyMinutesLeft: 120 })
    const question = cover({ adults: [adult('p1', { accounts: [capped] })] })
    for (const { leave } of coverDay(question).options)
      for (const { minutes } of leave) expect(minutes).toBeLessThanOrEqual(120)
  })

  it('半日の休みは、その半日をまるごと休むときだけ', () => {
    const half = account('annualLeave', 10, { units: ['halfDay'] })
    const near = cover({ ways: [...way('home', 'p1-office', 0)], adults: [adult('p1', { accounts: [half] })] })
    const [option] = coverDay({ ...near, need: span('08:00', '12:30') }).options
    // 9:00–16:00 is cut at 12:30; half of six hours is three.
    expect(option?.leave).toMatchObject([{ kind: 'annualLeave', minutes: 180, leftMinutes: 57 * 60 }])
  })
})
