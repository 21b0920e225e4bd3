import type { Plan } from '@yohaku/household'
import { minutes, yen } from '@yohaku/kernel'
import { withPay, withWorkEnd } from '@yohaku/projection'

/** Something that is being tried on the kept plan. One edit for each thing that can be moved: a drag is one edit. */
export type Edit =
  | { readonly kind: 'workEnd'; readonly track: string; readonly adult: string; readonly end: number }
  | { readonly kind: 'pay'; readonly job: string; readonly yen: number }

/** The edits with one more; an earlier one of the same thing gives way to it, wherever it stood. */
export const withEdit = (edits: readonly Edit[], edit: Edit): readonly Edit[] => [
  ...edits.filter((other) => !sameThing(other, edit)),
  edit,
]

/** The plan as it is tried. Always computed from the kept one: what a drag passed on its way leaves no trace. */
export const applyEdits = (plan: Plan, edits: readonly Edit[]): Plan =>
  edits.reduce(
    (tried, edit) =>
      edit.kind === 'pay'
        ? withPay(tried, { job: edit.job, fullTimeMonthly: yen(edit.yen) })
        : withWorkEnd(tried, { track: edit.track, adult: edit.adult, end: minutes(edit.end) }),
    plan,
  )

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
  return a.kind === 'pay' && b.kind === 'pay' && a.job === b.job
}
