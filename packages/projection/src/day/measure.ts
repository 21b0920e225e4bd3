import type { MinutesOf } from '../outlook.ts'
import { type Interval, merged, minutesIn, overlap } from './interval.ts'
import { isTogether, type Stay, staysOf, type TimedStep } from './presence.ts'

/** What the minutes of a day are, for its people. */
export interface DayMeasure {
  /** Minutes each adult has for nothing but themselves: what the plan calls `solo`. */
  readonly ownTime: readonly MinutesOf[]
  /** Minutes each adult is awake at the same place as, or on the way with, a child who is awake; by what the adult does. */
  readonly timeTogether: readonly MinutesOf[]
  /** Minutes two adults are awake in the same place and neither works; null with one adult. */
  readonly adultsTogether: number | null
}

export interface People {
  readonly adults: readonly string[]
  readonly children: readonly string[]
}

/** Own time and time together of a day whose times are known. */
export const measureOf = (steps: readonly TimedStep[], { adults, children }: People): DayMeasure => {
  const of = new Map([...adults, ...children].map((person) => [person, staysOf(steps, person)]))
  const stays = (person: string): readonly Stay[] => of.get(person) ?? []
  const [one, other] = adults
  return {
    ownTime: adults.map((adult) => ownTime(adult, stays(adult))),
    timeTogether: adults.map((adult) => timeTogether(adult, stays(adult), children.map(stays))),
    adultsTogether:
      one === undefined || other === undefined
        ? null
        : minutesIn(
            met(
              stays(one).filter((stay) => isFree(stay, true)),
              stays(other).filter((stay) => isFree(stay, true)),
            ),
          ),
  }
}

/** The times in which an adult and a child are together and awake. */
export const timesTogether = (steps: readonly TimedStep[], adult: string, child: string): readonly Interval[] =>
  merged(withChild(adult, staysOf(steps, adult), staysOf(steps, child)))

const ASLEEP: ReadonlySet<string> = new Set(['sleep', 'nap'])
const ELSEWHERE_IN_MIND: ReadonlySet<string> = new Set(['work', 'solo'])

const isAwake = ({ step }: Stay): boolean => !ASLEEP.has(step.act)

const isFree = (stay: Stay, alsoOwn = false): boolean =>
  isAwake(stay) && (!ELSEWHERE_IN_MIND.has(stay.step.act) || (alsoOwn && stay.step.act === 'solo'))

const ownTime = (adult: string, stays: readonly Stay[]): MinutesOf => {
  const minutes = minutesIn(stays.filter(({ step }) => step.act === 'solo'))
  return { adult, minutes, byKind: minutes === 0 ? [] : [{ kind: 'solo', minutes }] }
}

const timeTogether = (adult: string, stays: readonly Stay[], children: readonly (readonly Stay[])[]): MinutesOf => {
  const kinds = new Map<string, number>()
  for (const stay of stays) {
    const minutes = minutesIn(children.flatMap((child) => withChild(adult, [stay], child)))
    if (minutes > 0) kinds.set(stay.step.act, (kinds.get(stay.step.act) ?? 0) + minutes)
  }
  const byKind = [...kinds].map(([kind, minutes]) => ({ kind, minutes }))
  return { adult, minutes: byKind.reduce((sum, { minutes }) => sum + minutes, 0), byKind }
}

/** A child being put to bed is with those who do it, not with whoever else is at home. */
const withChild = (adult: string, stays: readonly Stay[], child: readonly Stay[]): readonly Interval[] =>
  met(
    stays.filter((stay) => isFree(stay)),
    child.filter((stay) => isAwake(stay) && (stay.step.act !== 'bedtime' || stay.step.who.includes(adult))),
  )

const met = (a: readonly Stay[], b: readonly Stay[]): readonly Interval[] =>
  a.flatMap((one) => b.flatMap((other) => (isTogether(one, other) ? overlap(one, other) : [])))
