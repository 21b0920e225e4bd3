import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

const FULL_TIME = ['timetable', family('f01'), '--track', 'full', '--samples', '300']

describe('いっしょには守れない約束', () => {
  // f01 k4: 18:00 + 52 minutes against 18:30.
  it('18:00まで働くと、おむかえに22分足りない。だれの何と何かを言う', async () => {
    const { out } = await run(FULL_TIME)
    expect(out).toContain(
      'p1のおむかえ(園、18:30まで)と、p1のしごと(18:00まで)は、いっしょには守れません。22分足りません。',
    )
    const english = await run([...FULL_TIME, '--lang', 'en'])
    expect(english.out).toContain('cannot both be kept: 22 min are lacking')
  })

  it('JSON では、約束、足りない分、もとになる時刻、間の行動', async () => {
    const answer = (await run([...FULL_TIME, '--json'])).json()
    expect(answer).toMatchObject({
      infeasible: [{ deadline: 'p1-pickup', minutes: 22, onlyAsPlanned: false, since: [{ what: 'ends', time: 1080 }] }],
    })
  })

  it('守れる日には、何も言わない', async () => {
    const answer = (await run(['timetable', family('f01'), '--samples', '300', '--json'])).json()
    expect(answer).toMatchObject({ infeasible: [], conflicts: [] })
  })
})

describe('日の種類', () => {
  const chances = async (day: readonly string[]) => {
    const ran = await run(['timetable', family('f12'), '--samples', '4000', '--json', ...day])
    return ran.json() as { day: string; dayTypes: { types: { id: string }[] }; deadlines: { id: string; p: number }[] }
  }

  it('路線がみだれた日だけを見ると、電車で通う人の見込みは下がる', async () => {
    const [usual, disrupted] = [await chances([]), await chances(['--day', 'disruption'])]
    expect(disrupted.day).toBe('disruption')
    expect(disrupted.dayTypes.types.map(({ id }) => id)).toEqual(['disruption'])
    const sum = (of: typeof usual) => of.deadlines.reduce((all, { p }) => all + p, 0)
    expect(sum(disrupted)).toBeLessThan(sum(usual))
  })
})
