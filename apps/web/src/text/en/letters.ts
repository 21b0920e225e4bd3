import { date } from '@yohaku/words/en/format'
import { letters } from '@yohaku/words/en/letters'
import type { LetterRoomWords } from '../letters.ts'

export const words: LetterRoomWords = {
  letters: {
    toPersonnel: 'To personnel',
    toCounter: 'To the counter in charge',
    from: (name) => `This is ${name ?? '(name)'}. Thank you as always.`,
    about: (term) => `Subject: ${term}`,
    child: (name, birth) => `Child: ${name ?? '(name)'}, born ${date(birth)}`,
    expected: 'Child: not born yet',
    year: (year) => `This is for the year ${year}.`,
    ...letters,
    thanks: 'Thank you very much.',
  },
}
