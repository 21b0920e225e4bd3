import type { DayOutlook } from '@yohaku/projection'

export interface CareNow {
  /** Of the care of the day: it goes on, it comes, it is over; `now` as well where the day tells nothing of care. */
  readonly when: 'now' | 'later' | 'over'
  /** Whom it is about. */
  readonly children: readonly string[]
}

/** Whether the nursery can call, and about whom. `now` null = another day. */
export const careNow = ({ steps }: DayOutlook, children: readonly string[], now: number | null): CareNow => {
  const stays = steps.filter(({ act }) => act === 'care' || act === 'school')
  const of = (some: typeof stays): readonly string[] =>
    children.filter((child) => some.some(({ who }) => who.includes(child)))
  if (now === null) return { when: 'over', children: of(stays) }
  const on = stays.filter(({ start, end }) => start <= now && now < end)
  if (on.length > 0 || stays.length === 0) return { when: 'now', children: of(on) }
  const coming = stays.filter(({ start }) => start > now)
  return coming.length > 0 ? { when: 'later', children: of(coming) } : { when: 'over', children: of(stays) }
}
