import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { words } from '../../text/ja/household.ts'
import { ja } from '../../text/ja.ts'
import { toldAssumptions } from './assumptions.ts'

const text = { ...ja, ...words }

const told = (path: string) => {
  const [one] = toldAssumptions(familyPlan({ assumptions: [{ path, reason: 'assumed_by_researcher' }] }), text)
  return one && `${one.group}: ${one.what} ${one.value}`
}

describe('仮の値の一覧', () => {
  it.each([
    ['start', 'household: 見はじめる月 2026年11月'],
    ['household.prefecture', 'household: 住まいの都道府県 東京都'],
    ['household.married', 'household: 大人ふたりの結婚 はい'],
    ['household.adults[p1].birth', 'household: あおいの生まれた日 1992年4月1日'],
    ['household.children[c1].birth', 'household: はるの生まれた日 2025年3月20日'],
    ['jobs[p1-job].fullTimeMonthly', 'jobs: あおいの月給(フルタイムのとき) 300,000円'],
    ['jobs[p2-job].bonuses', 'jobs: けいのボーナス なし'],
    ['jobs[p2-job].collection', 'jobs: けいの保険料を引く月 次の月'],
    ['places[n1].closes', 'places: 園の閉まる時刻 18:30'],
    ['legs[0].minutes', 'places: 家から園までの道 8分'],
    ['days[office].weekdays', 'days: この一日の曜日 月・火・水・木・金'],
    ['days[office].steps', 'days: 用事それぞれの最短の長さ '],
    ['tracks[plus1h].phases[0].breakMinutes', 'tracks: あおいの休憩(1時間長く) 1時間'],
  ])('%s', (path, words) => {
    expect(told(path)).toBe(words)
  })

  it('知らない道すじは、隠さずそのまま見せる', () => {
    expect(told('balances[0].days')).toBe('other: balances[0].days ')
  })
})
