import type { ExportText } from '../exportText.ts'

export const exporting: ExportText = {
  language: 'en',
  people: {
    mother: 'Mother',
    father: 'Father',
    guardian: 'Guardian',
    child: 'Child',
    helper: 'Helper',
    numbered: (name, n) => `${name} ${n}`,
  },
  slackWord: 'Slack',
  minute: 'min',
  about: (time) => `about ${time}`,
  slack: (minutes) => `slack ${minutes} min`,
  late: (minutes) => `${minutes} min short`,
  gate: (kind, time, isNursery) => {
    switch (kind) {
      case 'pickup':
        return isNursery ? `closes ${time}` : `pick-up by ${time}`
      case 'dropoff':
        return `drop-off by ${time}`
      case 'workStart':
        return time
      case 'bedtime':
        return `bed ${time}`
      case 'own':
        return `by ${time}`
    }
  },
  leaveDesk: (time) => `${time} leaves the desk`,
  description: "The family's day as a train diagram: the clock across, places up. One line a person; white is slack.",
  promise: (what, who, where, slack) => `${what} (${who}, ${where}) ${slack}`,
  foot: 'White is slack. Times follow from the ways the plan states.',
  calendarName: (title) => `Yohaku ${title}`,
  way: (from, to) => `${from} → ${to}`,
  what: (who, act, where) => `${who}: ${act} (${where})`,
  until: (time, slack) => `By ${time}, ${slack}.`,
  which: {
    opens: (name) => `${name}: can be handed in from today`,
    target: (name) => `${name}: advisable day`,
    due: (name) => `${name}: last day`,
  },
  anonymousTitle: 'The day of a family',
  wrote: (kind, file, count) => {
    const what = {
      ics: 'the calendar',
      svg: 'the timetable picture',
      png: 'the timetable picture',
      anonymous: 'the file without names',
    }[kind]
    return `Wrote ${what}${count === null ? '' : ` (${count} entries)`}: ${file}`
  },
  estimate: 'An estimate. Employers, pension offices and towns decide.',
}
