import { clock, formatClock } from '@yohaku/kernel'
import type { Leg } from '../plan.ts'
import type { Origin } from './family.ts'
import { type Notes, noteOf } from './notes.ts'
import type { Draft, StepBook } from './stepBook.ts'
import type { Half, ModeTo, Way, Ways } from './ways.ts'
import type { Whereabouts } from './whereabouts.ts'
import type { WorkHours } from './work.ts'

/**
 * How an arrival is told. `told`: at this minute. `act`: something is done there from this minute on. `work`: work begins then, however
 * early one is there.
 */
export interface Arrival {
  readonly kind: 'told' | 'act' | 'work'
  readonly time: number | undefined
  readonly origin: Origin
}

/** `at`: the time the next step has to wait for; absent = it follows at once. */
export interface Arrived {
  readonly at?: number
}

/** Minutes inside a place of care where nothing is told (README of the family files). */
const INSIDE = 10
/** How much earlier than needed somebody leaves for work whose leaving is not told. */
const EARLY = 10
/** A gap between two lines is taken for a way up to this length; above it something else lies between. */
const LONGEST_GAP = 60
const NOON = 720

/** Writes the steps of the ways between the lines of a day. */
export class Journeys {
  readonly legs: Leg[] = []
  private readonly ways: Ways
  private readonly modeTo: ModeTo
  private readonly hours: readonly WorkHours[]
  private readonly where: Whereabouts
  private readonly book: StepBook
  private readonly notes: Notes
  /** Hand-overs whose length is settled by the way that follows. */
  private readonly handovers = new Map<string, Draft>()

  constructor(
    ways: Ways,
    modeTo: ModeTo,
    hours: readonly WorkHours[],
    where: Whereabouts,
    book: StepBook,
    notes: Notes,
  ) {
    this.ways = ways
    this.modeTo = modeTo
    this.hours = hours
    this.where = where
    this.book = book
    this.notes = notes
  }

  /** Brings an adult, and the children with her or him, to a place. `undefined`: nobody tells how long the way takes. */
  move(adult: string, to: string, arrival: Arrival): Arrived | undefined {
    const from = this.where.placeOf(adult)
    if (from === undefined || from === to) {
      this.where.put([adult], to)
      return arrival.time === undefined ? {} : { at: arrival.time }
    }
    const found = this.findWay(adult, from, to, arrival)
    this.settle(adult, found?.inside ?? 0)
    if (!found) {
      const askedBack = this.notes.questions.some(
        ({ who, places }) => who?.[0] === adult && places?.join() === `${to},${from}`,
      )
      if (!askedBack) this.notes.ask({ code: 'leg_not_stated', who: [adult], places: [from, to] })
      this.where.put([adult, ...this.where.companyOf(adult)], to)
      this.where.busy([adult], this.where.earliest([adult]), false)
      return undefined
    }
    if (from === 'home' && this.book.lastOf(adult)?.act !== 'leaveHome') this.depart(adult, found.legs, arrival)
    for (const leg of found.legs) this.travel(adult, leg)
    this.where.put([adult, ...this.where.companyOf(adult)], to)
    return this.arrive(adult, arrival)
  }

  /** A hand-over has just been written: how long it takes depends on what is told about the way after it. */
  handedOver(adult: string, draft: Draft): void {
    this.handovers.set(adult, draft)
  }

  private arrive(adult: string, { kind, time }: Arrival): Arrived {
    const planned = this.where.earliest([adult])
    this.where.busy([adult], planned, false)
    if (time === undefined || kind !== 'told' || planned === time) return {}
    if (planned < time) return { at: time }
    const last = this.book.lastOf(adult)
    if (last) this.notes.assume(this.book.pathOf(last, 'minutes'), 'times_do_not_add_up')
    return {}
  }

  /**
   * What is told comes first; then the minutes between two lines that tell both ends; then a guess (the way back, the commute); and
   * last the minutes before something is done at the goal.
   */
  private findWay(
    adult: string,
    from: string,
    to: string,
    arrival: Arrival,
  ): { readonly legs: readonly Way[]; readonly inside: number } | undefined {
    const half: Half = (arrival.time ?? this.where.freeAt(adult) ?? NOON) < NOON ? 'morning' : 'evening'
    const handover = this.handovers.get(adult)
    const inside = handover ? this.ways.inside(adult, half, from) : 0
    const since = this.where.measuredFrom(adult)
    const gap = since === undefined || arrival.time === undefined ? undefined : arrival.time - since
    const measured = (): readonly Way[] | undefined =>
      gap === undefined ? undefined : gapWay(from, to, gap - (inside ?? 0), arrival.origin)

    const told = this.ways.told(adult, half, from, to)
    if (told && inside === undefined && this.ways.insideIsInWay(adult, half, from)) return { legs: told, inside: 0 }
    const exact = told ?? (arrival.kind === 'told' ? measured() : undefined)
    if (exact && (exact !== told || inside !== undefined)) return { legs: exact, inside: inside ?? 0 }
    const legs = exact ?? this.ways.guessed(adult, from, to)
    if (legs && inside !== undefined) return { legs, inside }
    if (legs && handover) {
      this.notes.assume(this.book.pathOf(handover, 'minutes'), 'inside_not_stated')
      const room = gap === undefined ? INSIDE : gap - lengthOf(legs)
      return { legs, inside: Math.max(0, Math.min(INSIDE, room)) }
    }
    const before = arrival.kind === 'act' && gap !== undefined && gap <= LONGEST_GAP ? measured() : undefined
    return before && { legs: before, inside: inside ?? 0 }
  }

  private settle(adult: string, minutes: number): void {
    const draft = this.handovers.get(adult)
    if (!draft) return
    this.handovers.delete(adult)
    draft.minutes = minutes
    this.where.busy(draft.who, this.where.earliest(draft.who) + minutes, this.where.measuredFrom(adult) !== undefined)
  }

  /** The file does not say when they leave: as late as the arrival told allows, or a little earlier than work needs. */
  private depart(adult: string, legs: readonly Way[], { kind, time }: Arrival): void {
    if (time === undefined) return
    const needed = time - lengthOf(legs) - (kind === 'work' ? EARLY : 0)
    const people = [adult, ...this.where.companyOf(adult)]
    this.makeRoom(adult, needed)
    const planned = Math.max(needed, this.where.earliest(people))
    const draft = this.book.draft('leaveHome', people, 'home')
    draft.at = formatClock(planned)
    this.book.add(draft, planned)
    this.where.busy(people, planned, false)
    const isDerived = kind === 'told' && legs.every(({ origin }) => origin !== 'A')
    this.notes.comment(this.book.pathOf(draft), isDerived ? 'derived' : 'assumed')
    if (!isDerived) this.notes.assume(this.book.pathOf(draft, 'at'), 'departure_not_stated')
  }

  /** The least minutes of what is done before are ours, not told: they must not make somebody late. */
  private makeRoom(adult: string, until: number): void {
    const before = this.book.lastOf(adult)
    if (before?.at === undefined || before.who.length > 1 || before.act === 'nap') return
    const room = until - clock(before.at)
    if (room < 0 || room >= before.minutes) return
    before.minutes = room
    this.where.busy([adult], until, false)
  }

  private travel(adult: string, way: Way): void {
    const people = [adult, ...this.where.companyOf(adult)]
    const draft = this.book.draft('travel', people, way.from, way.to)
    const planned = this.where.earliest(people)
    const workEnd = this.hours.find((hours) => hours.adult === adult)?.end
    // Somebody who stays at work longer than the contract says leaves at that time in every track.
    if (this.book.lastOf(adult)?.act === 'work' && workEnd !== undefined && planned > workEnd)
      draft.at = formatClock(planned)
    draft.minutes = way.minutes
    this.book.add(draft, planned)
    this.where.busy(people, planned + way.minutes, false)
    this.keepLeg(adult, way)
  }

  private keepLeg(adult: string, way: Way): void {
    if (this.legs.some(({ from, to }) => from === way.from && to === way.to)) return
    const path = `legs[${this.legs.length}]`
    const mode = this.modeTo(adult, way.from, way.to)
    this.legs.push({ from: way.from, to: way.to, minutes: way.minutes, ...(mode === undefined ? {} : { mode }) })
    this.notes.stated(`${path}.minutes`, way.origin, way.reason)
    this.notes.comment(path, noteOf(way.origin))
  }
}

const lengthOf = (legs: readonly Way[]): number => legs.reduce((sum, leg) => sum + leg.minutes, 0)

const gapWay = (from: string, to: string, minutes: number, origin: Origin): readonly Way[] | undefined =>
  minutes > 0 ? [{ from, to, minutes, origin: origin === 'F' ? 'D' : origin }] : undefined
