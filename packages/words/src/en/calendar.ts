import type { CalendarWords } from '../calendar.ts'
import { estimate } from './estimate.ts'

/** Words of the entries of a calendar. */
export const calendar: CalendarWords = {
  name: (title) => `Yohaku ${title}`,
  way: (from, to) => `${from} → ${to}`,
  what: (who, act, where) => `${who}: ${act} (${where})`,
  until: (time, slack) => `By ${time}, ${slack}.`,
  which: {
    opens: (name) => `${name}: can be handed in from today`,
    target: (name) => `${name}: advisable day`,
    due: (name) => `${name}: last day`,
  },
  estimate,
}
