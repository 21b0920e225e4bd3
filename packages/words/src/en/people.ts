import type { PeopleWords } from '@yohaku/picture'

/** What people without a name are called. */
export const people: PeopleWords = {
  mother: 'Mother',
  father: 'Father',
  guardian: 'Guardian',
  child: 'Child',
  helper: 'Helper',
  numbered: (name, n) => `${name} ${n}`,
}
