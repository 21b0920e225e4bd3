import { describe, expect, it } from 'vitest'
import { rawPlan } from '../testing/plans.ts'
import { checkPlan } from './checkPlan.ts'

const problemsOf = (more: Readonly<Record<string, unknown>>) => {
  const checked = checkPlan(rawPlan(more))
  return checked.ok ? [] : checked.error.map(({ code, path }) => `${code} ${path}`)
}

const withLeg = (departs: unknown) =>
  problemsOf({
    legs: [
      { from: 'home', to: 'en', minutes: 8, departs },
      { from: 'en', to: 'office', minutes: 52 },
    ],
  })

const withStep = (more: Readonly<Record<string, unknown>>, plan: Readonly<Record<string, unknown>> = {}) =>
  problemsOf({
    ...plan,
    days: [
      {
        id: 'weekday',
        kind: 'office',
        weekdays: ['mon'],
        steps: [{ id: 'bath', act: 'bath', who: ['a1', 'a2', 'c1'], place: 'home', at: '19:00', ...more }],
      },
    ],
  })

describe('道の時刻表', () => {
  it.each([
    [{ times: ['07:00', '7:20'] }, []],
    [{ first: '06:00', every: 20, last: '24:30' }, []],
    [{ first: '06:00', every: 20, last: '06:00' }, []],
    [{ times: [] }, ['too_few legs[0].departs.times']],
    [{}, ['departures_incomplete legs[0].departs']],
    [{ first: '06:00', last: '23:00' }, ['departures_incomplete legs[0].departs']],
    [{ times: ['07:00'], every: 20 }, ['departures_incomplete legs[0].departs']],
    [{ first: '23:00', every: 20, last: '06:00' }, ['ends_before_start legs[0].departs.last']],
    [{ first: '06:00', every: 0, last: '07:00' }, ['bad_minutes legs[0].departs.every']],
    [{ times: ['25:70'] }, ['bad_clock legs[0].departs.times[0]']],
  ])('%j → %j', (departs, problems) => {
    expect(withLeg(departs)).toEqual(problems)
  })
})

describe('先に手のあいたほう、ひとつしかないもの', () => {
  it('行動に入っている大人からえらぶ', () => {
    expect(withStep({ first: ['a1', 'a2'] })).toEqual([])
    expect(withStep({ who: ['a1', 'c1'], first: ['a1', 'a2'] })).toEqual(['unknown_id days[0].steps[0].first[1]'])
    expect(withStep({ first: ['a1'] })).toEqual(['too_few days[0].steps[0].first'])
  })

  it('使うものは、書いてあるもの', () => {
    expect(withStep({ uses: ['bathroom'] }, { resources: [{ id: 'bathroom', name: 'おふろ' }] })).toEqual([])
    expect(withStep({ uses: ['bathrom'] }, { resources: [{ id: 'bathroom' }] })).toEqual([
      'unknown_id days[0].steps[0].uses[0]',
    ])
  })
})

describe('おくれと日の種類', () => {
  it.each([
    [{ delays: { walk: { type: 'gamma', mean: 3, shape: 2, max: 20, cut: 'clip' } } }, []],
    [{ delays: { walk: { type: 'empirical', values: [0, 5], weights: [3, 1] } } }, []],
    [{ dayTypes: [] }, []],
    [{ dayTypes: [{ id: 'snow', share: 3, delays: { walk: { type: 'constant', value: 20 } } }] }, []],
    [{ delays: { walk: { type: 'gamma', mean: -3, shape: 2 } } }, ['out_of_range delays.walk.mean']],
    [{ delays: { walk: { type: 'gamma', mean: 3, shape: 0 } } }, ['out_of_range delays.walk.shape']],
    [{ delays: { walk: { type: 'uniform', mean: 3 } } }, ['not_in_list delays.walk.type']],
    [{ delays: { walk: { type: 'constant', value: 3, maen: 4 } } }, ['unknown_key delays.walk.maen']],
    [{ delays: { walk: { type: 'empirical', values: [] } } }, ['too_few delays.walk.values']],
    [
      { delays: { walk: { type: 'empirical', values: [0, 5], weights: [1] } } },
      ['weights_not_usable delays.walk.weights'],
    ],
    [{ dayTypes: [{ id: 'snow', share: 0 }] }, ['no_day_type dayTypes[0].share']],
    [
      {
        dayTypes: [
          { id: 'snow', share: 1 },
          { id: 'snow', share: 1 },
        ],
      },
      ['duplicate_id dayTypes[1].id'],
    ],
  ])('%j → %j', (more, problems) => {
    expect(problemsOf(more)).toEqual(problems)
  })
})
