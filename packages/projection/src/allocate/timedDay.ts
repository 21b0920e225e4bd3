import { expectOk } from '@yohaku/kernel'
import { type Day, networkOf, type PlannedTimes, planTimes } from '@yohaku/timetable'

/** Planned times of a day that was laid out from a plan, and so has no problems. */
export const timesOf = (day: Day): PlannedTimes => expectOk(planTimes(expectOk(networkOf(day)).network))
