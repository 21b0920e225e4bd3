import type { CalendarWords } from '../calendar.ts'
import { estimate } from './estimate.ts'

/** カレンダーに入る予定のことば。 */
export const calendar: CalendarWords = {
  name: (title) => `余白 ${title}`,
  way: (from, to) => `${from} → ${to}`,
  what: (who, act, where) => `${who} ${act}(${where})`,
  until: (time, slack) => `${time}まで。${slack}`,
  which: {
    opens: (name) => `${name}:出せるようになる日`,
    target: (name) => `${name}:目やすの日`,
    due: (name) => `${name}:しめきり`,
  },
  estimate,
}
