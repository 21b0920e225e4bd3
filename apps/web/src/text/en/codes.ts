import { codes as shared } from '@yohaku/words/en/codes'
import type { PlanWords } from '../words.ts'

/** Words for the codes of the plan and of the outlook. */
export const codes: PlanWords = {
  ...shared,
  place: {
    home: 'home',
    nursery: 'nursery',
    kindergarten: 'kindergarten',
    primary: 'school',
    afterSchool: 'club',
    station: 'station',
    office: 'work',
    shop: 'shop',
    other: 'other',
  },
  dayKind: {
    office: 'a day at the office',
    telework: 'a day at home',
    rain: 'a rainy day',
    event: 'a day with an event',
    off: 'a day off',
  },
  unknown: {
    day_not_stated: () => 'No day is described.',
    work_hours_not_stated: (who) => `The working hours of ${who} are not stated.`,
    leave_day_not_stated: (who) => `How ${who} spends a day on leave is not stated.`,
    leg_not_stated: (_who, place) => `The way to ${place} is not stated in minutes.`,
    time_not_stated: (who) => `Some times of ${who} are not known.`,
    opening_not_stated: (_who, place) => `When ${place} opens is not stated.`,
    closing_not_stated: (_who, place) => `When ${place} closes is not stated.`,
    pickup_not_stated: (who) => `Who collects ${who} is not stated.`,
    pickup_place_not_stated: (who, place) => `Where ${who} is collected (${place}) is not clear.`,
    next_morning_not_stated: (who) => `The next morning of ${who} is not stated.`,
    bedtime_not_stated: (who) => `The bedtime of ${who} is not stated.`,
    delay_not_known: () => 'One kind of delay is unknown here; it was computed without it.',
  },
}
