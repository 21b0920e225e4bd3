import type { Plan } from '@yohaku/household'
import { clock, expectOk, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { FAMILIES, family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import type { CoverOutlook, CoverRequest } from './coverAnswer.ts'
import { coverOf } from './coverOf.ts'

/** 2026-11-24 is a Tuesday. */
const coverFor = (
  id: string,
  child: string,
  more: Partial<CoverRequest> = {},
  change: (plan: Plan) => Plan = (plan) => plan,
): CoverOutlook => {
  const plan = change(family(id))
  return expectOk(coverOf(plan, presentTrack(plan), { child, date: '2026-11-24', samples: 200, ...more }))
}

/** The employers grant paid leave by the hour: leave for a sick child is none for a well one. */
const annualByHour = (plan: Plan): Plan => ({
  ...plan,
  jobs: plan.jobs.map((job) => ({ ...job, leaveRules: { ...job.leaveRules, annualByHour: true } })),
})

const firstOf = ({ options }: CoverOutlook) => {
  const [option] = options
  if (option === undefined) throw new Error('no option')
  return option
}

/** Who stays, and the hours of leave it takes: from hours of work, breaks and ways, by hand. */
describe('十二の家族: 火曜の朝に熱', () => {
  it.each([
    ['f01', 'c1', ['p1'], 6, '9–16時の昼休みを除いた6時間'],
    ['f02', 'c1', ['p1'], 6, '同じ9–16時'],
    ['f03', 'c1', ['p1'], 7, '8:30–16:30の7時間。p2なら8時間'],
    ['f04', 'c1', ['p1'], 6, '10–17時。もうひとりの園へはp2'],
    ['f05', 'c1', ['p2', 'p1'], 7, '7:00におくりに出るp1がもどる7:30まで、p2が家にいる'],
    ['f06', 'c1', ['p1'], 6, '8:45–15:45。p2は5時に出たあと'],
    ['f07', 'c3', ['p1', 'p2'], 6, '9:15–16:15。17時にはp2が家にいて、p1が上の子を迎えに行ける'],
    ['f08', 'c2', ['p1'], 7, '6時間15分は7時間。夜勤の前のp2の眠りはけずらない'],
    ['f09', 'c3', ['p1'], 7, '在宅。12:30–14:30はねている子のとなりで働き、4時間と3時間'],
    ['f10', 'c1', ['grandparent1'], 0, '祖父母。時間は聞いてから'],
    ['f11', 'c2', ['p1'], 7, '9–17時。p2は道が書かれていないので、半日では交代できない'],
    ['f12', 'c1', ['p1'], 8, '7時間45分は8時間。p2なら11時間'],
  ])('%s の %s: %j、休み %i 時間(%s)', (id, child, who, hours) => {
    const option = firstOf(coverFor(id, child))
    expect(option.pieces.map((piece) => piece.who)).toEqual(who)
    expect(option.cost.leaveMinutes).toBe(hours * 60)
  })
})

/** The desk is left ten minutes after the call; from there on the ways of the plan. */
describe('十二の家族: 13:40に園から電話', () => {
  it.each([
    ['f01', 'c1', 'p1', '14:42', '50分と2分'],
    ['f02', 'c1', 'p1', '14:47', '家まで50分、園まで7分'],
    ['f03', 'c1', 'p1', '14:20', '30分'],
    ['f04', 'c1', 'p2', '14:20', '30分。おくりの道の逆'],
    ['f05', 'c1', 'p1', '14:50', '60分'],
    ['f06', 'c1', 'p1', '15:05', '75分'],
    ['f07', 'c3', 'p1', '14:50', '60分'],
    ['f08', 'c2', 'p2', '14:00', '家から10分。14:00までの眠りのあと'],
    ['f09', 'c3', 'p1', '13:50', '家から10分'],
    ['f10', 'c1', 'p1', '14:50', '60分'],
    ['f11', 'c2', 'p1', '14:20', '30分'],
    ['f12', 'c1', 'p2', '14:50', '60分。p1は90分で15:20'],
  ])('%s の %s: 先に着くのは %s、%s(%s)', (id, child, who, arrives) => {
    const { first } = firstOf(coverFor(id, child, { at: clock('13:40') }))
    expect([first?.who, formatClock(first?.arrives ?? 0)]).toEqual([who, arrives])
  })

  it('小学校までの道が書かれていない家族では、わからないと言い、だれも来ないとは言わない', () => {
    const { options, uncovered, unknown } = coverFor('f07', 'c1', { at: clock('13:40') })
    expect([options, uncovered]).toEqual([[], []])
    expect(unknown).toContainEqual({ code: 'leg_not_stated', who: 'p1', place: 's1' })
  })

  it('f01: 13:50に出れば3時間、14:00に出れば2時間。待てば16:52のいつものおむかえで、休みは使わない', () => {
    const { options } = coverFor('f01', 'c1', { at: clock('13:40') })
    const own = options.filter(({ first }) => first?.who === 'p1')
    expect(own.map(({ first, cost }) => [formatClock(first?.leaves ?? 0), cost.leaveMinutes / 60])).toEqual([
      ['13:50', 3],
      ['14:00', 2],
      ['15:00', 1],
      ['16:00', 0],
    ])
  })
})

describe('どの家族の、どの手だても', () => {
  it.each(FAMILIES)('%s: 時間をすきまなくうめ、残りは負にならず、円は料金とへる給料の和', (id) => {
    const plan = family(id)
    for (const child of plan.household.children)
      for (const more of [{}, { at: clock('13:40') }, { kind: 'adultIll' as const, ill: ['p1'] }]) {
        const { need, options } = coverFor(id, child.id, more)
        for (const { pieces, cost } of options) {
          expect(pieces.map(({ from }) => from)).toEqual([need.from, ...pieces.slice(0, -1).map(({ to }) => to)])
          expect(pieces.at(-1)?.to).toBe(need.to)
          for (const { leftMinutes } of cost.leave) expect(leftMinutes).toBeGreaterThanOrEqual(0)
          expect(cost.yen).toBe(cost.fees + cost.payLost)
        }
      }
  })
})

describe('ひとりで育てる家族(f10)', () => {
  const alone = (days: number, hours = 0) => {
    const plan = family('f10')
    const balance = { adult: 'p1', asOf: '2026-11-01' } as const
    return {
      ...plan,
      household: { ...plan.household, helpers: [] },
      balances: [
        { ...balance, kind: 'annualLeave' as const, days: 0, hours: 0 },
        { ...balance, kind: 'childNursingLeave' as const, days, hours },
      ],
    }
  }
  const coverOfPlan = (plan: ReturnType<typeof alone>) =>
    expectOk(coverOf(plan, presentTrack(plan), { child: 'c1', date: '2026-11-24', samples: 100 }))

  it('休みがなければ、8:00に家を出てから18:12に帰るまで、みる人がいないと言う', () => {
    expect(coverOfPlan(alone(0)).uncovered).toEqual([{ from: clock('08:00'), to: clock('18:12') }])
  })

  it('休みが3時間あれば、12:00まで家にいて、昼休みの間に職場へ行ける。12:00からの時間が残る', () => {
    expect(coverOfPlan(alone(0, 3)).uncovered).toEqual([{ from: clock('12:00'), to: clock('18:12') }])
  })

  it('1日分あれば、うまる', () => {
    expect(coverOfPlan(alone(1)).uncovered).toEqual([])
  })

  it('もうひとりの大人のことは、どこにも出てこない', () => {
    const { reach, balances, unknown } = coverOfPlan(alone(1))
    expect(JSON.stringify([reach, balances, unknown])).not.toContain('p2')
  })
})

describe('大人の具合がよくない日', () => {
  it('f01: p2が8:00に園へおくり、1時間おそく仕事を始め、17:00に出て18:08に迎える', () => {
    const option = firstOf(coverFor('f01', 'c1', { kind: 'adultIll', ill: ['p1'] }, annualByHour))
    expect(option.pieces.map(({ who, from }) => [who, formatClock(from)])).toEqual([
      ['p2', '07:50'],
      ['n1', '08:00'],
      ['p2', '18:08'],
    ])
    // The gate at 8:10, 68 minutes to the desk: 18 minutes late are an hour. 17:00 to 19:00 are two.
    expect(option.pieces.map(({ uses }) => uses.map(({ minutes }) => minutes / 60))).toEqual([[1], [], [2]])
    expect(option.risk.by).toBe(clock('18:30'))
  })

  it('f05: ふたりの子は同じ園なので、いっしょにおくり、いっしょに迎える', () => {
    const { promises } = firstOf(coverFor('f05', 'c1', { kind: 'adultIll', ill: ['p1'] }, annualByHour))
    expect(promises.filter(({ kind }) => kind !== 'workStart').map(({ outcome }) => outcome)).toEqual([
      'together',
      'together',
    ])
  })

  it('f01: 有休が1日ずつなら、1日休むほかない。子は元気なので、子の看護の休みは使えない', () => {
    const { options } = coverFor('f01', 'c1', { kind: 'adultIll', ill: ['p1'] })
    expect(options.flatMap(({ cost }) => cost.leave.map(({ kind, minutes }) => [kind, minutes / 60]))).toEqual(
      options.map(() => ['annualLeave', 9]),
    )
  })

  it('ふたりともなら、みる人のいない時間をそのまま言う', () => {
    const { uncovered } = coverFor('f01', 'c1', { kind: 'adultIll', ill: ['p1', 'p2'] })
    expect(uncovered).toEqual([{ from: clock('07:50'), to: clock('21:00') }])
  })
})

describe('電車が止まったとき', () => {
  it('f03: 職場から歩いて15分の人が、家を通って16:55に着く', () => {
    const { reach } = coverFor('f03', 'c1', { kind: 'trainStopped', at: clock('16:30') })
    expect(reach[0]).toMatchObject({ who: 'p1', arrives: clock('16:55'), via: ['home', 'n1'] })
    expect(reach[1]).toMatchObject({ who: 'p2', arrives: null })
  })

  it('f06: 閉園までに着ける大人はいない。電車が17:15までに動けば、いつもの道で間に合う', () => {
    const { uncovered, reach, resumeBy } = coverFor('f06', 'c1', { kind: 'trainStopped', at: clock('16:00') })
    expect(reach.every(({ arrives }) => arrives === null)).toBe(true)
    expect(uncovered[0]?.from).toBe(clock('18:30'))
    expect(resumeBy.find(({ adult }) => adult === 'p1')?.latest).toBe(clock('17:15'))
  })

  it('f01: 17:30に動きだせば、p1は18:22に着く', () => {
    const { reach } = coverFor('f01', 'c1', { kind: 'trainStopped', at: clock('16:00'), resumes: clock('17:30') })
    expect(reach[0]).toMatchObject({ who: 'p1', leaves: clock('17:30'), arrives: clock('18:22'), slackMinutes: 8 })
  })
})
