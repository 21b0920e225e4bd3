import { expectOk, minutes } from '@yohaku/kernel'
import { type Day, networkOf, planTimes, startOf } from '@yohaku/timetable'

/** おくれ — so many minutes lost at one step of a day. */
export interface LateStep {
  readonly step: string
  /** Whole, 0 or more. */
  readonly minutes: number
}

/**
 * The day on which a step cannot begin before so many minutes after its planned time; work ends so much later (a meeting that goes on).
 * What comes after it follows as the timetable lets it. A step the day does not have changes nothing: another track may have left it out.
 */
export const withLateStep = (day: Day, { step, minutes: late }: LateStep): Day => {
  const found = day.steps.find(({ id }) => id === step)
  if (found === undefined) return day
  const moved = found.until === undefined ? beginning(day, step, late) : { until: minutes(found.until + late) }
  return { ...day, steps: day.steps.map((one) => (one === found ? { ...one, ...moved } : one)) }
}

const beginning = (day: Day, step: string, late: number) => {
  const times = expectOk(planTimes(expectOk(networkOf(day)).network))
  const start = times.events.get(startOf(step))?.earliest ?? 0
  return { planned: minutes(start + late) }
}
