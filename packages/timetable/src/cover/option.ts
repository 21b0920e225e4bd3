import type { Cut } from './carers.ts'
import type { CoverOption, CoverPiece, LeaveUse, TouchedPromise } from './coverAnswer.ts'
import type { CoverHelper, CoverQuestion } from './coverQuestion.ts'
import type { Payment } from './payments.ts'
import type { BarePiece, PlacedPiece } from './pieces.ts'
import type { TimeLost } from './timeLost.ts'
import { usesByPiece } from './usesByPiece.ts'
import type { WayMinutes } from './ways.ts'

/** One adult's time lost and one way to make it good. */
export interface Absence {
  readonly lost: TimeLost | null
  readonly atHome: boolean
  readonly payment: Payment
}

/** A cut with what follows from it, whichever leave is taken. */
export interface JudgedDay {
  readonly question: CoverQuestion
  readonly way: WayMinutes
  readonly cut: Cut
  readonly placed: readonly PlacedPiece[]
  /** With the time the child waits. */
  readonly pieces: readonly BarePiece[]
  readonly helpers: readonly CoverHelper[]
  readonly promises: readonly TouchedPromise[]
  readonly fees: number
  readonly restLost: number
}

/** The option as it is shown. */
export const coverOption = (
  day: JudgedDay,
  absent: readonly Absence[],
  { leave, cost }: { readonly leave: number; readonly cost: number },
): CoverOption => ({
  pieces: withUses(day, absent),
  first: firstOf(day, absent),
  collects: collectsOf(day),
  leave: day.question.adults.flatMap(({ id, accounts }, index) =>
    accounts.flatMap(({ kind, minutesLeft }): readonly LeaveUse[] => {
      const minutes = absent[index]?.payment.uses.find((use) => use.kind === kind)?.minutes ?? 0
      return minutes === 0 ? [] : [{ who: id, kind, minutes, leftMinutes: minutesLeft - minutes }]
    }),
  ),
  leaveMinutes: leave,
  cost,
  fees: day.fees,
  promises: day.promises,
  uncovered: day.placed.filter(({ carer }) => carer.kind === 'nobody').map(({ from, to }) => ({ from, to })),
  restLostMinutes: day.restLost,
  helpersCan: day.helpers.reduce<number | null>(
    (sum, { chance }) => (sum === null || chance === null ? null : sum * chance),
    1,
  ),
})

const firstOf = ({ question, cut, way }: JudgedDay, absent: readonly Absence[]): CoverOption['first'] => {
  const [carer, arrives] = [cut.carers[0], cut.starts[0]]
  if (question.waits === undefined || carer === undefined || carer.id === null || arrives === undefined) return null
  const lost = absent[question.adults.findIndex(({ id }) => id === carer.id)]?.lost
  const from = lost?.leavesFrom ?? carer.helper?.at ?? question.home
  const leaves = lost?.leaves ?? arrives - (way(from, question.childAt) ?? 0)
  return { who: carer.id, from, leaves, arrives, inTime: null }
}

/** From work where they work before it, else from home. */
const collectsOf = ({ placed, question, way }: JudgedDay): CoverOption['collects'] =>
  placed.flatMap(({ carer, from: arrives, startPlace }, index) => {
    const before = placed[index - 1]
    if (carer.id === null || before?.carer.kind !== 'place') return []
    const work = carer.adult?.work
    const from = carer.helper?.at ?? (work && arrives > work.from ? work.place : question.home)
    const minutes = way(from, startPlace)
    return minutes === null ? [] : [{ who: carer.id, from, leaves: arrives - minutes, arrives, inTime: null }]
  })

const withUses = ({ question, pieces, placed }: JudgedDay, absent: readonly Absence[]): readonly CoverPiece[] => {
  const uses = question.adults.flatMap((adult, index) => {
    const absence = absent[index]
    const own = placed.flatMap(({ carer }, at) => (carer.adult === adult ? [at] : []))
    return absence?.lost ? usesByPiece(adult, own, placed, absence.lost, absence.payment) : []
  })
  const before = pieces.length - placed.length
  return pieces.map((piece, index) => ({ ...piece, uses: uses.find(({ at }) => at === index - before)?.uses ?? [] }))
}
