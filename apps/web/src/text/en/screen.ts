import { drawing } from '@yohaku/words/en/drawing'
import { clock, count, date, hoursAndMinutes, span, yearMonth } from '@yohaku/words/en/format'
import { people } from '@yohaku/words/en/people'
import type { Text } from '../text.ts'
import { moment } from './moment.ts'

/** Words of the screen. Plain name first, official name in brackets; no verdict, no cheering. */
export const screen: Omit<Text, 'codes'> = {
  language: 'en',
  name: 'Yohaku',
  title: 'Yohaku – the family’s timetable',
  yen: (amount) => (amount.startsWith('−') ? `−¥${amount.slice(1)}` : `¥${amount}`),
  newTab: '(new tab)',
  skip: 'Skip to content',
  roomsLabel: 'Rooms',
  rooms: {
    today: 'Today',
    timetable: 'Timetable',
    compare: 'Compare',
    signposts: 'Signposts',
    cover: 'Cover',
    household: 'Plan',
    start: 'The first minute',
  },

  lead: {
    sample: 'Sample family',
    own: 'Your plan',
    pickup: (time) => `Pick-up is planned for ${time}.`,
    noPickup: 'The family’s day as a timetable.',
    chance: (time, chance) => `Leaving the desk at ${time} is expected to be in time on ${chance}.`,
    cannot: (time, minutes) => `Leaving the desk at ${time}, pick-up is ${minutes} minutes short.`,
    first: 'Something has to be arranged first.',
    delays: 'delays assumed: an ordinary day',
    assumed: (many) => `${many} assumed values`,
    seeAssumed: (many) => `See the list of ${many} assumed values`,
    source: 'The public page behind this day',
  },

  day: {
    heading: 'Timetable',
    diagram: (lines) => `Timetable of the family’s day. ${lines}Exact times are in the table below.`,
    diagramLeave: (name, time) => `${name} leaves the desk at ${time}. `,
    diagramPickup: (time, slack) => `Pick-up at ${time}, ${slack}. `,
    together: 'together',
    own: 'own time',
    ...drawing,
    hour: (minutes) => String(Math.floor(minutes / 60) % 24),
    choose: 'Line to move',
    handle: (name) => `When ${name} leaves the desk`,
    alone: (child, from, to) => `From ${from} to ${to} no adult is with ${child}.`,
    nothing: 'This family’s day can be drawn once its times are known.',
  },

  track: {
    choose: 'Track shown in the timetable',
    hours: (start, end) => `${start}–${end}`,
    leave: 'on leave',
    noHours: 'hours left open',
  },

  sourceWord: 'Source',

  change: {
    badYen: 'Whole yen from 0 to 100,000,000.',
    label: 'Last change',
    trying: 'Something is being tried.',
    close: 'Close',
    less: 'Less',
    more: 'More',
    drawing: 'Drawing',
    table: 'Table',
    why: {
      tracks: 'The tracks were changed.',
      timetable: 'The timetable has changed.',
      pay: 'The pay has changed.',
      start: 'It is your family’s now.',
      filing: 'The note on an application was changed.',
      household: 'The household has changed.',
    },
    undo: 'Undo',
    keep: 'Keep this timetable',
    kept: 'Saved on this device.',
    undone: 'Back to the one before.',
    opened: (name) => `${name} is open.`,
  },

  device: {
    saved: (time) => `Saved on this device (${time}).`,
    sample: 'You are looking at a sample. What you keep stays on this device.',
    draft: 'What you are trying is kept on this device too.',
    full: 'Not saved: the device seems to be full. Make room and press again.',
    denied: 'This browser keeps nothing. You can save to a file.',
    newer: 'This device holds records of a newer version. Reload the page to open them.',
    failed: 'Not saved. You can save to a file.',
    conflict: 'It was changed in another tab. That one was loaded; your trial is still here.',
    corrupt: 'Part of the record could not be read. The last readable one is shown.',
    offline: 'Opens without a connection too.',
    update: 'A new version is ready.',
    updateNow: 'Reload',
    nothingSent: 'What you enter does not leave this device.',
  },

  seals: { law: '法', company: '社', town: '町', own: '自', estimate: '推' },
  sealNames: { law: 'law', company: 'company rule', town: 'town rule', own: 'your entry', estimate: 'our estimate' },

  people: {
    ...people,
    and: ', ',
  },
  error: {
    room: 'This screen could not be loaded. The connection may be gone. What you entered is kept.',
    again: 'Try again',
    compute: 'The sums stopped. Your plan is still here. Reload to go on.',
    start: 'The page could not start. Reload to try again.',
  },

  clock,
  date,
  moment,
  count,
  hoursAndMinutes,
  span,
  yearMonth,
  chance: (times, of) => `about ${times} of ${of} days`,
  chanceRare: 'fewer than 1 of 100 days',
  chanceShort: (times, of) => `${times} of ${of} days`,
  chanceRareShort: 'under 1 of 100',
}
