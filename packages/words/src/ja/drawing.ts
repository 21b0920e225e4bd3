import type { DrawingWords } from '../drawing.ts'

/** 一日の絵のことば。「父」「母」は、役の名札だけに使う。 */
export const drawing: DrawingWords = {
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
  gate: {
    pickup: (time, isNursery) => (isNursery ? `閉園 ${time}` : `おむかえ ${time}まで`),
    dropoff: (time) => `おくり ${time}まで`,
    workStart: (time) => time,
    bedtime: (time) => `ねる ${time}`,
    own: (time) => `${time}まで`,
  },
  leaveDesk: (time) => `${time} 席を立つ`,
}
