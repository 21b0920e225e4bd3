import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/samplePlan.ts'
import { milestonesOfPlan } from './milestonesOfPlan.ts'
import { withEmployerRule } from './withEmployerRule.ts'

const PLAN = samplePlan()
const [JOB] = PLAN.jobs.map(({ id }) => id) as [string]
const RULE = { job: JOB, right: 'reducedHours', until: 'thirdGradeEnds' } as const

describe('会社の決まりを書く', () => {
  it('書くと、節目の日に、会社の時短の最後の日が出る', () => {
    const [track] = PLAN.tracks.map(({ id }) => id) as [string]
    const ends = (plan: typeof PLAN) =>
      milestonesOfPlan(plan, track, { from: date('2026-01-01'), to: date('2040-12-31'), today: date('2026-11-22') })
        .filter(({ origin }) => origin === 'employer')
        .map(({ id, ends: what }) => [id, what])
    expect(ends(PLAN)).toEqual([])
    const written = withEmployerRule(PLAN, RULE)
    expect(ends(written)).toContainEqual(['employerRuleEnds', ['reducedHoursOfEmployer']])
  })

  it('あとから書いたものが前のものにかわる。ほかの決まりは残る', () => {
    const twice = withEmployerRule(withEmployerRule(PLAN, { ...RULE, right: 'overtimeLimit' }), RULE)
    const mended = withEmployerRule(twice, { ...RULE, until: 'primarySchoolEnds' })
    expect(mended.jobs.find(({ id }) => id === JOB)?.employerRules).toEqual([
      { right: 'overtimeLimit', until: 'thirdGradeEnds' },
      { right: 'reducedHours', until: 'primarySchoolEnds' },
    ])
  })

  it('法律のとおりにもどすと、書く前のしおりと同じ', () => {
    expect(withEmployerRule(withEmployerRule(PLAN, RULE), { ...RULE, until: null })).toEqual(PLAN)
  })

  it('ない仕事の決まりは書けない', () => {
    expect(() => withEmployerRule(PLAN, { ...RULE, job: 'moon' })).toThrow(RangeError)
  })
})
