import type { WorkPhase } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { draftOf, newPhase, nextApril, phaseOfDraft } from './phaseDraft.ts'

const [job] = familyPlan().jobs
const reduced: WorkPhase = {
  adult: 'p1',
  from: '2026-11-01',
  kind: 'reduced',
  start: '09:00',
  end: '16:00',
  breakMinutes: 60,
}

describe('働き方の下書き', () => {
  it.each([
    ['時短', reduced],
    ['週4日の時短、決まった額', { ...reduced, daysPerWeek: 4, pay: { rule: 'amount', monthly: 210_000 } }],
    ['会社の表', { ...reduced, pay: { rule: 'table', rows: [{ paidMinutes: 300, monthly: 200_000 }] } }],
    ['ほかの仕事の額', { ...reduced, pay: { rule: 'amount', monthly: 210_000, of: 'p2-job' } }],
    ['夜勤', { ...reduced, start: '22:00', end: '30:00' }],
    ['フルタイム', { adult: 'p1', from: '2026-11-01', kind: 'full' }],
    ['時刻を書いたフルタイム', { ...reduced, kind: 'full', end: '18:30' }],
    ['育休', { adult: 'p1', from: '2026-11-01', kind: 'leave', leave: 'childcare' }],
    ['しごとなし', { adult: 'p1', from: '2026-11-01', kind: 'none' }],
  ] as const satisfies readonly (readonly [string, WorkPhase])[])(
    '%sは、開いてそのまま決めれば変わらない',
    (_, phase) => {
      expect(phaseOfDraft(draftOf(phase, job), phase)).toEqual(phase)
    },
  )

  it('フルタイムにすると、契約の時間になり、時短の月給の決め方は残らない', () => {
    const before: WorkPhase = { ...reduced, pay: { rule: 'amount', monthly: 210_000 } }
    expect(phaseOfDraft({ ...draftOf(before, job), kind: 'full' }, before)).toEqual({
      adult: 'p1',
      from: '2026-11-01',
      kind: 'full',
    })
  })

  it('額を書きかえると、もうほかの仕事の額ではない', () => {
    const before: WorkPhase = { ...reduced, pay: { rule: 'amount', monthly: 210_000, of: 'p2-job' } }
    expect(phaseOfDraft({ ...draftOf(before, job), monthly: 220_000 }, before).pay).toEqual({
      rule: 'amount',
      monthly: 220_000,
    })
  })

  it.each([
    ['2027-03-31', '2027-04-01'],
    ['2027-04-01', '2028-04-01'],
    ['2026-11-22', '2027-04-01'],
  ])('%sの次の4月は%s', (today, april) => {
    expect(nextApril(today)).toBe(april)
  })

  it('時短のあとはフルタイム、ほかのあとは時短から始める', () => {
    expect(newPhase(reduced, '2026-11-22')).toEqual({ adult: 'p1', from: '2027-04-01', kind: 'full' })
    expect(newPhase({ adult: 'p1', from: '2027-05-01', kind: 'full' }, '2026-11-22')).toEqual({
      adult: 'p1',
      from: '2028-04-01',
      kind: 'reduced',
    })
  })
})
