import { ceilTo } from '@yohaku/kernel'
import type { CoverAdult } from './coverQuestion.ts'
import type { Payment } from './payments.ts'
import type { PlacedPiece } from './pieces.ts'
import { overlapMinutes } from './span.ts'
import { paidMinutes, type TimeLost } from './timeLost.ts'

/**
 * What each piece of an adult uses. Hours go to the piece that loses them; what is taken as a whole (a day, half a day, flexible hours)
 * is named at the piece that loses most.
 */
export const usesByPiece = (
  { work }: CoverAdult,
  own: readonly number[],
  pieces: readonly PlacedPiece[],
  lost: TimeLost,
  payment: Payment,
): readonly { readonly at: number; readonly uses: Payment['uses'] }[] => {
  const nap = lost.workedAtNap > 0 ? [{ kind: 'workAtNap', minutes: lost.workedAtNap }] : []
  if (work === null || own.length === 0) return []
  const needs = own.map(() => 0)
  for (const span of lost.spans) {
    const near = own.map((at) => distance(span, pieces[at]))
    const index = near.indexOf(Math.min(...near))
    needs[index] = (needs[index] ?? 0) + ceilTo(60, paidMinutes([span], work))
  }
  const most = needs.indexOf(Math.max(...needs))
  const total = payment.uses.reduce((sum, { minutes }) => sum + minutes, 0)
  if (needs.reduce((sum, need) => sum + need, 0) !== total)
    return [{ at: own[most] ?? 0, uses: [...payment.uses, ...nap] }]
  const rest = payment.uses.map((use) => ({ ...use }))
  return own.map((at, index) => ({
    at,
    uses: [...drawn(rest, needs[index] ?? 0), ...(index === most ? nap : [])],
  }))
}

/** Minus the minutes both share, so that the piece inside a span is nearest to it. */
const distance = (span: { from: number; to: number }, piece: PlacedPiece | undefined): number => {
  if (piece === undefined) return Number.POSITIVE_INFINITY
  const shared = overlapMinutes(span, piece)
  return shared > 0 ? -shared : Math.max(piece.from - span.to, span.from - piece.to)
}

const drawn = (rest: { kind: string; minutes: number }[], needed: number): Payment['uses'] => {
  const taken: { kind: string; minutes: number }[] = []
  let open = needed
  for (const use of rest) {
    const minutes = Math.min(open, use.minutes)
    if (minutes > 0) taken.push({ kind: use.kind, minutes })
    use.minutes -= minutes
    open -= minutes
  }
  return taken
}
