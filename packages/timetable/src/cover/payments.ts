import { ceilDiv, floorDiv } from '@yohaku/kernel'
import type { CoverAccount, CoverAdult, CoverWork } from './coverQuestion.ts'
import type { Span } from './span.ts'
import { paidMinutes } from './timeLost.ts'

/** One way to make good some lost working time. */
export interface Payment {
  readonly uses: readonly { readonly kind: string; readonly minutes: number }[]
  /** Minutes of leave in it. */
  readonly leave: number
  readonly cost: number
  /** Largest part of a balance that it takes, per mille. */
  readonly share: number
}

/**
 * All ways that can be best in some order: a day, half a day or nothing as the base, what is still open by the hour from the accounts in
 * every order, before it flexible hours or not. Whoever prefers one kind of leave finds it used first in one of them.
 */
export const paymentsOf = (adult: CoverAdult, spans: readonly Span[], minutes: number): readonly Payment[] => {
  if (minutes === 0 || adult.work === null) return [NOTHING]
  const { work, accounts, flex } = adult
  const halves = halvesOf(work)
  const inOrders = orders(accounts.filter(({ units }) => units.includes('hour')))
  const bases: Base[] = [{ account: null, covers: null }]
  for (const account of accounts) {
    if (account.units.includes('day')) bases.push({ account, covers: work, taken: account.dayMinutes })
    if (account.units.includes('halfDay'))
      for (const half of halves) bases.push({ account, covers: half, taken: account.dayMinutes / 2 })
  }
  const found: Payment[] = []
  for (const base of bases) {
    if (base.account !== null && base.account.minutesLeft < base.taken) continue
    // Nobody takes a day, or half of one, and works in it.
    if (base.covers !== null && paidInside(spans, base.covers, work) < paidMinutes([base.covers], work)) continue
    const open = base.covers === null ? spans : spans.flatMap((span) => outside(span, base.covers))
    for (const flexible of flex === null ? [0] : [0, Math.min(flex.minutes, outsideCore(open, work, flex.core))])
      for (const order of inOrders) {
        const payment = filled(work, base, open, flexible, order)
        if (payment !== null && !found.some((other) => isSame(other, payment))) found.push(payment)
      }
  }
  return found
}

const NOTHING: Payment = { uses: [], leave: 0, cost: 0, share: 0 }

type Base =
  | { readonly account: null; readonly covers: null }
  | { readonly account: CoverAccount; readonly covers: Span; readonly taken: number }

const filled = (
  work: CoverWork,
  base: Base,
  open: readonly Span[],
  flexible: number,
  order: readonly CoverAccount[],
): Payment | null => {
  const taken = new Map<CoverAccount, number>()
  if (base.account !== null) taken.set(base.account, base.taken)
  let hours = hoursFor(open, work, flexible)
  const touching = open.every((span) => touchesAnEdge(span, work, base.covers))
  for (const account of order) {
    if (hours === 0) break
    if (!(account.midDay || touching)) continue
    const left = account.minutesLeft - (taken.get(account) ?? 0)
    const possible = floorDiv(Math.min(left, account.hourlyMinutesLeft ?? left), 60)
    const used = Math.min(hours, Math.max(0, possible))
    if (used > 0) taken.set(account, (taken.get(account) ?? 0) + used * 60)
    hours -= used
  }
  if (hours > 0) return null
  const uses = [...taken].map(([account, minutes]) => ({ account, minutes }))
  const paidDay = paidMinutes([work], work)
  return {
    uses: [
      ...uses.map(({ account, minutes }) => ({ kind: account.kind, minutes })),
      ...(flexible > 0 ? [{ kind: 'flexHours', minutes: flexible }] : []),
    ],
    leave: uses.reduce((sum, { minutes }) => sum + minutes, 0),
    cost: uses.reduce(
      (sum, { account: { price }, minutes }) =>
        sum + floorDiv(Math.min(minutes, paidDay) * price.amount, price.perMinutes),
      0,
    ),
    share: Math.max(0, ...uses.map(({ account, minutes }) => ceilDiv(minutes * 1000, account.minutesLeft))),
  }
}

/** Each absence is taken in whole hours; minutes worked on other days fill the last of them. */
const hoursFor = (open: readonly Span[], work: CoverWork, flexible: number): number =>
  flexible > 0
    ? ceilDiv(Math.max(0, paidMinutes(open, work) - flexible), 60)
    : Math.min(
        open.reduce((hours, span) => hours + ceilDiv(paidMinutes([span], work), 60), 0),
        ceilDiv(paidMinutes([work], work), 60),
      )

/** Halves of a working day by the clock; employers may cut it elsewhere. */
export const halvesOf = ({ from, to }: Span): readonly [Span, Span] => {
  const middle = Math.floor((from + to) / 2)
  return [
    { from, to: middle },
    { from: middle, to },
  ]
}

const outside = (span: Span, covered: Span): readonly Span[] =>
  [
    { from: span.from, to: Math.min(span.to, covered.from) },
    { from: Math.max(span.from, covered.to), to: span.to },
  ].filter(({ from, to }) => from < to)

const paidInside = (spans: readonly Span[], inside: Span, work: CoverWork): number =>
  paidMinutes(
    spans
      .map(({ from, to }) => ({ from: Math.max(from, inside.from), to: Math.min(to, inside.to) }))
      .filter(({ from, to }) => from < to),
    work,
  )

const outsideCore = (spans: readonly Span[], work: CoverWork, core: Span | null): number =>
  paidMinutes(core === null ? spans : spans.flatMap((span) => outside(span, core)), work)

const touchesAnEdge = (span: Span, work: Span, covered: Span | null): boolean =>
  span.from === work.from || span.to === work.to || span.from === covered?.to || span.to === covered?.from

/** Every order of a few accounts. */
const orders = (accounts: readonly CoverAccount[]): readonly (readonly CoverAccount[])[] =>
  accounts.length === 0
    ? [[]]
    : accounts.flatMap((first) => orders(accounts.filter((other) => other !== first)).map((rest) => [first, ...rest]))

const isSame = (a: Payment, b: Payment): boolean =>
  a.uses.length === b.uses.length &&
  a.uses.every(({ kind, minutes }) => b.uses.some((use) => use.kind === kind && use.minutes === minutes))
