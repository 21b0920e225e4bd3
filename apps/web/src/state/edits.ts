import type { Plan } from '@yohaku/household'
import { date, minutes, yen } from '@yohaku/kernel'
import { withPay, withStepAt, withWorkEnd } from '@yohaku/projection'

/** Something that is being tried on the kept plan. One edit for each thing that can be moved: a drag is one edit. */
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

/** The edits with one more; an earlier one of the same thing gives way to it, wherever it stood. */
export const withEdit = (edits: readonly Edit[], edit: Edit): readonly Edit[] => [
  ...edits.filter((other) => !sameThing(other, edit)),
  edit,
]

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

const sameThing = (a: Edit, b: Edit): boolean => {
  if (a.kind === 'workEnd' && b.kind === 'workEnd') return a.track === b.track && a.adult === b.adult
  if (a.kind === 'stepAt' && b.kind === 'stepAt') return a.day === b.day && a.step === b.step
  return a.kind === 'pay' && b.kind === 'pay' && a.job === b.job
}
