import { clock, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { CoverOption } from './coverAnswer.ts'
import { coverDay } from './coverDay.ts'
import type { CoverQuestion } from './coverQuestion.ts'
import { account, adult, cover, helper, span, way } from './sampleCover.ts'

/** `08:00 p1 / 12:00 p2 / 17:00`, the way a parent would write it on the fridge. */
const written = ({ pieces }: CoverOption): string =>
  `${pieces.map(({ from, who }) => `${formatClock(from)} ${who ?? '—'}`).join(' / ')} / ${formatClock(pieces.at(-1)?.to ?? 0)}`

const first = (question: CoverQuestion): CoverOption => {
  const [option] = coverDay(question, { samples: 100, seed: 1 }).options
  if (option === undefined) throw new Error('there is always an option')
  return option
}

const usesOf = (option: CoverOption): readonly string[] =>
  option.leave.map(({ who, kind, minutes, leftMinutes }) => `${who} ${kind} ${minutes / 60}h left ${leftMinutes / 60}h`)

describe('C01 朝から熱: ひとりがみる', () => {
  it('片道1時間のふたりなら、ひとりが1日休むのが、使う休みのいちばん少ない手だて(6時間)', () => {
    const option = first(cover())
    expect(written(option)).toBe('08:00 p1 / 17:00')
    expect(usesOf(option)).toEqual(['p1 annualLeave 6h left 54h'])
  })

  it('どちらの仕事も先には数えない: ふたりとも同じなら、両方が並ぶ', () => {
    const { options } = coverDay(cover())
    expect(options.slice(0, 2).map(written)).toEqual(['08:00 p1 / 17:00', '08:00 p2 / 17:00'])
    expect(options[0]?.leaveMinutes).toBe(options[1]?.leaveMinutes)
  })
})

describe('C02 前半と後半をふたりで', () => {
  it('ふたりとも残りが3時間と4時間なら、昼に交代して1日がうまる', () => {
    const option = first(
      cover({
        adults: [
          adult('p1', { accounts: [account('annualLeave', 0.5)] }),
          adult('p2', { accounts: [account('annualLeave', 4 / 6)] }),
        ],
      }),
    )
    // p1 goes after noon: an hour's way through the lunch break, at the desk by 13:00, three hours missed. p2 leaves at 11:00.
    expect(written(option)).toBe('08:00 p1 / 12:00 p2 / 17:00')
    expect(usesOf(option)).toEqual(['p1 annualLeave 3h left 0h', 'p2 annualLeave 4h left 0h'])
  })

  it('職場が家の近くなら、交代に道の時間がかからず、ふたりの合計も6時間のまま', () => {
    const near = cover({ ways: [...way('home', 'p1-office', 0), ...way('home', 'p2-office', 0)] })
    const both = coverDay(near).options.find(({ pieces }) => pieces.length === 2)
    expect(both?.leaveMinutes).toBe(360)
  })

  it('1時間しか残らない仕事には行かない: その時間も休みに数える', () => {
    const early = adult('p1', { accounts: [account('annualLeave', 10, { units: ['hour'] })] })
    const question = cover({ need: span('08:00', '14:00'), adults: [early], leastStintMinutes: 120 })
    // Free at 14:00, back at the desk at 15:00 for one hour: not worth the way.
    expect(first(question).leaveMinutes).toBe(360)
    expect(first({ ...question, leastStintMinutes: 60 }).leaveMinutes).toBe(300)
  })
})

describe('C03 園から13:40に電話', () => {
  const atWork = (id: string, more = {}) =>
    adult(id, { origin: { place: `${id}-office`, ready: clock('13:50') }, ...more })
  const call = (more: Partial<CoverQuestion> = {}): CoverQuestion =>
    cover({
      childAt: 'nursery',
      need: span('13:40', '17:00'),
      waits: { until: clock('15:30') },
      adults: [atWork('p1'), atWork('p2')],
      ...more,
    })

  it('先に着くのは、出られる時刻に道の分を足した人: 13:50に出て14:50', () => {
    const option = first(call())
    expect(written(option)).toBe('13:40 nursery / 14:50 p1 / 17:00')
    expect(option.first).toMatchObject({
      who: 'p1',
      from: 'p1-office',
      leaves: clock('13:50'),
      arrives: clock('14:50'),
    })
    expect(usesOf(option)).toEqual(['p1 annualLeave 3h left 57h']) // 13:50–16:00 is begun hours: three
  })

  it('使う休みを先に見るなら、14:00に出て2時間で足りる', () => {
    const option = first(call({ order: ['leave'] }))
    expect(option.first).toMatchObject({ leaves: clock('14:00'), arrives: clock('15:00') })
    expect(option.leaveMinutes).toBe(120)
  })

  it('園が待てる時刻をこえる手だては、間に合う手だてのあとに来て、何分足りないかを言う', () => {
    const far = [...way('nursery', 'p1-office', 110), ...way('home', 'p1-office', 110), ...way('home', 'nursery', 10)]
    const { options, reach } = coverDay(call({ adults: [atWork('p1')], ways: far }))
    expect(reach[0]).toMatchObject({ who: 'p1', arrives: clock('15:40'), slackMinutes: -10, chance: { p: 0 } })
    expect(options[0]?.promises[0]).toMatchObject({ kind: 'waiting', at: clock('15:40'), lateMinutes: 10 })
  })

  it('会議が15時までの人は、そのあとに出る', () => {
    const meeting = [span('14:00', '15:00')]
    const { options } = coverDay(call({ adults: [atWork('p1', { busy: meeting })], waits: { until: null } }))
    expect(options[0]?.first).toMatchObject({ leaves: clock('15:00'), arrives: clock('16:00') })
  })

  it('おむかえに行ける祖父母がいれば、だれの休みも使わない', () => {
    const g = helper('g', '09:00', '18:00', { collects: true, ready: clock('13:40') })
    const ways = [...cover().ways, ...way('g-home', 'nursery', 30), ...way('g-home', 'home', 30)]
    const { options, reach } = coverDay(call({ helpers: [g], ways }))
    expect(reach.map(({ who }) => who)).toEqual(['g', 'p1', 'p2'])
    expect(options.map(written)[0]).toBe('13:40 nursery / 14:10 g / 17:00')
    expect(options[0]?.leaveMinutes).toBe(0)
  })

  it('おむかえは頼めない祖父母には、家で交代する', () => {
    const g = helper('g', '09:00', '18:00', { ready: clock('13:40') })
    const ways = [...cover().ways, ...way('g-home', 'home', 30)]
    const { options, reach } = coverDay(call({ helpers: [g], ways, order: ['leave', 'arrival'] }))
    expect(reach.map(({ who }) => who)).toEqual(['p1', 'p2'])
    expect(options.every(({ pieces }) => pieces[1]?.who !== 'g')).toBe(true)
  })
})

describe('C04 病児保育', () => {
  const place = helper('sick', '08:30', '17:30', {
    kind: 'place',
    at: 'clinic',
    fee: { perHour: 0, perDay: 2_000 },
    chance: 0.5,
  })
  const ways = [...cover().ways, ...way('home', 'clinic', 20), ...way('clinic', 'p1-office', 50)]

  it('開くまでは家にいて、連れて行き、仕事のあとに迎える: 朝と夕の1時間ずつと料金', () => {
    const option = first(cover({ adults: [adult('p1')], helpers: [place], ways, mostPieces: 3 }))
    expect(option.pieces.map(({ who }) => who)).toEqual(['p1', 'sick', 'p1'])
    // 8:30 at the door, 50 minutes to a desk that waits since 9:00. Home with the child by 17:00: there by 16:40, off at 15:50.
    expect(option.pieces[1]).toMatchObject({ from: clock('08:30'), kind: 'place', place: 'clinic' })
    expect(usesOf(option)).toEqual(['p1 annualLeave 2h left 58h'])
    expect(option.pieces.map(({ uses }) => uses)).toEqual([
      [{ kind: 'annualLeave', minutes: 60 }],
      [],
      [{ kind: 'annualLeave', minutes: 60 }],
    ])
    expect(option).toMatchObject({ cost: 2_000, fees: 2_000, helpersCan: 0.5 })
  })

  it('ひとりでは行けない: 送る人も迎える人もいなければ、使えない', () => {
    const ill = adult('p1', { canCare: false })
    const { options } = coverDay(cover({ adults: [ill], helpers: [place], ways }))
    expect(options.every(({ pieces }) => pieces.every(({ who }) => who !== 'sick'))).toBe(true)
  })

  it('使える日がもうなければ、出てこない', () => {
    const used = { ...place, daysLeft: 0 }
    expect(first(cover({ adults: [adult('p1')], helpers: [used], ways })).pieces.map(({ who }) => who)).toEqual(['p1'])
  })
})

describe('C05 だれもみられない時間', () => {
  it('休みが3時間しかなければ、午前はみて、12時からの5時間をだれもみないと言う', () => {
    const question = cover({ adults: [adult('p1', { accounts: [account('annualLeave', 0.5)] })] })
    const { options, uncovered } = coverDay(question)
    expect(uncovered).toEqual([span('12:00', '17:00')])
    expect(options[0]?.pieces.map(({ who, kind }) => [who, kind])).toEqual([
      ['p1', 'adult'],
      [null, 'nobody'],
    ])
  })

  it('ふたりとも具合が悪くて手がなければ、全部の時間が残る', () => {
    const adults = [adult('p1', { canCare: false }), adult('p2', { canCare: false })]
    expect(coverDay(cover({ adults })).uncovered).toEqual([span('08:00', '17:00')])
  })

  it('家にいる大人がいれば、休みは使わない', () => {
    const option = first(cover({ adults: [adult('p1'), adult('p2', { work: null })] }))
    expect(written(option)).toBe('08:00 p2 / 17:00')
    expect(option.leaveMinutes).toBe(0)
  })
})

describe('C06 在宅と、ねている子のとなり', () => {
  it('12:30–14:30にねる子のとなりで働けば、昼休みを除いた1時間半の分、休みがへる', () => {
    const nap = span('12:30', '14:30')
    const option = first(cover({ adults: [adult('p1', { telework: true })], nap }))
    // 9:00–12:30 less the first half of lunch is 3 hours, 14:30–16:00 an hour and a half: 3 + 2.
    expect(option.leaveMinutes).toBe(300)
    expect(option.pieces[0]?.uses).toContainEqual({ kind: 'workAtNap', minutes: 90 })
  })

  it('ずらして働けるなら、休みを使わない手だてもある', () => {
    const flex = { minutes: 360, core: null }
    const option = first(cover({ adults: [adult('p1', { flex })] }))
    expect(option.leaveMinutes).toBe(0)
    expect(option.pieces[0]?.uses).toEqual([{ kind: 'flexHours', minutes: 360 }])
  })

  it('コアタイム10–15時は、ずらせない: 昼休みを除いた4時間は休みになる', () => {
    const flex = { minutes: 360, core: span('10:00', '15:00') }
    expect(first(cover({ adults: [adult('p1', { flex })] })).leaveMinutes).toBe(240)
  })
})

describe('C07 夜勤の前の眠り', () => {
  const nurse = adult('p2', {
    work: { from: clock('16:00'), to: clock('32:50'), place: 'p2-office', breaks: [] },
    rest: [span('10:30', '14:00')],
  })
  it('眠りをけずらない手だてが先に来る。けずるしかなければ、何分かを言う', () => {
    const both = cover({ need: span('08:00', '14:30'), adults: [adult('p1'), nurse] })
    expect(first(both).restLostMinutes).toBe(0)
    const alone = first({ ...both, adults: [nurse] })
    expect(alone.restLostMinutes).toBe(210)
    expect(alone.leaveMinutes).toBe(0)
  })
})

describe('C08 家族の順番', () => {
  it('看護等休暇が無給なら、円を先に見る家族では有休が先に、休みを残したい家族では逆になる', () => {
    const unpaid = account('childNursingLeave', 5, { price: { amount: 1_800, perMinutes: 60 } })
    const adults = [adult('p1', { accounts: [unpaid, account('annualLeave', 20)] })]
    const { options, order } = coverDay(cover({ adults }))
    expect(order).toEqual(['arrival', 'leave', 'cost', 'promises', 'handovers', 'remaining'])
    expect(options.map(usesOf)).toEqual([['p1 annualLeave 6h left 114h'], ['p1 childNursingLeave 6h left 24h']])
    expect(options[1]?.cost).toBe(10_800)
  })
})
