import type { TodayWords } from '../ja/today.ts'

export const words: TodayWords = {
  today: {
    lead: {
      pickup: (time) => `Pick-up is planned for ${time}.`,
      dropoff: (time) => `Drop-off is planned for ${time}.`,
      workStart: (time) => `Work begins at ${time}.`,
      bedtime: (time) => `Bedtime is planned for ${time}.`,
      own: (time) => `The next promise is at ${time}.`,
    },
    over: 'All promises of time of this day are behind you.',
    noPromise: 'There is no promise of time today.',
    otherDay: 'The plan has no day for this weekday: the ordinary day is shown.',
    until: (time, slack) => `Until ${time}, ${slack}.`,
    next: 'Next',
    nothingNext: 'Nothing more is written down for today.',
    call: 'The nursery called',
    homeToday: 'Staying at home today',
    change: 'Change the timetable',
    actions: 'What can be done now',
    tryOwn: 'Make it ours',
  },
}
