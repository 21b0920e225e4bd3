import type { TimetableWords } from '../ja/timetable.ts'

export const words: TimetableWords = {
  move: {
    label: 'What comes of it',
    desk: 'Leaves desk',
    now: (time) => `now ${time}`,
    earlier: '−5 min',
    later: '+5 min',
    earlierLong: 'Leave the desk 5 minutes earlier',
    laterLong: 'Leave the desk 5 minutes later',
    pickup: 'Pick-up',
    noWork: 'There is no work to move on this day.',
  },

  table: {
    heading: 'As a table',
    time: 'Time',
    arrives: (place) => `arrives: ${place}`,
    stays: (place) => `at ${place}`,
    leaves: (place) => `leaves ${place}`,
    withWhom: (who, act) => `${act} with ${who}`,
    at: (act, place) => `${act} (${place})`,
    workStart: 'work begins',
    workEnd: 'leaves desk',
  },
}
