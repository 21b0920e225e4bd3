import type { Step } from '@yohaku/household'
import type { DayOutlook } from '../outlook.ts'
import type { Stretch } from './stretch.ts'

/**
 * Where a new stretch belongs in the list of a day's steps: for everybody in it, after what they do before and before what they do
 * after. `null` where that is no place, because one person's order contradicts another's.
 */
export const placeOf = (
  original: readonly Step[],
  steps: readonly Step[],
  today: DayOutlook,
  stretch: Stretch,
  leaves: number | null,
): number | null => {
  const around = [
    aroundPerson(original, today, stretch, leaves),
    ...stretch.errands.flatMap(({ errand }) =>
      errand.children.map((child) => {
        const own = original.filter(({ who }) => who.includes(child))
        const at = errand.step ? own.indexOf(errand.step) : own.findLastIndex((step) => isBrought(step, errand.place))
        return cutAround(child, own, at, errand.step ? at : at + 1)
      }),
    ),
  ]
  const index = (person: string, { id }: Step): number =>
    steps.findIndex((step) => step.id === id && step.who.includes(person))
  const after = around.flatMap(({ person, earlier }) => earlier.map((step) => index(person, step)))
  const before = around.flatMap(({ person, later }) => later.map((step) => index(person, step)))
  const first = Math.max(-1, ...after) + 1
  const last = Math.min(steps.length, ...before.filter((place) => place >= 0))
  if (first > last) return null
  return first > 0 ? first : last
}

interface Around {
  readonly person: string
  readonly earlier: readonly Step[]
  readonly later: readonly Step[]
}

const aroundPerson = (
  original: readonly Step[],
  today: DayOutlook,
  { half }: Stretch,
  leaves: number | null,
): Around => {
  const { person, steps, name } = half
  const own = original.filter(({ who }) => who.includes(person))
  const [first, last] = [steps[0], steps.at(-1)]
  if (first !== undefined && last !== undefined)
    return cutAround(person, own, own.indexOf(first), own.indexOf(last) + 1)
  if (leaves === null) {
    const work = name === 'out' ? own.findIndex(isWork) : own.findLastIndex(isWork) + 1
    return cutAround(person, own, Math.max(0, work), Math.max(0, work))
  }
  const isEarlier = (step: Step): boolean => {
    const start = today.steps.find(({ id }) => id === step.id)?.start
    return isWork(step) ? name === 'back' : start !== undefined && start < leaves
  }
  return {
    person,
    earlier: own.filter(isEarlier),
    later: own.filter((step) => !isEarlier(step)),
  }
}

/** One person's steps up to one place in their order, and from another on. */
const cutAround = (person: string, own: readonly Step[], until: number, from: number): Around => ({
  person,
  earlier: own.slice(0, Math.max(0, until)),
  later: own.slice(from),
})

const isWork = ({ act }: Step): boolean => act === 'work'

const isBrought = ({ act, place }: Step, where: string): boolean => act === 'dropoff' && place === where
