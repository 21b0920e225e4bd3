import type { CoverPiece, TouchedPromise } from './coverAnswer.ts'
import type { CoverAdult, CoverErrand, CoverQuestion } from './coverQuestion.ts'
import { overlaps, type Span } from './span.ts'
import type { WayMinutes } from './ways.ts'

/** What a cover leaves of the day: its pieces, and when each adult is away from work. */
export interface CoveredDay {
  readonly pieces: readonly Pick<CoverPiece, 'from' | 'to' | 'who' | 'kind' | 'place'>[]
  readonly lost: ReadonlyMap<string, readonly Span[]>
}

/** Other children's ways that this cover leaves to somebody else or to nobody, and work that begins later or not at all. */
export const touchedPromises = (
  question: CoverQuestion,
  day: CoveredDay,
  way: WayMinutes,
): readonly TouchedPromise[] => [
  ...question.errands.flatMap((errand) => errandOutcome(question, day, errand, way) ?? []),
  ...question.adults.flatMap((adult) => workOutcome(adult, day)),
]

const errandOutcome = (
  question: CoverQuestion,
  day: CoveredDay,
  errand: CoverErrand,
  way: WayMinutes,
): TouchedPromise | null => {
  const touched = (outcome: TouchedPromise['outcome'], who: string | null, at: number | null, lateMinutes = 0) => ({
    id: errand.id,
    kind: errand.kind,
    about: errand.children,
    outcome,
    who,
    at,
    lateMinutes,
  })
  const planned = question.adults.find(({ id }) => id === errand.who)
  if (planned === undefined || (planned.canCare && !inCharge(day, planned.id, errand.span))) return null
  const joint = onTheWay(day, errand)
  if (joint !== null) return touched('together', joint.who, joint.at)
  const others = question.adults
    .filter(({ id, canCare }) => canCare && id !== errand.who)
    .flatMap((adult) => byAdult(question, day, errand, adult, way) ?? [])
    .sort((a, b) => a.late - b.late)
  const [other] = others
  if (other !== undefined && other.late === 0) return touched('moved', other.who, other.at)
  const helper = question.helpers.find(
    ({ id, kind, collects, hours }) =>
      kind === 'person' &&
      collects &&
      hours.from <= errand.at &&
      errand.at < hours.to &&
      !inCharge(day, id, errand.span),
  )
  if (helper !== undefined) return touched('moved', helper.id, errand.at)
  const carer = day.pieces.find((piece) => piece.who !== null && piece.from <= errand.at && errand.at < piece.to)
  const along = question.adults.find(({ id }) => id === carer?.who)
  const hasWay = way(question.home, errand.place) !== null
  if (along?.canCare && hasWay) return touched('takesAlong', along.id, errand.at)
  if (other !== undefined) return touched('moved', other.who, other.at, other.late)
  if (along?.canCare) return touched('notStated', along.id, null)
  return touched('broken', null, null)
}

const inCharge = ({ pieces }: CoveredDay, person: string, span: Span): boolean =>
  pieces.some((piece) => piece.who === person && overlaps(piece, span))

/** The ill child is brought to, or collected at, the same place: one way for both. */
const onTheWay = ({ pieces }: CoveredDay, errand: CoverErrand): { who: string; at: number } | null => {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const collects = before?.place === errand.place && (before.kind === 'waiting' || before.kind === 'place')
    if (errand.kind === 'pickup' && collects && piece.kind === 'adult' && piece.who !== null)
      return { who: piece.who, at: piece.from }
    if (errand.kind === 'dropoff' && piece.kind === 'place' && piece.place === errand.place && before?.who)
      return { who: before.who, at: piece.from }
  }
  return null
}

/** Another adult does it before or after work, or in time that is off work anyway. */
const byAdult = (
  { home }: CoverQuestion,
  day: CoveredDay,
  errand: CoverErrand,
  { id, work }: CoverAdult,
  way: WayMinutes,
): { who: string; at: number; late: number } | null => {
  const lost = day.lost.get(id) ?? []
  const fromHome = way(home, errand.place)
  if (errand.kind === 'dropoff') {
    if (fromHome === null) return null
    const due = work === null ? Number.POSITIVE_INFINITY : workBegins(work, lost)
    const onward = work === null ? 0 : way(errand.place, work.place)
    if (onward === null && due !== Number.POSITIVE_INFINITY) return null
    const latest = due - (onward ?? 0)
    const at = Math.max(Math.min(errand.at, latest), errand.opens ?? Number.NEGATIVE_INFINITY)
    if (inCharge(day, id, { from: at - fromHome, to: at })) return null
    return { who: id, at, late: Math.max(0, at - latest) }
  }
  const closes = errand.closes ?? errand.at
  const free = work === null ? Number.NEGATIVE_INFINITY : workEnds(work, lost)
  const offAllDay = free === Number.NEGATIVE_INFINITY
  const there = offAllDay ? fromHome : way(work?.place ?? home, errand.place)
  if (there === null) return null
  const at = offAllDay ? errand.at : Math.max(free + there, Math.min(errand.at, closes))
  if (inCharge(day, id, { from: at - there, to: at })) return null
  return { who: id, at, late: Math.max(0, at - closes) }
}

/** When an adult starts work with leave at its beginning taken into account; never = infinity. */
const workBegins = (work: Span, lost: readonly Span[]): number => {
  const head = lost.find(({ from }) => from <= work.from)
  if (head === undefined) return work.from
  return head.to >= work.to ? Number.POSITIVE_INFINITY : head.to
}

const workEnds = (work: Span, lost: readonly Span[]): number => {
  const tail = lost.find(({ to }) => to >= work.to)
  if (tail === undefined) return work.to
  return tail.from <= work.from ? Number.NEGATIVE_INFINITY : tail.from
}

const workOutcome = ({ id, work }: CoverAdult, day: CoveredDay): readonly TouchedPromise[] => {
  const lost = day.lost.get(id) ?? []
  if (work === null || lost.length === 0) return []
  const begins = workBegins(work, lost)
  if (begins === work.from) return []
  const isAway = begins === Number.POSITIVE_INFINITY
  return [
    {
      id: `${id}.work`,
      kind: 'workStart',
      about: [id],
      outcome: isAway ? 'absent' : 'later',
      who: id,
      at: isAway ? null : begins,
      lateMinutes: isAway ? 0 : begins - work.from,
    },
  ]
}
