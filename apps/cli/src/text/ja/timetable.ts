import { day } from '@yohaku/words/ja/day'
import type { TimetableText } from '../timetableText.ts'

export const timetable: TimetableText = {
  together: (promise, causes, minutes) =>
    causes.length === 1
      ? `${promise}と、${causes[0]}は、いっしょには守れません。${minutes}足りません。`
      : `${promise}に、${causes.join('からも、')}からも、${minutes}足りません。どちらかが変われば守れます。`,
  asPlanned: (promise, cause, minutes) =>
    `${promise}に、予定のままでは${minutes}足りません。${cause}を早めると守れます。`,
  promise: (who, what, where, latest) => `${who}の${what}(${where}、${latest}まで)`,
  cause: {
    ends: (who, what, _, time) => `${who}の${what}(${time}まで)`,
    opens: (_, __, where, time) => `${where}が開く時刻(${time})`,
    planned: (who, what, _, time) => `${who}の${what}(${time}の予定)`,
  },
  waits: (ready, leaves, where) => `${ready}に着いて、${leaves}の便を待ちます(${where})。`,
  conflict: (thing, first, second, at, minutes) =>
    `${at}の${second}は、${first}が終わるまで${minutes}待ちます(${thing})。`,
  brokenEvent: (event, by, since, path) =>
    `${event} の約束は、何も起きない日にも ${by} 足りません。もと:${since}。道すじ:${path}`,
  byDayType: (promise, assumed) => `日の種類ごとの見込み(${promise}${assumed ? '。割合は仮の値' : ''})`,
  dayType: day.dayType,
}
