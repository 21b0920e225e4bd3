import { peopleOf } from './entries.ts'
import type { Family, FamilyAdult, FamilyEntry } from './family.ts'
import { weakest } from './notes.ts'

/**
 * The family with each missing commute worked out from the lines of the day: from leaving home to arriving, or from the end of work to
 * being home, where nothing lies between. One direction stands for the other.
 */
export const withDerivedCommutes = (family: Family): Family => ({
  ...family,
  adults: family.adults.map((adult) => {
    if (adult.commute.there !== undefined || adult.work.place === 'home') return adult
    const lines = family.day
      .filter((entry) => peopleOf(family, entry).adults.includes(adult.id))
      .sort((a, b) => a.time - b.time)
    const way = between(lines, 'leave_home', 'arrive_work') ?? homeAfterWork(adult, lines)
    return way === undefined
      ? adult
      : { ...adult, commute: { ...adult.commute, there: way.minutes, back: way.minutes, origin: way.origin } }
  }),
})

type DerivedWay = { readonly minutes: number; readonly origin: FamilyEntry['origin'] }

const between = (lines: readonly FamilyEntry[], first: string, second: string): DerivedWay | undefined => {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (line.act === first && next?.act === second && line.with.length === 0)
      return { minutes: next.time - line.time, origin: weakest('D', line.origin, next.origin) }
  }
  return undefined
}

const homeAfterWork = ({ work }: FamilyAdult, lines: readonly FamilyEntry[]): DerivedWay | undefined => {
  const told = between(lines, 'work_end', 'home')
  if (told || work.end === undefined) return told
  const { end } = work
  const next = lines.find(({ time, act }) => time >= end && act !== 'work_end')
  return next?.act === 'home' && next.time > end
    ? { minutes: next.time - end, origin: weakest('D', work.origin, next.origin) }
    : undefined
}
