import { count, yearMonth } from './format.ts'
import { lines } from './lines.ts'

export const words = {
  lines,
  compareLead: {
    lead: 'どのトラックにも、ふえるものとへるものがあります。',
  },

  pay: {
    label: (name: string) => `${name}の月給(フルタイムのとき)`,
    less: '−5,000円',
    more: '+5,000円',
    lessLong: (name: string) => `${name}の月給を5,000円へらす`,
    moreLong: (name: string) => `${name}の月給を5,000円ふやす`,
    unit: '円',
    bad: '0から1億円までの、1円単位の数で書けます。',
  },

  compare: {
    heading: 'くらべる:トラック(働き方の道)',
    day: '一日',
    strip: (all: string) => `トラックごとの一日。${all}`,
    stripOne: (name: string, pickup: string, slack: string) => `${name}は${pickup}に園、${slack}。`,
    slackAt: (kind: 'pickup' | 'dropoff' | 'workStart' | 'bedtime' | 'own', who: string) =>
      ({
        pickup: 'おむかえのあとの余白',
        dropoff: 'おくりのあとの余白',
        workStart: `${who} しごとの前の余白`,
        bedtime: 'ねる時刻の前の余白',
        own: '時刻の約束の前の余白',
      })[kind],
    chanceAt: (kind: 'pickup' | 'dropoff' | 'workStart' | 'bedtime' | 'own', who: string) =>
      ({
        pickup: 'おむかえに間に合う見込み',
        dropoff: 'おくりが間に合う見込み',
        workStart: `${who} しごとに間に合う見込み`,
        bedtime: 'ねる時刻に間に合う見込み',
        own: '時刻の約束に間に合う見込み',
      })[kind],
    allOnTime: 'どの約束にも間に合う見込み',
    own: (who: string) => `${who} ひとり時間`,
    together: (who: string) => `${who} いっしょの時間`,
    lateUnit: '分足りません',
    sampled: (low: string, high: string, samples: number) =>
      `${count(samples)}日ぶんの試算。${low}–${high}%のあいだです。`,
    none: '—',
  },

  money: {
    heading: 'お金',
    month: '見る月',
    previous: '前の月',
    next: '次の月',
    household: '家族の手取り',
    takeHome: (who: string) => `${who} 手取り`,
    lines: (who: string) => `${who}の内わけ`,
    same: 'どの働き方でも同じ',
    common: '家族の分',
    year: (year: number, months: number) =>
      months === 12 ? `${year}年の手取り` : `${year}年の手取り(${months}か月分)`,
    yen: (amount: string) => ({ before: '', amount, after: '円' }),
    aboutYear: (yen: number) => ({ before: '約', amount: count(Math.round(yen / 10_000)), after: '万円' }),
    provisional: '公表前の年度は、いまの率で計算しました。',
    notice: 'これは目やすです。決めるのは会社・年金事務所・市区町村です。',
    open: (what: string, track: string, yen: string) => `${track}の${what} ${yen}円、根拠をひらく`,
    close: (what: string, track: string, yen: string) => `${track}の${what} ${yen}円、根拠をとじる`,
  },

  basis: {
    heading: (what: string, yen: string) => `根拠:${what} ${yen}円`,
    formal: (plain: string, formal: string) => `${plain}(正式名:${formal})`,
    waiting: '根拠をしらべています。',
    none: 'この数は、しおりに書かれた値です。',
    from: (month: string) => `${yearMonth(month)}から`,
    source: '出どころを開く',
    sourceOf: (term: string) => `${term}の出どころを開く`,
    checked: (date: string) => `${date}に出どころと照合しました。`,
    unchecked: '出どころとの照合は、これからです。',
    provisional: '公表前のため、前の値を使っています。',
    rounding: 'まるめ',
    result: '答え',
    yes: 'はい',
    no: 'いいえ',
    blank: '空欄',
    counted: {
      months: (many: number) => `${many}か月`,
      days: (many: number) => `${many}日`,
      persons: (many: number) => `${many}人`,
    },
    confidence: {
      primary: '公の資料で確かめた値',
      secondary: '複数の資料が一致した値',
      single: '一つの資料による値',
      memory: '資料が見つかっていない値',
      derived: 'ほかの値から計算した値',
    },
    roundings: {
      floor: (unit: string) => `${unit}未満は切り捨て`,
      ceil: (unit: string) => `${unit}未満は切り上げ`,
      halfDown: (_unit: string) => '50銭以下は切り捨て、50銭をこえると切り上げ',
      halfUp: (unit: string) => `${unit}未満は四捨五入`,
      exact: (_unit: string) => 'まるめなし',
    },
  },
}

export type CompareWords = typeof words
