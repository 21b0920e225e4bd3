import type { PeopleWords } from '@yohaku/picture'

/** 名前の書かれていない人の、役の名札。「父」「母」は、ここだけに使う。 */
export const people: PeopleWords = {
  mother: '母',
  father: '父',
  guardian: '保護者',
  child: '子',
  helper: '登録した人',
  numbered: (name, n) => `${name}${n}`,
}
