import type { Cut } from './carers.ts'
import type { CoverOption, CoverPiece, LeaveUse, TouchedPromise } from './coverAnswer.ts'
import type { CoverAdult, CoverCriterion, CoverHelper, CoverQuestion } from './coverQuestion.ts'
import { type Payment, paymentsOf } from './payments.ts'
import { type PlacedPiece, piecesOf } from './pieces.ts'
import { touchedPromises } from './promises.ts'
import { type Charge, type TimeLost, timeLost } from './timeLost.ts'
import { usesByPiece } from './usesByPiece.ts'
import type { WayMinutes } from './ways.ts'

/** A cut that can be had, with one way of making good the time lost. */
export interface Judged {
  /** Covers of one group differ only in the moments of handing over. */
  readonly group: string
  /** Compared from the left, smaller is better: all covered, promises kept, sleep left alone, then the family's order. */
  readonly rank: readonly number[]
  /** What a cover costs, each by itself: less is better in all of them. */
  readonly vector: readonly number[]
  readonly option: () => CoverOption
}

/** Judges cuts of one question; what an adult's charges cost is remembered, since many cuts share them. */
export const judgeOf = (
  question: CoverQuestion,
  way: WayMinutes,
  order: readonly CoverCriterion[],
): ((cut: Cut) => readonly Judged[]) => {
  const known = new Map<string, readonly Absence[]>()
  const absencesOf = (adult: CoverAdult, charges: readonly Charge[]): readonly Absence[] => {
    const key = `${adult.id}:${charges.map((charge) => [charge.from, charge.to, charge.startPlace, charge.endPlace].join()).join(';')}`
    const found = known.get(key) ?? absences(question, adult, charges, way)
    known.set(key, found)
    return found
  }
  return (cut) => {
    const pieces = piecesOf(question, cut, way)
    if (pieces === null) return []
    const perAdult = question.adults.map((adult) => {
      const charges = chargesOf(pieces, adult)
      return charges.length === 0 ? [ABSENT_NOWHERE] : absencesOf(adult, charges)
    })
    return combinations(perAdult).map((absent) => judged(question, way, order, cut, pieces, absent))
  }
}

/** One adult's time lost and one way to make it good. */
interface Absence {
  readonly lost: TimeLost | null
  readonly atHome: boolean
  readonly payment: Payment
}

const ABSENT_NOWHERE: Absence = {
  lost: null,
  atHome: false,
  payment: { uses: [], leave: 0, cost: 0, share: 0 },
}

const absences = (
  question: CoverQuestion,
  adult: CoverAdult,
  charges: readonly Charge[],
  way: WayMinutes,
): readonly Absence[] => {
  const found: Absence[] = []
  const worksAtHome = adult.work?.place === question.home
  for (const atHome of adult.telework ? (worksAtHome ? [true] : [false, true]) : [false]) {
    const lost = timeLost(question, adult, charges, way, atHome)
    if (lost === null || found.some((other) => other.lost !== null && other.lost.minutes === lost.minutes)) continue
    for (const payment of paymentsOf(adult, lost.spans, lost.minutes)) found.push({ lost, atHome, payment })
  }
  return found
}

const chargesOf = (pieces: readonly PlacedPiece[], { id }: CoverAdult): readonly Charge[] =>
  pieces.filter(({ carer }) => carer.kind === 'adult' && carer.id === id)

const combinations = (perAdult: readonly (readonly Absence[])[]): readonly (readonly Absence[])[] =>
  perAdult.reduce<readonly (readonly Absence[])[]>(
    (found, absences) => found.flatMap((before) => absences.map((absence) => [...before, absence])),
    [[]],
  )

const judged = (
  question: CoverQuestion,
  way: WayMinutes,
  order: readonly CoverCriterion[],
  cut: Cut,
  pieces: readonly PlacedPiece[],
  absent: readonly Absence[],
): Judged => {
  const { adults, waits, dueBy } = question
  const day = {
    pieces: [...waiting(question, cut), ...pieces.map(bare)],
    lost: new Map(adults.map(({ id }, index) => [id, absent[index]?.lost?.spans ?? []])),
  }
  const arrival = cut.starts[0] ?? question.need.from
  const promises = [...late(question, cut), ...touchedPromises(question, day, way)]
  const fees = helpersIn(cut).reduce((sum, helper) => sum + feeOf(helper, pieces), 0)
  const cost = absent.reduce((sum, { payment }) => sum + payment.cost, fees)
  const uncovered = pieces
    .filter(({ carer }) => carer.kind === 'nobody')
    .reduce((sum, { from, to }) => sum + to - from, 0)
  const broken = promises.filter(({ outcome, lateMinutes }) => isBroken(outcome, lateMinutes)).length
  const restLost = absent.reduce((sum, { lost }) => sum + (lost?.restLost ?? 0), 0)
  const leave = absent.reduce((sum, { payment }) => sum + payment.leave, 0)
  const touched = promises.filter(({ kind }) => kind !== 'workStart')
  const values: Readonly<Record<CoverCriterion, number>> = {
    arrival: waits === undefined ? 0 : Math.max(0, arrival - (dueBy ?? 0)),
    leave,
    cost,
    promises: touched.length,
    handovers: pieces.length - 1,
    remaining: Math.max(0, ...absent.map(({ payment }) => payment.share)),
  }
  return {
    group: [
      ...cut.carers.map(({ id }) => id ?? '-'),
      // After a call, going at once and going when it costs an hour less are two answers.
      waits === undefined ? '' : leave,
      ...absent.map(
        ({ atHome, payment }) => `${atHome ? 'home' : ''}:${payment.uses.map(({ kind }) => kind).join('+')}`,
      ),
    ].join(),
    rank: [uncovered, broken, restLost, ...order.map((criterion) => values[criterion])],
    vector: [
      uncovered,
      broken,
      restLost,
      values.arrival,
      cost,
      values.handovers,
      ...question.errands.map(({ id }) => (touched.some((promise) => promise.id === id) ? 1 : 0)),
      ...adults.flatMap(({ accounts }, index) =>
        [...accounts.map(({ kind }) => kind), 'flexHours'].map((kind) => usedOf(absent[index], kind)),
      ),
    ],
    option: () => ({
      pieces: withUses(question, day.pieces, cut, pieces, absent),
      first: firstOf(question, cut, absent),
      leave: adults.flatMap((adult, index) => leaveOf(adult, absent[index])),
      leaveMinutes: leave,
      cost,
      fees,
      promises,
      uncovered: pieces.filter(({ carer }) => carer.kind === 'nobody').map(({ from, to }) => ({ from, to })),
      restLostMinutes: restLost,
      helpersCan: helpersIn(cut).reduce<number | null>(
        (sum, { chance }) => (sum === null || chance === null ? null : sum * chance),
        1,
      ),
    }),
  }
}

const isBroken = (outcome: TouchedPromise['outcome'], lateMinutes: number): boolean =>
  outcome === 'broken' || (outcome === 'moved' && lateMinutes > 0)

type BarePiece = Omit<CoverPiece, 'uses'>

const bare = ({ carer, from, to, endPlace }: PlacedPiece): BarePiece => ({
  from,
  to,
  who: carer.id,
  kind: carer.kind === 'person' ? 'helper' : carer.kind,
  place: endPlace,
})

/** After a call the child waits where it is. */
const waiting = ({ waits, need, childAt }: CoverQuestion, { starts }: Cut): readonly BarePiece[] => {
  const [arrival] = starts
  if (waits === undefined || arrival === undefined || arrival <= need.from) return []
  return [{ from: need.from, to: arrival, who: childAt, kind: 'waiting', place: childAt }]
}

/** Later than the place can wait. */
const late = ({ waits, childAt }: CoverQuestion, { starts, carers }: Cut): readonly TouchedPromise[] => {
  const [arrival, until] = [starts[0], waits?.until]
  if (arrival === undefined || until === undefined || until === null || arrival <= until) return []
  const who = carers[0]?.id ?? null
  const lateMinutes = arrival - until
  return [{ id: 'waiting', kind: 'waiting', about: childAt, outcome: 'moved', who, at: arrival, lateMinutes }]
}

const helpersIn = ({ carers }: Cut): readonly CoverHelper[] => [
  ...new Set(carers.flatMap(({ helper }) => (helper === null ? [] : [helper]))),
]

const feeOf = ({ id, fee }: CoverHelper, pieces: readonly PlacedPiece[]): number => {
  const minutes = pieces.filter(({ carer }) => carer.id === id).reduce((sum, { from, to }) => sum + to - from, 0)
  return fee.perDay + Math.ceil((fee.perHour * minutes) / 60)
}

const usedOf = (absence: Absence | undefined, kind: string): number =>
  absence?.payment.uses.find((use) => use.kind === kind)?.minutes ?? 0

const leaveOf = ({ id, accounts }: CoverAdult, absence: Absence | undefined): readonly LeaveUse[] =>
  accounts.flatMap(({ kind, minutesLeft }): readonly LeaveUse[] => {
    const minutes = usedOf(absence, kind)
    return minutes === 0 ? [] : [{ who: id, kind, minutes, leftMinutes: minutesLeft - minutes }]
  })

const firstOf = (
  question: CoverQuestion,
  { carers, starts }: Cut,
  absent: readonly Absence[],
): CoverOption['first'] => {
  const [carer, arrives] = [carers[0], starts[0]]
  if (question.waits === undefined || carer?.id == null || arrives === undefined) return null
  const index = question.adults.findIndex(({ id }) => id === carer.id)
  return { who: carer.id, leaves: absent[index]?.lost?.leaves ?? null, arrives }
}

const withUses = (
  question: CoverQuestion,
  all: readonly BarePiece[],
  cut: Cut,
  pieces: readonly PlacedPiece[],
  absent: readonly Absence[],
): readonly CoverPiece[] => {
  const uses = question.adults.flatMap((adult, index) => {
    const absence = absent[index]
    const own = pieces.flatMap(({ carer }, at) => (carer.adult === adult ? [at] : []))
    return absence?.lost ? usesByPiece(adult, own, pieces, absence.lost, absence.payment) : []
  })
  const before = all.length - cut.carers.length
  return all.map((piece, index) => ({ ...piece, uses: uses.find(({ at }) => at === index - before)?.uses ?? [] }))
}
