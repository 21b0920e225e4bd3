import { holidays } from '@yohaku/words/ja/holidays'

/** きょう. */
export const words = {
  today: {
    monthDay: (date: string) => {
      const [, month = '', day = ''] = date.split('-')
      return `${Number(month)}月${Number(day)}日`
    },
    day: (date: string, weekday: string) => `${date} ${weekday}曜日`,
    lead: {
      pickup: (time: string) => `おむかえは${time}の予定です。`,
      dropoff: (time: string) => `おくりは${time}の予定です。`,
      workStart: (time: string) => `しごとは${time}からです。`,
      bedtime: (time: string) => `ねる時刻は${time}の予定です。`,
      own: (time: string) => `つぎの約束は${time}です。`,
      over: 'きょうの時刻の約束は、ここまでです。',
      none: 'きょうは、時刻の約束がありません。',
      holiday: 'きょうは祝日です。',
      noPattern: 'この曜日の一日は、しおりにありません。',
      nothing: 'この家族の一日は、時刻が決まると描けます。',
    },
    holiday: holidays,
    closed: (holiday: string) => `${holiday}。園や学校は、おやすみとしています。`,
    preview: (date: string, weekday: string) => `下は、つぎの日(${date} ${weekday}曜日)のダイヤです。`,
    tomorrow: (date: string, weekday: string, what: string) => `つぎは${date}(${weekday})、${what}`,
    until: (time: string, slack: string) => `${time}まで、${slack}。`,
    leave: {
      work: (who: string, time: string, chance: string) =>
        `${who}が${time}までに席を立つと、${chance}間に合う見込みです。`,
      home: (who: string, time: string, chance: string) =>
        `${who}が${time}までに家を出ると、${chance}間に合う見込みです。`,
    },
    passed: (time: string, chance: string) => `${chance}間に合う時刻(${time})は、すぎました。`,
    outOfReach: (chance: string, best: string) => `${chance}には届きません。4時間早く出ても${best}です。`,
    leftAt: (who: string, time: string, arrives: string) => `${who}は${time}に出ました。着くのは約${arrives}。`,
    leaveNow: (who: string, arrives: string) => `いま${who}が席を立つと、着くのは約${arrives}。`,
    chanceThen: (chance: string) => `${chance}間に合う見込みです。`,
    lateThen: (minutes: number) => `${minutes}分足りません。`,
    askHelp: 'かわりに行ける人を見る',
    assumed: 'おくれの想定:ふつうの日',
    assumedLived: (days: number) => `おくれの想定:ふつうの日と、記録した${days}日`,
    assumedNote: '電車や引きわたしのおくれは、公開の調査をもとにした仮の値です。',
    assumedNone: '「出た」「着いた」を押すと、わが家のおくれも数えに入ります。',
    learned: (kind: string, count: number, before: number, after: number, share: number) =>
      `${kind}:記録${count}回。平均${before}分を${after}分にしました(記録の重み${share}%)。`,
    unclear: (count: number) => `待った時間とわけられない区間が${count}あり、数えていません。`,
    kind: {
      ownPrepare: '身じたく',
      childPrepare: '子の身じたく',
      meal: '食事',
      walk: '歩く道',
      train: '電車',
      handOver: '引きわたし',
      workOver: '席を立つまで',
      shopping: '買いもの',
      cooking: '食事の支度',
      bath: 'おふろ',
      bedtime: 'ねる支度',
    } as Readonly<Record<string, string>>,
    chance: '間に合う見込み',
    next: 'つぎの時刻',
    allDay: 'きょうの時刻',
    thatDay: 'その日の時刻',
    nothingNext: 'このあとの予定は、書かれていません。',
    show: '図に出す時間',
    around: 'いまから',
    whole: '一日',
    desk: '席を立つ',
    sets: '出る',
    now: 'いま',
    who: 'だれが何を',
    call: '園から電話がきた',
    homeToday: 'きょうはおやすみ',
    homeTomorrow: (date: string) => `${date}におやすみするとき`,
    change: 'ダイヤを変える',
    actions: 'いまできること',
    tryOwn: 'わが家の形にする',
    log: {
      heading: '本当の時刻をのこす',
      left: '出た',
      arrived: '着いた',
      pickedUp: 'おむかえした',
      name: (who: string, place: string, what: string, planned: string) =>
        `${who} ${place}を「${what}」(予定 ${planned})`,
      kept: (who: string, what: string, time: string) => `${time} ${who}「${what}」を記録しました。`,
      notKept: '記録は、この画面を閉じるまでのものです。端末が保存を受けつけていません。',
      undo: 'とりけす',
      at: (what: string, time: string) => `${what} ${time}`,
      onlyHere: '記録は、この端末にあります。',
    },
    zone: (device: string, japan: string) =>
      `端末の時計は${device}です。しおりの時刻は、日本の時刻(${japan})で出しています。`,
    clockBack: (saved: string) => `端末の時計が、まえに保存した時刻(${saved})より前です。時計の設定を見ると直せます。`,
    clockOld: (date: string) => `端末の日付が${date}になっています。時計の設定を見ると直せます。`,
    stillAway: (who: string, time: string) => `${who}は、きのうからのしごとで、帰るのは${time}です。`,
    sinceYesterday: (date: string, weekday: string) => `${date}(${weekday})から続いている一日です。`,
  },
}

export type TodayWords = typeof words
