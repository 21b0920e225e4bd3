import type { SheetWords } from '../drawing.ts'

/** 一日の絵を、一枚の紙にするときのことば。 */
export const sheet: SheetWords = {
  promiseKind: { workStart: '始業', dropoff: 'おくり', pickup: 'おむかえ', bedtime: 'ねる支度', own: '約束' },
  promise: (what, who, where, slack) => `${what}(${who}、${where}) ${slack}`,
  foot: '白いところが余白です。時刻は、しおりに書かれた道の分から。',
  describe: '家族の一日のダイヤ。横に時刻、縦に場所。線はひとりずつ、白いところは余白です。',
  anonymous: 'ある家族の一日',
}
