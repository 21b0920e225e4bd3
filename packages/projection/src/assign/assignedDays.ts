import type { DayPattern, Plan, Track } from '@yohaku/household'
import type { Weekday } from '../day/pattern.ts'
import { optionAnswer } from './answer.ts'
import type { Arrangement } from './arrangement.ts'
import { type AssignOptions, type LaidOut, laidOutKinds } from './assignOf.ts'

/** Who brings and who collects on a weekday, as an option of `assignOf` names them. */
export interface AssignChoice {
  readonly weekday: Weekday
  readonly dropoff: string | null
  readonly pickup: string | null
}

/**
 * The plan's days with drop-off and pick-up shared as chosen. Weekdays of one pattern that now differ become patterns of their own; a
 * choice that is as today, or that cannot be laid out, leaves its weekday alone.
 */
export const assignedDays = (
  plan: Plan,
  track: Track,
  choices: readonly AssignChoice[],
  options: AssignOptions = {},
): readonly DayPattern[] => {
  const kinds = laidOutKinds(plan, track, options)
  const taken = new Set(plan.days.map(({ id }) => id))
  return plan.days.flatMap((pattern) => {
    const others = kinds.filter((kind) => kind.pattern.id === pattern.id).flatMap((kind) => changed(kind, choices))
    const gone = new Set<string>(others.flatMap(({ weekdays }) => weekdays))
    const left = pattern.weekdays.filter((weekday) => !gone.has(weekday))
    const kept = left.length > 0 || others.length === 0 ? [{ ...pattern, weekdays: left }] : []
    return [
      ...kept,
      ...others.map(({ arranged, weekdays }, index) => ({
        ...withWrittenIds(arranged),
        id: kept.length === 0 && index === 0 ? pattern.id : freshId(taken, pattern.id),
        weekdays: [...weekdays],
      })),
    ]
  })
}

/** The arrangements other than today's that were chosen for weekdays of a kind of day. */
const changed = (
  kind: LaidOut,
  choices: readonly AssignChoice[],
): readonly { readonly arranged: DayPattern; readonly weekdays: readonly Weekday[] }[] => {
  const groups = new Map<Arrangement, Weekday[]>()
  for (const choice of choices) {
    const found = kind.weekdays.includes(choice.weekday)
      ? kind.arrangements.find((each) => isChosen(each, choice))
      : undefined
    if (found === undefined || found.isToday || found.pattern === null) continue
    groups.set(found, [...(groups.get(found) ?? []), choice.weekday])
  }
  return [...groups].flatMap(([{ pattern }, weekdays]) => (pattern === null ? [] : [{ arranged: pattern, weekdays }]))
}

/** Steps made up for an arrangement have points in their ids, which a plan does not write. */
const withWrittenIds = (pattern: DayPattern): DayPattern => {
  const taken = new Set(pattern.steps.map(({ id }) => id))
  const written = (id: string): string => {
    const plain = id.replaceAll('.', '-')
    return plain === id ? id : taken.has(plain) ? freshId(taken, plain) : plain
  }
  return { ...pattern, steps: pattern.steps.map((step) => ({ ...step, id: written(step.id) })) }
}

const isChosen = (arrangement: Arrangement, { dropoff, pickup }: AssignChoice): boolean => {
  const option = optionAnswer(arrangement)
  return option.dropoff === dropoff && option.pickup === pickup
}

const freshId = (taken: Set<string>, id: string): string => {
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  taken.add(`${id}-${number}`)
  return `${id}-${number}`
}
