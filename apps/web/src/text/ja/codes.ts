import { codes as shared } from '@yohaku/words/ja/codes'
import type { PlanWords } from '../words.ts'

/** しおりと計算が返す記号のことば。知らない記号は、そのまま見せる。 */
export const codes: PlanWords = {
  ...shared,
  place: {
    home: '家',
    nursery: '園',
    kindergarten: '園',
    primary: '学校',
    afterSchool: '学童',
    station: '駅',
    office: '会社',
    shop: '店',
    other: 'そのほか',
  },
  dayKind: { office: '出社の日', telework: '在宅の日', rain: '雨の日', event: '行事の日', off: '休みの日' },
  unknown: {
    day_not_stated: () => '一日のかたちが書かれていません。',
    work_hours_not_stated: (who) => `${who}の勤務時間が書かれていません。`,
    leave_day_not_stated: (who) => `${who}が休業の日をどう過ごすかは、書かれていません。`,
    leg_not_stated: (_who, place) => `${place}までの道の分が書かれていません。`,
    time_not_stated: (who) => `${who}の時刻の一部が決まりません。`,
    opening_not_stated: (_who, place) => `${place}の開く時刻が書かれていません。`,
    closing_not_stated: (_who, place) => `${place}の閉まる時刻が書かれていません。`,
    pickup_not_stated: (who) => `${who}のおむかえの人が書かれていません。`,
    pickup_place_not_stated: (who, place) => `${who}のおむかえの場所(${place})がはっきりしません。`,
    next_morning_not_stated: (who) => `${who}の次の朝が書かれていません。`,
    bedtime_not_stated: (who) => `${who}のねる時刻が書かれていません。`,
    delay_not_known: () => 'おくれの種類のひとつを知りません。おくれなしで計算しました。',
  },
}
