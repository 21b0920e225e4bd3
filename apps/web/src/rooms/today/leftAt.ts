import type { LivedTap } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'

const DAY = 24 * 60

/** When an adult left work for a pick-up, as it was logged, in minutes of the day; null = not logged, or already there. */
export const leftAt = (
  { steps }: DayOutlook,
  taps: readonly LivedTap[],
  adult: string,
  { kind, planned }: Pick<DeadlineOutlook, 'kind' | 'planned'>,
): number | null => {
  if (kind !== 'pickup') return null
  const work = steps.findLast(({ act, who, end }) => act === 'work' && who.includes(adult) && end <= planned)
  const way = steps.find(({ to, who, start }) => to !== null && who.includes(adult) && start >= (work?.end ?? DAY))
  const tap = taps.find(({ step, what }) => step === way?.id && what === 'left')
  return tap === undefined ? null : clock(tap.at)
}
