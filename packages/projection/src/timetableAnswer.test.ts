import { clock, expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { samplePlan } from './testing/samplePlan.ts'
import { timetableAnswer } from './timetableAnswer.ts'

describe('ダイヤの答え(yohaku timetable)', () => {
  const answer = expectOk(timetableAnswer(samplePlan(), { samples: 500, seed: 3 }))

  it('できごとは予定と余白、約束は時刻と見込みを、平らに持つ', () => {
    expect(answer.events.find(({ id }) => id === 'out')).toMatchObject({ planned: clock('07:50'), slackMinutes: 10 })
    expect(answer.deadlines.find(({ id }) => id === 'collect')).toMatchObject({
      latest: clock('18:30'),
      slackMinutes: 98,
      p: 1,
      high: 1,
    })
  })

  it('どの種で何日ためしたかを言う', () => {
    expect([answer.samples, answer.seed, answer.allOnTime?.samples]).toEqual([500, 3, 500])
  })

  it('いちばんきつい約束へ行く道を、順に言う', () => {
    expect(answer.critical).toEqual(['out', 'bring', 'train'])
  })

  it('書いていないトラックも、くらべるために足したものなら答える', () => {
    const full = expectOk(timetableAnswer(samplePlan(), { track: 'full', samples: 1 }))
    expect(full.broken).toEqual([{ deadline: 'collect', minutes: 22 }])
  })

  it('ないトラックは、あるトラックをそえて断る', () => {
    expect(timetableAnswer(samplePlan(), { track: 'fast' })).toEqual({
      ok: false,
      error: { type: 'NoSuchTrack', id: 'fast', known: ['now', 'plus1h', 'full'] },
    })
  })

  it('ない日は、ある日をそえて断る', () => {
    expect(timetableAnswer(samplePlan(), { day: 'sun' })).toEqual({
      ok: false,
      error: {
        type: 'NoSuchDay',
        day: 'sun',
        known: ['office', 'mon', 'tue', 'wed', 'thu', 'fri', 'normal', 'rain', 'disruption', 'childSlow'],
      },
    })
  })
})
