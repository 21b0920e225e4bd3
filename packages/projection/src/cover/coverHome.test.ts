import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { coverOf } from './coverOf.ts'

const plan = family('f01')
const firstOf = (at?: number, of = plan) => {
  const request = { child: 'c1', date: '2026-11-24', samples: 100, ...(at === undefined ? {} : { at }) }
  return expectOk(coverOf(of, presentTrack(of), request)).options[0]?.first
}

describe('むかえに行った子が、家に着く時刻', () => {
  it('13:40の電話。13:50に席を立ち、50分と2分で園、8分で家', () => {
    expect(firstOf(13 * 60 + 40)).toMatchObject({
      who: 'p1',
      leaves: 13 * 60 + 50,
      arrives: 14 * 60 + 42,
      homeAt: 14 * 60 + 50,
    })
  })

  it('朝から家にいる日は、むかえに行く人がいない', () => {
    expect(firstOf()).toBeNull()
  })
})
