import { date, formatClock, weekdayOf } from '@yohaku/kernel'
import { cover } from '@yohaku/words/ja/cover'
import { date as written } from '@yohaku/words/ja/format'
import { holidays } from '@yohaku/words/ja/holidays'
import type { CareText } from '../careText.ts'

const WEEKDAYS = '日月火水木金土'

export const care: CareText = {
  date: (text, withYear) => `${withYear ? written(text) : written(text).slice(5)}(${WEEKDAYS[weekdayOf(date(text))]})`,
  cover: {
    ...cover,
    onHoliday: (holiday) => `この日は祝日(${holiday})で、園や学校はおやすみです。働く人は --works で書けます。`,
    holiday: holidays,
    options: (order) => `手だて(並べ方: ${order})`,
    uses: (what) => `使う休み ${what}`,
    noLeave: '使う休み なし',
    money: (parts) => `お金 ${parts.join('、')}`,
    noMoney: 'お金 0円',
    about: ({ phone, askFrom, reached, chance }) => [
      ...(askFrom === null ? [] : [`電話は${formatClock(askFrom)}から`]),
      ...(phone === null ? [] : [phone]),
      ...(reached === null || reached === chance
        ? []
        : [`ここまでのだれかが来られる見込み ${Math.round(reached * 100)}%`]),
    ],
    withoutHelpers: (option) => `かわりの人が来られないとき → ${option}`,
    careOpen: (place, from, to) =>
      `${place}は${from}–${to}に、具合のよい子をあずかれます。おくりおむかえを頼める人(household.helpers の collects)がいれば、手だてに入ります。`,
    more: (count) => `ほかに${count}件(--limit で見られます)`,
  },
  year: {
    title: (from, years) => `${from}から1年。${new Intl.NumberFormat('ja-JP').format(years)}年分を走らせた見込み`,
    sickDays: (mean, low, high, calls) =>
      `家でみる日 平均${mean}日(10年に8年は${low}日から${high}日)。日中の電話 平均${calls}回`,
    head: ['だれの休みか', 'はじめ', '足りなくなる年', '目やすの月', '年の終わりの残り'],
    by: (rule) => `みる人のきめ方: ${rule}`,
    month: (text) => (text === null ? '–' : `${Number(text.slice(5))}月`),
    daysLeft: (mean) => `${mean.toFixed(1)}日`,
    uncovered: (share, days) => `休みでうまらない日がある年: ${share}(平均${days}日)`,
    covered: '休みでうまらない日は、ほぼありません。',
    shared: '分け方を変えると(休みが足りなくなる年)',
    tracks: 'ほかのトラックでは',
    outOf: (who, leave, share) => `${who} ${leave} ${share}`,
    uncoveredHead: 'うまらない日',
    children: '数えた子',
  },
}
