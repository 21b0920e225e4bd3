import type { DrawingWords } from '../drawing.ts'

/** Words of the drawn day. */
export const drawing: DrawingWords = {
  slackWord: 'slack',
  minute: 'min',
  about: (time) => `~${time}`,
  slack: (minutes) => `slack ${minutes} min`,
  late: (minutes) => `${minutes} min short`,
  gate: {
    pickup: (time, isNursery) => (isNursery ? `closes ${time}` : `pick-up by ${time}`),
    dropoff: (time) => `drop-off by ${time}`,
    workStart: (time) => time,
    bedtime: (time) => `bed ${time}`,
    own: (time) => `by ${time}`,
  },
  leaveDesk: (time) => `${time} leaves desk`,
}
