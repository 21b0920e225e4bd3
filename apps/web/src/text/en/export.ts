import { calendar } from '@yohaku/words/en/calendar'
import { sheet } from '@yohaku/words/en/sheet'
import type { words as ja } from '../ja/export.ts'

export const words: typeof ja = {
  exportPage: {
    lead: 'Your plan, on paper or in a calendar.',
    note: 'Everything is made on this device. Nothing is sent.',
    track: 'Which track to write out',
    dayKind: 'Which day',
    link: 'Write out (picture, paper, calendar)',
    toCalendar: 'Put into the calendar',
    back: 'Back to the plan',
    plan: 'The plan file',
    planNote: 'Everything about the family: a backup, or the way to another device.',
    savePlan: 'Save the plan',
    picture: 'Picture of the timetable',
    pictureNote: 'One A4 page, landscape. Names stand in it as in your plan.',
    svg: 'Save as SVG',
    png: 'Save as PNG',
    print: 'Print',
    notDrawn: 'This device could not draw the picture. SVG can be saved.',
    calendar: 'Calendar',
    calendarNote: 'Importing it again moves the entries to their new times. Public holidays are left out.',
    parts: { timetable: 'the week', dates: 'stops (dates ahead)', applications: 'dates of applications' },
    saveCalendar: 'Save the calendar file',
    entries: (count: number) => `${count} entries`,
    noParts: 'Choose one of them to save.',
    shared: 'A day without names',
    sharedNote:
      'Without names, pay, names of places, dates of birth, filings. Minutes, times and the school year stay.',
    saveShared: 'Save the file without names',
    shareLink: 'Link to hand on',
    linkNote: 'The day is inside the link. It is sent nowhere.',
    share: 'Hand on the link',
  },

  calendar,
  sheet,

  sharedPage: {
    lead: 'The day of a family.',
    note: 'You are looking at a day inside a link. Your own plan is unchanged.',
    wear: 'Try this day as my plan',
    replaces: 'Your present plan stays in the history and can be brought back.',
    unreadable: 'The day in this link could not be read. The link may have been cut short.',
    home: 'To our timetable',
  },
}
