import { clock, minutes } from '@yohaku/kernel'
import type { Act, Day, DayStep } from './day.ts'

/** A step that names only the facts that matter: `step('送り', 'dropoff', 'p1 c1', '園', { at: '7:58', min: 10 })`. */
export const step = (
  id: string,
  act: Act,
  who: string,
  place: string,
  rest: {
    readonly at?: string
    readonly min?: number
    readonly opens?: string
    readonly by?: string
    readonly until?: string
    readonly to?: string
    readonly delay?: string | null
    readonly draw?: string
  } = {},
): DayStep => {
  const [first = '', ...others] = who.split(' ')
  return {
    id,
    act,
    who: [first, ...others],
    place,
    minutes: minutes(rest.min ?? 0),
    ...(rest.at === undefined ? {} : { planned: clock(rest.at) }),
    ...(rest.opens === undefined ? {} : { earliest: clock(rest.opens) }),
    ...(rest.by === undefined ? {} : { latest: clock(rest.by) }),
    ...(rest.until === undefined ? {} : { until: clock(rest.until) }),
    ...(rest.to === undefined ? {} : { to: rest.to }),
    ...(rest.delay === undefined ? {} : { delay: rest.delay }),
    ...(rest.draw === undefined ? {} : { draw: rest.draw }),
  }
}

/** One adult, one child, or as said. */
export const day = (steps: readonly DayStep[], rest: Partial<Omit<Day, 'steps'>> = {}): Day => ({
  id: 'day',
  adults: ['p1'],
  children: ['c1'],
  steps,
  ...rest,
})
