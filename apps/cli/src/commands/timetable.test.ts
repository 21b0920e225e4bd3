import { describe, expect, it } from 'vitest'
import { family, run } from '../testing/run.ts'

describe('yohaku timetable', () => {
  it('同じ種なら、同じ答え。種がちがえば、見込みもちがう', async () => {
    const args = ['timetable', family('f07'), '--samples', '2000', '--json', '--seed']
    const [first, again, other] = [await run([...args, '7']), await run([...args, '7']), await run([...args, '8'])]
    expect(first.out).toBe(again.out)
    expect(first.out).not.toBe(other.out)
    expect(first.json()).toMatchObject({ track: 'now', samples: 2000, seed: 7 })
  })

  it('ないトラック、ない日は、あるものを言う', async () => {
    const track = await run(['timetable', family('f01'), '--track', 'nowhere', '--json'])
    expect([track.status, track.json()]).toMatchObject([
      1,
      { problems: [{ code: 'track_unknown', expected: 'now, plus1h, full' }] },
    ])
    const day = await run(['timetable', family('f01'), '--day', 'sun', '--json'])
    expect([day.status, day.json()]).toMatchObject([1, { problems: [{ code: 'day_unknown' }] }])
  })

  it('表の列は、日本語の幅でそろう', async () => {
    const { out } = await run(['timetable', family('f01'), '--samples', '100'])
    expect(out).toContain('16:52  p1・c1  おむかえ      園')
  })
})
