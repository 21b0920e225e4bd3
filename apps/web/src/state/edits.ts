import type { Plan } from '@yohaku/household'
import { date, minutes, yen } from '@yohaku/kernel'
import { withPay, withStepAt, withWorkEnd } from '@yohaku/projection'

/** Something that is being tried on the kept plan: where one thing that can be moved stands now. */
export type Edit =
  | { readonly kind: 'workEnd'; readonly track: string; readonly adult: string; readonly end: number }
  | {
      readonly kind: 'stepAt'
      readonly track: string
      readonly day: string
      readonly step: string
      readonly at: number
      /** `YYYY-MM-DD`: whose work phases the time was read under. */
      readonly on: string
    }
  | { readonly kind: 'pay'; readonly job: string; readonly yen: number }

/** What is tried in one go, and taken back in one: a drag moves one thing, a lever may move several. */
export type Trial = readonly Edit[]

/** The trials after a move by hand: one that goes on with what was moved last is part of the same drag. */
export const withMove = (trials: readonly Trial[], edit: Edit): readonly Trial[] => {
  const [last, ...more] = trials.at(-1) ?? []
  const goesOn = last !== undefined && more.length === 0 && sameThing(last, edit)
  return [...(goesOn ? trials.slice(0, -1) : trials), [edit]]
}

/** What is tried now: one edit for each thing, the later trial before the earlier one. */
export const editsOf = (trials: readonly Trial[]): readonly Edit[] =>
  trials.flat().reduce<readonly Edit[]>((edits, edit) => [...edits.filter((one) => !sameThing(one, edit)), edit], [])

/** The plan as it is tried. Always computed from the kept one: what a drag passed on its way leaves no trace. */
export const applyEdits = (plan: Plan, edits: readonly Edit[]): Plan => edits.reduce(withOne, plan)

const withOne = (plan: Plan, edit: Edit): Plan => {
  switch (edit.kind) {
    case 'pay':
      return withPay(plan, { job: edit.job, fullTimeMonthly: yen(edit.yen) })
    case 'workEnd':
      return withWorkEnd(plan, { track: edit.track, adult: edit.adult, end: minutes(edit.end) })
    case 'stepAt': {
      const { track, day, step, at, on } = edit
      return withStepAt(plan, { track, day, step, at: minutes(at) }, date(on))
    }
  }
}

/** Edits kept on the device that still fit the plan: another tab may have changed it meanwhile. */
export const editsThatFit = (plan: Plan, edits: readonly Edit[]): readonly Edit[] => {
  const fitting: Edit[] = []
  for (const edit of edits) {
    try {
      applyEdits(plan, fitting.concat(edit))
      fitting.push(edit)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return fitting
}

/** The same of trials; one that has nothing left is gone. */
export const trialsThatFit = (plan: Plan, trials: readonly Trial[]): readonly Trial[] =>
  trials
    .map((trial) => trial.filter((edit) => editsThatFit(plan, [edit]).length > 0))
    .filter((trial) => trial.length > 0)

const sameThing = (a: Edit, b: Edit): boolean => {
  if (a.kind === 'workEnd' && b.kind === 'workEnd') return a.track === b.track && a.adult === b.adult
  if (a.kind === 'stepAt' && b.kind === 'stepAt') return a.day === b.day && a.step === b.step
  return a.kind === 'pay' && b.kind === 'pay' && a.job === b.job
}
