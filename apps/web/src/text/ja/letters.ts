import { date } from '@yohaku/words/ja/format'
import { letters } from '@yohaku/words/ja/letters'
import type { LetterRoomWords } from '../letters.ts'

export const words: LetterRoomWords = {
  letters: {
    toPersonnel: '人事・総務の担当の方へ',
    toCounter: '窓口の担当の方へ',
    from: (name) => `${name ?? '(名前)'}です。いつもありがとうございます。`,
    about: (term) => `件名:${term}`,
    child: (name, birth) => `子:${name ?? '(名前)'}(${date(birth)}生まれ)`,
    expected: '子:これから生まれます',
    year: (year) => `${year}年の分です。`,
    ...letters,
    thanks: 'どうぞよろしくお願いします。',
  },
}
