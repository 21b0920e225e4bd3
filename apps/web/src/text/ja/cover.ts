import { cover } from '@yohaku/words/ja/cover'
import type { CoverRoomWords } from '../cover.ts'
import { coverActs } from './coverActs.ts'

export const words: CoverRoomWords = {
  cover: {
    ...cover,
    acts: coverActs,
    monthDay: (date) => {
      const [, month = '', day = ''] = date.split('-')
      return `${Number(month)}月${Number(day)}日`
    },
    child: 'だれの手だてか',
    date: '日',
    when: 'いつわかったか',
    morning: '朝から',
    call: '電話がきた',
    callAt: '電話の時刻',
    order: (order) => `並べ方:${order}`,
    options: '手だて',
    arrives: '着',
    goes: (who) => `${who}が行く`,
    leaves: '出る',
    pieces: 'だれがみるか',
    leave: '使う休み',
    remaining: 'のこり',
    money: 'お金',
    noLeave: 'なし',
    noMoney: '0円',
    more: (count) => `ほかに${count}件あります。`,
    refusal: {
      NoSuchChild: 'このお子さんは、しおりにいません。',
      NoSuchAdult: 'この人は、しおりにいません。',
      NotInCare: 'その時刻には、お子さんは園や学校にいません。時刻を変えると計算できます。',
      NothingToCover: 'この日は、みる人を探す時間がありません。',
      DateOutside: 'この日の働き方がしおりにないか、お子さんが家で休業中の人といる日です。日を変えると計算できます。',
      NoSuchDay: 'この日の一日のかたちが、しおりにありません。',
    },
  },
}
