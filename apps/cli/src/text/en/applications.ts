import type { ApplicationWorth } from '@yohaku/projection'
import { applications as shared } from '@yohaku/words/en/applications'
import type { ApplicationText } from '../guideText.ts'
import { says } from './says.ts'

/** The months the amount is for, where it is more than one. */
const covered = (covers: ApplicationWorth['covers']): string =>
  covers === null || covers.from === covers.to ? '' : ` (for ${says.month(covers.from)} to ${says.month(covers.to)})`

export const applications: ApplicationText = {
  ...shared,
  titled: (name, term) => `${name} (${term})`,
  letterTo: (isForPersonnel) => (isForPersonnel ? 'To hand to personnel:' : 'To hand in at the office:'),
  targetPast: (day) => `the usual day (${day}) has passed; it can be filed later`,
  due: (day) => `last day ${day}`,
  noDue: 'the employer or the town sets the last day',
  worth: ({ unit, ifFiledToday, ifFiledInAYear, covers }) =>
    unit === 'yen'
      ? `filed today ${says.yen(ifFiledToday)}${covered(covers)}, a year from now ${says.yen(ifFiledInAYear)}`
      : `pension from 65: filed today ${says.yen(ifFiledToday)} a year${covered(covers)}, a year from now ${says.yen(ifFiledInAYear)} a year`,
  filed: 'Filed',
}
