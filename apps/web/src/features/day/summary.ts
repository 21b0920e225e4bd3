import { type Person, workEndOf } from '@yohaku/picture'
import type { DayOutlook, DeadlineOutlook, OnTime } from '@yohaku/projection'
import type { Text } from '../../text/text.ts'
import { nameOf } from './people.ts'

/** The pick-up that decides the day: the one with the least slack. */
export const pickupOf = (day: DayOutlook): DeadlineOutlook | undefined =>
  day.deadlines
    .filter((deadline) => deadline.kind === 'pickup')
    .reduce<DeadlineOutlook | undefined>(
      (least, one) => (least === undefined || one.slackMinutes < least.slackMinutes ? one : least),
      undefined,
    )

export const slackWords = (minutes: number, text: Text): string =>
  minutes < 0 ? text.day.late(-minutes) : text.day.slack(minutes)

/** A chance in natural numbers: of 20 days, near the edges of 100. Never more than its sampling supports. */
export const chanceWords = ({ p }: OnTime, text: Text, short = false): string => {
  const [times, rare] = short ? [text.chanceShort, text.chanceRareShort] : [text.chance, text.chanceRare]
  if (p < 0.01) return rare
  if (p < 0.05 || p > 0.95) return times(Math.min(99, Math.max(1, Math.round(p * 100))), 100)
  return times(Math.round(p * 20), 20)
}

/** One sentence for those who do not see the drawing. */
export const diagramTitle = (day: DayOutlook, people: readonly Person[], mover: string | null, text: Text): string => {
  const work = mover === null ? null : workEndOf(day, mover)
  const pickup = pickupOf(day)
  const parts = [
    work && mover ? text.day.diagramLeave(nameOf(people, mover), text.clock(work.end)) : '',
    pickup ? text.day.diagramPickup(text.clock(pickup.planned), slackWords(pickup.slackMinutes, text)) : '',
  ]
  return text.day.diagram(parts.join(''))
}
