import type { ExportText } from '../exportText.ts'

export const exporting: ExportText = {
  language: 'ja',
  people: {
    mother: '母',
    father: '父',
    guardian: '保護者',
    child: '子',
    helper: '登録した人',
    numbered: (name, n) => `${name}${n}`,
  },
  slackWord: '余白',
  minute: '分',
  about: (time) => `約 ${time}`,
  slack: (minutes) => `余白 ${minutes}分`,
  late: (minutes) => `${minutes}分足りません`,
  gate: (kind, time, isNursery) => {
    switch (kind) {
      case 'pickup':
        return isNursery ? `閉園 ${time}` : `おむかえ ${time}まで`
      case 'dropoff':
        return `おくり ${time}まで`
      case 'workStart':
        return time
      case 'bedtime':
        return `ねる ${time}`
      case 'own':
        return `${time}まで`
    }
  },
  leaveDesk: (time) => `${time} 席を立つ`,
  description: '家族の一日のダイヤ。横に時刻、縦に場所。線はひとりずつ、白いところは余白です。',
  promise: (what, who, where, slack) => `${what}(${who}、${where}) ${slack}`,
  foot: '白いところが余白です。時刻は、しおりに書かれた道の分から。',
  calendarName: (title) => `余白 ${title}`,
  way: (from, to) => `${from} → ${to}`,
  what: (who, act, where) => `${who} ${act}(${where})`,
  until: (time, slack) => `${time}まで。${slack}`,
  which: {
    opens: (name) => `${name}:出せるようになる日`,
    target: (name) => `${name}:目やすの日`,
    due: (name) => `${name}:しめきり`,
  },
  anonymousTitle: 'ある家族の一日',
  wrote: (kind, file, count) => {
    const what = { ics: 'カレンダー', svg: 'ダイヤの絵', png: 'ダイヤの絵', anonymous: '名前のないファイル' }[kind]
    return `${what}を書きました${count === null ? '' : `(予定 ${count})`}: ${file}`
  },
  estimate: 'これは目やすです。決めるのは会社・年金事務所・市区町村です。',
}
