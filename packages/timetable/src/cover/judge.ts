import { ceilDiv } from '@yohaku/kernel'
import { type Away, awaysOf } from './away.ts'
import type { Cut } from './carers.ts'
import type { CoverOption, TouchedPromise } from './coverAnswer.ts'
import type { CoverCriterion, CoverHelper, CoverQuestion } from './coverQuestion.ts'
import { type Absence, coverOption, type JudgedDay } from './option.ts'
import { barePiece, type PlacedPiece, piecesOf, waitingPiece } from './pieces.ts'
import { touchedPromises } from './promises.ts'
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

/** Judges cuts of one question. */
export const judgeOf = (
  question: CoverQuestion,
  way: WayMinutes,
  order: readonly CoverCriterion[],
): ((cut: Cut) => readonly Judged[]) => {
  const away = awaysOf(question, way)
  return (cut) => {
    const pieces = piecesOf(question, cut, way)
    if (pieces === null) return []
    const perAdult = question.adults.map((adult) =>
      away(
        adult,
        pieces.filter(({ carer }) => carer.adult === adult),
      ),
    )
    return combinations(perAdult).flatMap((aways) => {
      const day = judgedDay(question, way, cut, pieces, aways)
      const absences = aways.map(({ lost, atHome, payments }) => payments.map((payment) => ({ lost, atHome, payment })))
      return combinations(absences).map((absent) => judged(question, order, day, absent))
    })
  }
}

const combinations = <T>(perAdult: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  perAdult.reduce<readonly (readonly T[])[]>(
    (found, each) => found.flatMap((before) => each.map((one) => [...before, one])),
    [[]],
  )

/** All that does not depend on which leave is taken. */
const judgedDay = (
  question: CoverQuestion,
  way: WayMinutes,
  cut: Cut,
  placed: readonly PlacedPiece[],
  aways: readonly Away[],
): JudgedDay => {
  const pieces = [...waitingPiece(question, cut), ...placed.map(barePiece)]
  const lost = new Map(question.adults.map(({ id }, index) => [id, aways[index]?.lost?.spans ?? []]))
  const helpers = [...new Set(cut.carers.flatMap(({ helper }) => (helper === null ? [] : [helper])))]
  return {
    question,
    way,
    cut,
    placed,
    pieces,
    helpers,
    promises: [...late(question, cut), ...touchedPromises(question, { pieces, lost }, way)],
    fees: helpers.reduce((sum, helper) => sum + feeOf(helper, placed), 0),
    restLost: aways.reduce((sum, away) => sum + (away.lost?.restLost ?? 0), 0),
  }
}

const judged = (
  question: CoverQuestion,
  order: readonly CoverCriterion[],
  day: JudgedDay,
  absent: readonly Absence[],
): Judged => {
  const { adults, waits, dueBy, need, errands, helpers } = question
  const { cut, placed, promises, fees, restLost } = day
  let [leave, cost, remaining] = [0, fees, 0]
  let group = cut.carers.map(({ id }) => id ?? '-').join()
  for (const { atHome, payment } of absent) {
    leave += payment.leave
    cost += payment.cost
    remaining = Math.max(remaining, payment.share)
    group += `;${atHome ? 'home ' : ''}${payment.uses.map(({ kind }) => kind).join('+')}`
  }
  // After a call, going at once and going when it costs an hour less are two answers.
  if (waits !== undefined) group += `;${leave}`
  let uncovered = 0
  for (const { carer, from, to } of placed) if (carer.kind === 'nobody') uncovered += to - from
  const broken = promises.filter(isBroken).length
  const touched = promises.filter(({ kind }) => kind !== 'workStart')
  const values: Readonly<Record<CoverCriterion, number>> = {
    arrival: waits === undefined ? 0 : Math.max(0, (cut.starts[0] ?? need.from) - (dueBy ?? 0)),
    leave,
    cost,
    promises: touched.length,
    handovers: placed.length - 1,
    remaining,
  }
  return {
    group,
    rank: [uncovered, broken, restLost, ...order.map((criterion) => values[criterion])],
    vector: [
      uncovered,
      broken,
      restLost,
      values.arrival,
      cost,
      values.handovers,
      // Counting on somebody from outside is a price of its own.
      ...helpers.map((helper) => (day.helpers.includes(helper) ? 1 : 0)),
      ...errands.map(({ id }) => (touched.some((promise) => promise.id === id) ? 1 : 0)),
      ...adults.flatMap(({ accounts }, index) => [
        ...accounts.map(({ kind }) => usedOf(absent[index], kind)),
        usedOf(absent[index], 'flexHours'),
      ]),
    ],
    option: () => coverOption(day, absent, { leave, cost }),
  }
}

/** Whoever brings another child late comes late to work; a child collected late finds the doors closed. */
const isBroken = ({ kind, outcome, lateMinutes }: TouchedPromise): boolean =>
  outcome === 'broken' || (outcome === 'moved' && kind !== 'dropoff' && lateMinutes > 0)

/** Later than the place can wait. */
const late = ({ waits, childAt }: CoverQuestion, { starts, carers }: Cut): readonly TouchedPromise[] => {
  const [arrival, until] = [starts[0], waits?.until]
  if (arrival === undefined || until === undefined || until === null || arrival <= until) return []
  const who = carers[0]?.id ?? null
  const lateMinutes = arrival - until
  return [{ id: 'waiting', kind: 'waiting', about: [childAt], outcome: 'moved', who, at: arrival, lateMinutes }]
}

const feeOf = ({ id, fee }: CoverHelper, pieces: readonly PlacedPiece[]): number => {
  let minutes = 0
  for (const { carer, from, to } of pieces) if (carer.id === id) minutes += to - from
  return fee.perDay + ceilDiv(fee.perHour * minutes, 60)
}

/** Minutes of one kind of leave in an absence. */
const usedOf = (absence: Absence | undefined, kind: string): number =>
  absence?.payment.uses.find((use) => use.kind === kind)?.minutes ?? 0
