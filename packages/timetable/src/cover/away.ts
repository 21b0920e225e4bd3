import type { CoverAdult, CoverQuestion } from './coverQuestion.ts'
import { type Payment, paymentsOf } from './payments.ts'
import type { Span } from './span.ts'
import { stretched } from './stretched.ts'
import { type Charge, type TimeLost, timeLost } from './timeLost.ts'
import type { WayMinutes } from './ways.ts'

/** One adult's time away from work in one way of working that day, with all ways to make it good. */
export interface Away {
  /** Null: not in charge at all. */
  readonly lost: TimeLost | null
  readonly atHome: boolean
  readonly payments: readonly Payment[]
}

/** What charges cost an adult, remembered, since many cuts of a day share them. Empty: they cannot be had. */
export const awaysOf = (
  question: CoverQuestion,
  way: WayMinutes,
): ((adult: CoverAdult, charges: readonly Charge[]) => readonly Away[]) => {
  const known = new Map<string, readonly Away[]>()
  return (adult, charges) => {
    if (charges.length === 0) return NOT_IN_CHARGE
    let key = adult.id
    for (const { from, to, startPlace, endPlace } of charges) key += `;${from},${to},${startPlace},${endPlace}`
    const found = known.get(key) ?? ways(question, adult, charges, way)
    known.set(key, found)
    return found
  }
}

const NOT_IN_CHARGE: readonly Away[] = [
  { lost: null, atHome: false, payments: [{ uses: [], leave: 0, cost: 0, share: 0 }] },
]

const ways = (
  question: CoverQuestion,
  adult: CoverAdult,
  charges: readonly Charge[],
  way: WayMinutes,
): readonly Away[] => {
  const found: Away[] = []
  for (const [atHome, nap] of modesOf(question, adult)) {
    const lost = timeLost(question, adult, charges, way, { atHome, nap })
    if (lost === null) continue
    for (const longer of stretched(adult, lost)) {
      if (found.some((other) => isAsLong(other.lost, longer))) continue
      const payments = paymentsOf(adult, longer.spans, longer.minutes)
      if (payments.length > 0) found.push({ lost: longer, atHome, payments })
    }
  }
  return found.flatMap((away) => {
    const payments = away.payments.filter((payment) => !isBeaten(away, payment, found))
    return payments.length > 0 ? [{ ...away, payments }] : []
  })
}

/** Somewhere the same charges cost no more of any leave, and less of something. */
const isBeaten = (away: Away, payment: Payment, all: readonly Away[]): boolean =>
  all.some((other) =>
    other.payments.some(
      (better) =>
        better !== payment &&
        isNoMore(better, payment) &&
        (!isNoMore(payment, better) || all.indexOf(other) < all.indexOf(away)),
    ),
  )

const isNoMore = (a: Payment, b: Payment): boolean =>
  a.cost <= b.cost &&
  a.uses.every(({ kind, minutes }) => minutes <= (b.uses.find((use) => use.kind === kind)?.minutes ?? 0))

/** At the desk; at home; at home and working while the child naps: that splits the time off, which not every leave allows. */
const modesOf = (
  { home, nap }: CoverQuestion,
  { work, telework }: CoverAdult,
): readonly (readonly [atHome: boolean, nap: Span | null])[] => [
  ...(work?.place === home ? [] : [[false, null] as const]),
  ...(telework || work?.place === home ? [[true, null] as const] : []),
  ...(telework && nap !== undefined ? [[true, nap] as const] : []),
]

const isAsLong = (one: TimeLost | null, other: TimeLost): boolean =>
  one !== null &&
  one.minutes === other.minutes &&
  one.spans.length === other.spans.length &&
  one.spans.every(({ from }, index) => from === other.spans[index]?.from)
