import { day } from '@yohaku/words/en/day'
import type { TimetableText } from '../timetableText.ts'

export const timetable: TimetableText = {
  together: (promise, causes, minutes) =>
    causes.length === 1
      ? `${promise} and ${causes[0]} cannot both be kept: ${minutes} are lacking.`
      : `${promise} cannot be kept from ${causes.join(' nor from ')}: ${minutes} are lacking. A change to either is enough.`,
  asPlanned: (promise, cause, minutes) =>
    `${promise} cannot be kept as planned: ${minutes} are lacking. With ${cause} earlier it can.`,
  promise: (who, what, where, latest) => `${what} by ${who} (${where}, until ${latest})`,
  cause: {
    ends: (who, what, _, time) => `${what} of ${who} (until ${time})`,
    opens: (_, __, where, time) => `the opening of ${where} (${time})`,
    planned: (who, what, _, time) => `${what} of ${who} (planned for ${time})`,
  },
  waits: (ready, leaves, where) => `There at ${ready}, waiting for the ${leaves} (${where}).`,
  conflict: (thing, first, second, at, minutes) =>
    `${second} at ${at} waits ${minutes} until ${first} is over (${thing}).`,
  brokenEvent: (event, by, since, path) =>
    `the promise of ${event} lacks ${by} even when nothing goes wrong; from ${since}, along ${path}`,
  byDayType: (promise, assumed) => `Chance by kind of day (${promise}${assumed ? '; shares are assumptions' : ''})`,
  dayType: day.dayType,
}
