import type { Plan } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import type { Text } from './text/text.ts'

/** What the people, places and tracks of a plan are called on the screen. */
export interface PlanWords {
  readonly person: (id: string) => string
  readonly people: (ids: readonly string[]) => string
  readonly place: (id: string) => string
  readonly track: (id: string, name?: string | null) => string
  readonly question: (asked: Asked) => string
  readonly reason: (code: string) => string
}

/** A question of the plan, or something a day could not be computed for: the same words. */
export interface Asked {
  readonly code: string
  readonly who?: string
  readonly place?: string
  /** Where it is about several. */
  readonly people?: readonly string[]
  readonly places?: readonly string[]
}

export const planWords = ({ household, places, jobs }: Plan, { words, says }: Text): PlanWords => {
  const people = [...household.adults, ...household.children, ...household.helpers]
  const person = (id: string): string => people.find((each) => each.id === id)?.name ?? id
  const place = (id: string): string => {
    const found = places.find((each) => each.id === id)
    if (found?.name !== undefined) return found.name
    const [worker, ...others] = jobs.filter((job) => job.place === id)
    if (found?.kind === 'office' && worker && others.length === 0) return words.officeOf(person(worker.adult))
    const kind = words.place[found?.kind ?? '']
    const alone = places.filter((each) => each.kind === found?.kind).length === 1
    return kind === undefined ? id : alone ? kind : `${kind} ${id}`
  }
  const named = (ids: readonly string[]): string => says.list(ids.map(person))
  return {
    person,
    people: named,
    place,
    track: (id, name) => name ?? words.track[id] ?? id,
    question: ({ code, who, place: at, people: all, places: ends = at === undefined ? [] : [at] }) => {
      const several = all ?? (who === undefined ? [] : [who])
      const where = code.startsWith('leg_') ? ends.map(place).join(' → ') : says.list(ends.map(place))
      return words.unknown[code]?.(named(several), where) ?? [code, named(several), where].filter(Boolean).join(' ')
    },
    reason: (code) => words.reason[code] ?? words.assumption[code] ?? code,
  }
}

/** A time of day, or a dash where there is none. */
export const clockText = (minutes: number | null | undefined): string =>
  minutes === null || minutes === undefined ? '–' : formatClock(minutes)
