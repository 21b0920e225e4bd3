/** きょう. */
export const words = {
  today: {
    lead: {
      pickup: (time: string) => `おむかえは${time}の予定です。`,
      dropoff: (time: string) => `おくりは${time}の予定です。`,
      workStart: (time: string) => `しごとは${time}からです。`,
      bedtime: (time: string) => `ねる時刻は${time}の予定です。`,
      own: (time: string) => `つぎの約束は${time}です。`,
    },
    over: 'きょうの時刻の約束は、ここまでです。',
    noPromise: 'きょうは、時刻の約束がありません。',
    otherDay: 'この曜日の一日は、しおりにありません。ふだんの日を出しています。',
    until: (time: string, slack: string) => `${time}まで、${slack}。`,
    next: 'つぎの時刻',
    nothingNext: 'このあとの予定は、書かれていません。',
    call: '園から電話がきた',
    homeToday: 'きょうはおやすみ',
    change: 'ダイヤを変える',
    actions: 'いまできること',
    tryOwn: 'わが家の形にする',
  },
}

export type TodayWords = typeof words
