import { minutes } from '@yohaku/kernel'
import type { Day, DayStep } from '../day.ts'
import type { ShiftLever } from './lever.ts'

/** Figures of a small day that decide where minutes do good; any whole numbers make a day. */
export interface SmallDayFigures {
  /** Mean delays of the two adults' mornings, of the way to work, of the way home, of the evening. */
  readonly delays: readonly [number, number, number, number, number]
  /** Slack planned into the way to work, to the nursery, to bedtime. */
  readonly slacks: readonly [number, number, number]
}

/**
 * Two adults get ready side by side (A dresses the child, B packs), leave together, A goes to work and comes back to the nursery;
 * dinner, bed. Every time in it is invented.
 */
export const smallDay = ({ delays, slacks }: SmallDayFigures): Day => ({
  id: 'small',
  adults: ['A', 'B'],
  children: ['c'],
  delays: Object.fromEntries(
    KINDS.map((kind, i) => [kind, { type: 'gamma', shape: 2, mean: delays[i] ?? 0, max: 60 } as const]),
  ),
  steps: [
    step('dress', 'childPrepare', ['A', 'c'], { planned: minutes(420), minutes: minutes(20), delay: 'dress' }),
    step('pack', 'prepare', ['B'], { planned: minutes(425), minutes: minutes(15), delay: 'pack' }),
    step('leave', 'leaveHome', ['A', 'B', 'c'], { planned: minutes(440), minutes: minutes(0), delay: null }),
    step('ride', 'travel', ['A'], { minutes: minutes(40), delay: 'ride' }),
    step('arrive', 'other', ['A'], { latest: minutes(480 + slacks[0]), delay: null }),
    step('work', 'work', ['A'], { planned: minutes(540), until: minutes(960), delay: null }),
    step('return', 'travel', ['A'], { minutes: minutes(40), delay: 'return' }),
    step('pickup', 'pickup', ['A', 'c'], { latest: minutes(1000 + slacks[1]), delay: null }),
    step('cook', 'cook', ['A', 'c'], { minutes: minutes(30), delay: 'cook' }),
    step('bed', 'bedtime', ['A', 'c'], { latest: minutes(1030 + slacks[2]), delay: null }),
  ],
})

const KINDS = ['dress', 'pack', 'ride', 'return', 'cook'] as const

const step = (
  id: string,
  act: DayStep['act'],
  who: readonly [string, ...string[]],
  rest: Partial<DayStep>,
): DayStep => ({ id, act, who, place: 'home', minutes: minutes(0), ...rest })

/** Getting up earlier for each adult, leaving the desk earlier, a simpler dinner. */
export const smallLevers = (most: number): readonly ShiftLever[] => [
  {
    type: 'shift',
    id: 'A',
    most,
    moves: [
      { step: 'dress', what: 'planned' },
      { step: 'leave', what: 'planned' },
    ],
  },
  { type: 'shift', id: 'B', most, moves: [{ step: 'pack', what: 'planned' }] },
  { type: 'shift', id: 'desk', most, moves: [{ step: 'work', what: 'until' }] },
  { type: 'shift', id: 'dinner', most, moves: [{ step: 'cook', what: 'minutes' }] },
]
