/** はじめの一分. */
export const words = {
  start: {
    lead: '見本の一日が、もうそこにあります。',
    note: 'わかるところから入れると、その分だけ本当の一日に近づきます。空けたままでもかまいません。',
    questions: 'はじめの問い',
    workEnd: (name: string) => `${name}が席を立つ時刻`,
    pay: (name: string) => `${name}の月給(フルタイムのとき)`,
    closes: '園が閉まる時刻',
    keep: 'この形で見る',
    others: 'ほかの始め方',
    sample: '見本のまま見る',
    file: 'しおりのファイルを開く',
    bad: '時刻は16:00のように書けます。',
  },
}

export type StartWords = typeof words
