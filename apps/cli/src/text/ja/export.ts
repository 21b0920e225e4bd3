import { calendar } from '@yohaku/words/ja/calendar'
import { drawing } from '@yohaku/words/ja/drawing'
import { people } from '@yohaku/words/ja/people'
import { sheet } from '@yohaku/words/ja/sheet'
import type { ExportText } from '../exportText.ts'

export const exporting: ExportText = {
  language: 'ja',
  people,
  drawing,
  sheet,
  calendar,
  wrote: (kind, file, count) => {
    const what = { ics: 'カレンダー', svg: 'ダイヤの絵', png: 'ダイヤの絵', anonymous: '名前のないファイル' }[kind]
    return `${what}を書きました${count === null ? '' : `(予定 ${count})`}: ${file}`
  },
}
