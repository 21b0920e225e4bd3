import type { Plan } from '@yohaku/household'
import { parseClock } from '@yohaku/kernel'

const DAY = 24 * 60
const BEDTIME = 21 * 60
const WAKING = 6 * 60

/** Whether it is night in this house: from the child's bedtime until the first one wakes. Without times in the plan, 21:00 to 6:00. */
export const isNight = (plan: Plan, minutes: number): boolean => {
  const steps = plan.days[0]?.steps ?? []
  const timesOf = (act: string): readonly number[] =>
    steps.flatMap((step) => {
      const at = parseClock(step.act === act ? (step.at ?? '') : '')
      return at.ok ? [at.value % DAY] : []
    })
  const from = Math.min(...timesOf('bedtime'), DAY)
  const bedtime = from === DAY ? BEDTIME : from
  const first = Math.min(...timesOf('wake'), DAY)
  const waking = first === DAY ? WAKING : first
  return bedtime > waking ? minutes >= bedtime || minutes < waking : minutes >= bedtime && minutes < waking
}
