import type { DrawingWords } from '../drawing.ts'

/** 一日の絵のことば。 */
export const drawing: DrawingWords = {
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
