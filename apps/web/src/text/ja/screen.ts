import { drawing } from '@yohaku/words/ja/drawing'
import { clock, count, date, hoursAndMinutes, span, yearMonth } from '@yohaku/words/ja/format'
import { people } from '@yohaku/words/ja/people'
import type { Language } from '../language.ts'
import { moment } from './moment.ts'

/** 画面のことば。一文は60字まで。法律とお金の言葉は、ふだんの名前を先に、正式名をかっこに入れる。 */
export const screen = {
  language: 'ja' as Language,
  name: '余白',
  title: '余白 家族のダイヤ',
  yen: (amount: string) => `${amount}円`,
  newTab: '(新しい画面)',
  skip: '本文へ',
  roomsLabel: '部屋',
  rooms: {
    today: 'きょう',
    timetable: 'ダイヤ',
    compare: 'くらべる',
    signposts: 'みちしるべ',
    cover: '運転整理',
    household: 'しおり',
    start: 'はじめの一分',
  },

  lead: {
    sample: '見本の家族',
    own: 'あなたのしおり',
    pickup: (time: string) => `おむかえは${time}の予定です。`,
    noPickup: '家族の一日のダイヤです。',
    chance: (time: string, chance: string) => `${time}に席を立つと、${chance}間に合う見込みです。`,
    cannot: (time: string, minutes: number) => `${time}に席を立つと、おむかえが${minutes}分足りません。`,
    first: '先に手だてが要ります。',
    delays: 'おくれの想定:ふつうの日',
    assumed: (many: number) => `仮の値${many}`,
    seeAssumed: (many: number) => `仮の値${many}個の一覧を見る`,
    source: 'もとになった公開の一日',
  },

  day: {
    heading: 'ダイヤ',
    diagram: (lines: string) => `家族の一日のダイヤ。${lines}くわしい時刻は下の表にあります。`,
    diagramLeave: (name: string, time: string) => `${name}は${time}に席を立ちます。`,
    diagramPickup: (time: string, slack: string) => `おむかえは${time}、${slack}です。`,
    together: 'いっしょ',
    own: 'ひとり時間',
    ...drawing,
    hour: (minutes: number) => String(Math.floor(minutes / 60) % 24),
    choose: 'うごかす線',
    handle: (name: string) => `${name}が席を立つ時刻`,
    alone: (child: string, from: string, to: string) => `${from}から${to}まで、${child}のそばに大人がいません。`,
    nothing: 'この家族の一日は、時刻が決まると描けます。',
  },

  track: {
    choose: 'ダイヤに出すトラック',
    hours: (start: string, end: string) => `${start}–${end}`,
    leave: '休業中',
    noHours: '時刻は空けてあります',
  },

  sourceWord: '出どころ',

  change: {
    badYen: '0から1億円までの、1円単位の数で書けます。',
    label: 'さいごの変更',
    trying: 'ためしている形があります。',
    close: 'とじる',
    less: 'へらす',
    more: 'ふやす',
    drawing: '図',
    table: '表',
    why: {
      tracks: 'トラックを変えました。',
      timetable: 'ダイヤを変えました。',
      pay: '月給を変えました。',
      start: 'わが家の形にしました。',
      filing: '届出の記録を変えました。',
      household: '家族のことを変えました。',
    },
    undo: 'もとにもどす',
    keep: 'このダイヤにする',
    kept: 'この端末に保存しました。',
    undone: 'ひとつ前の形にもどしました。',
    opened: (name: string) => `${name}を開きました。`,
  },

  device: {
    saved: (time: string) => `この端末に保存してあります(${time})。`,
    sample: '見本を見ています。決めた形は、この端末に残ります。',
    draft: 'ためしている形も、この端末に控えてあります。',
    full: '保存できませんでした。端末の空きが足りないようです。空けてから、もう一度押せます。',
    denied: 'この端末は保存を受けつけていません。ファイルに保存できます。',
    newer: 'この端末には新しい版の記録があります。画面を読みなおすと開けます。',
    failed: '保存できませんでした。ファイルに保存しておけます。',
    conflict: '別の画面で変わっていました。そちらを読みこみ、ためしている形は残しました。',
    corrupt: '保存した記録の一部が読めません。読めるところまでもどしました。',
    offline: '通信なしでも開けます。',
    update: '新しい版があります。',
    updateNow: '読みなおす',
    nothingSent: '入れたものは、この端末の外に出ません。',
  },

  seals: { law: '法', company: '社', town: '町', own: '自', estimate: '推' },
  sealNames: {
    law: '法律',
    company: '会社の決まり',
    town: '市区町村',
    own: 'あなたの入力',
    estimate: 'わたしたちの推計',
  },

  people: {
    ...people,
    and: '・',
  },
  error: {
    room: 'この画面を読みこめませんでした。通信が切れているのかもしれません。入れたものは残っています。',
    again: 'もう一度',
    compute: '計算がとまりました。しおりはそのまま残っています。読みなおすと続けられます。',
    start: '画面を始められませんでした。読みなおすと、もう一度始めます。',
  },

  clock,
  date,
  moment,
  count,
  hoursAndMinutes,
  span,
  yearMonth,
  /** 自然な回数で言う見込み。 */
  chance: (times: number, of: number) => `${of}回に${times}回くらい`,
  chanceRare: '100回に1回より少なく',
  chanceShort: (times: number, of: number) => `${of}回に${times}回`,
  chanceRareShort: '100回に1回未満',
}
