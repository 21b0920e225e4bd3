import { calendar } from '@yohaku/words/ja/calendar'
import { sheet } from '@yohaku/words/ja/sheet'

/** 書き出し: what leaves the app, and a day that somebody shared. */
export const words = {
  exportPage: {
    lead: 'しおりを、紙やカレンダーにうつせます。',
    note: '書き出すものは、この端末の中でつくります。送るところまではしません。',
    track: 'どのトラックで書き出すか',
    dayKind: 'どの一日か',
    link: '書き出し(絵・紙・カレンダー)',
    toCalendar: 'カレンダーに入れる',
    back: 'しおりにもどる',
    plan: 'しおりのファイル',
    planNote: '家族のことがぜんぶ入ります。控えにも、別の端末に移すのにも使えます。',
    savePlan: 'しおりを保存',
    picture: 'ダイヤの絵',
    pictureNote: 'A4横の一枚です。名前は、しおりに書いたとおりに入ります。',
    svg: 'SVGで保存',
    png: 'PNGで保存',
    print: '紙に印刷',
    notDrawn: 'この端末では絵にできませんでした。SVGなら保存できます。',
    calendar: 'カレンダー',
    calendarNote: '入れなおすと、前の予定が新しい時刻になります。祝日はとばします。',
    parts: { timetable: '一週間のダイヤ', dates: '停車駅(節目の日)', applications: '届出の日' },
    saveCalendar: 'カレンダーのファイルを保存',
    entries: (count: number) => `予定 ${count}件`,
    noParts: 'どれかひとつを選ぶと保存できます。',
    shared: '名前のない一日',
    sharedNote: '名前、給与、場所の名、生年月日、届出を消した一日です。道の分と時刻、お子さんの学年は残ります。',
    saveShared: '名前のないファイルを保存',
    shareLink: 'わたすためのリンク',
    linkNote: '一日はリンクの中に入っています。どこにも送られません。',
    share: 'リンクをわたす',
  },

  calendar,
  sheet,

  sharedPage: {
    lead: 'ある家族の一日です。',
    note: 'わたされたリンクの中の一日を見ています。あなたのしおりは変わっていません。',
    wear: 'この一日を、しおりにして試す',
    replaces: 'いまのしおりは「これまでの形」に残り、もとにもどせます。',
    unreadable: 'このリンクの一日は読めませんでした。リンクが途中で切れているのかもしれません。',
    home: 'わが家のダイヤへ',
  },
}
