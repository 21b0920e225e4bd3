import type { Carer, Cut } from './carers.ts'
import type { CoverPiece } from './coverAnswer.ts'
import type { CoverQuestion } from './coverQuestion.ts'
import type { Charge } from './timeLost.ts'
import type { WayMinutes } from './ways.ts'

/** A piece of the day with the carer who has it. */
export interface PlacedPiece extends Charge {
  readonly carer: Carer
}

/** The pieces of a cut with where the child is; null when a helper or a place cannot have theirs, or the way takes longer. */
export const piecesOf = (
  question: CoverQuestion,
  { carers, starts }: Cut,
  way: WayMinutes,
): readonly PlacedPiece[] | null => {
  const { need, home } = question
  const pieces: PlacedPiece[] = []
  let child = question.childAt
  for (const [index, carer] of carers.entries()) {
    const next = carers[index + 1]
    const piece = {
      carer,
      from: starts[index] ?? need.from,
      to: starts[index + 1] ?? need.to,
      startPlace: carer.place ?? child,
      endPlace: carer.place ?? (carer.kind === 'nobody' ? child : (next?.place ?? home)),
      doorMinutes: next?.kind === 'place' ? (next.helper?.doorMinutes ?? 0) : 0,
    }
    if (!canHave(piece, child, way) || (carer.kind === 'place' && next === undefined)) return null
    pieces.push(piece)
    child = piece.endPlace
  }
  return pieces
}

/** A piece as the answer has it, before it is said what it uses. */
export type BarePiece = Omit<CoverPiece, 'uses'>

export const barePiece = ({ carer, from, to, endPlace }: PlacedPiece): BarePiece => ({
  from,
  to,
  who: carer.id,
  kind: carer.kind === 'person' ? 'helper' : carer.kind,
  place: endPlace,
})

/** After a call the child waits where it is. */
export const waitingPiece = ({ waits, need, childAt }: CoverQuestion, { starts }: Cut): readonly BarePiece[] => {
  const [arrival] = starts
  if (waits === undefined || arrival === undefined || arrival <= need.from) return []
  return [{ from: need.from, to: arrival, who: childAt, kind: 'waiting', place: childAt }]
}

const canHave = ({ carer, from, to, startPlace, endPlace }: PlacedPiece, child: string, way: WayMinutes): boolean => {
  if (carer.kind === 'nobody') return true
  const { helper } = carer
  if (helper !== null) {
    if (from < helper.hours.from || to > helper.hours.to) return false
    if (helper.kind === 'place') return child === helper.at
    const comes = way(helper.at, startPlace)
    if (comes === null || from < helper.ready + comes) return false
  }
  const moves = way(startPlace, endPlace)
  return moves !== null && from + moves <= to
}
