import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { networkOf } from '../networkOf.ts'
import { planTimes } from '../planTimes.ts'
import { day, step } from '../testDay.testing.ts'

// f08 k2, k3: 夜勤は翌 8:50 まで、帰宅まで 40 分。翌朝、母は 7:15 に出る。園は 7:30 から。
it('S10 夜勤明けの帰宅は翌 9:30、母が出る 7:15 に送りは引きつげない', () => {
  const { network } = expectOk(
    networkOf(
      day(
        [
          step('夜勤', 'work', 'p2', 'hospital', { at: '16:00', until: '32:50', delay: null }),
          step('帰る', 'travel', 'p2', 'hospital', { min: 40, to: 'home', delay: null }),
          step('引きつぎ', 'other', 'p1 p2', 'home', { at: '31:00', by: '31:15' }),
        ],
        { adults: ['p1', 'p2'] },
      ),
    ),
  )
  const times = expectOk(planTimes(network))
  expect(times.events.get('帰る:end')?.earliest).toBe(33 * 60 + 30)
  expect(times.broken).toEqual([{ id: '引きつぎ:start', by: 135 }])
})

it('S10 開園 7:30 より前に出る朝は、送りの約束を 15 分やぶる', () => {
  const { network } = expectOk(
    networkOf(
      day([
        step('送り', 'dropoff', 'p1 c1', 'nursery', { at: '7:10', opens: '7:30', delay: null }),
        step('出る', 'travel', 'p1', 'nursery', { by: '7:15' }),
      ]),
    ),
  )
  expect(expectOk(planTimes(network)).broken).toEqual([{ id: '出る:start', by: 15 }])
})
