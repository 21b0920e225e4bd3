import { formatClock } from '@yohaku/kernel'
import type { Leg, Place, Step } from '../plan.ts'
import { careGroupsOf, careOf, type HandOver } from './care.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Family } from './family.ts'
import { type Arrival, Journeys } from './journeys.ts'
import { type Notes, noteOf } from './notes.ts'
import { type Draft, StepBook } from './stepBook.ts'
import { type Half, modesOf, type Ways } from './ways.ts'
import { Whereabouts } from './whereabouts.ts'
import { ACT_OF, LEAST_MINUTES } from './words.ts'
import type { WorkHours } from './work.ts'

export interface DayFacts {
  readonly family: Family
  readonly day: string
  readonly hours: readonly WorkHours[]
  readonly places: readonly Place[]
  readonly workPlaceOf: (adult: string) => string
  readonly ways: Ways
  readonly notes: Notes
}

export interface BuiltDay {
  readonly steps: readonly Step[]
  readonly legs: readonly Leg[]
  /** Adults who drop off or collect. */
  readonly collects: readonly string[]
}

/** How much later than planned the children may be put to bed: the promise of bedtime, where a source gives a time. */
const BEDTIME_GRACE = 30
const NOON = 720

/** The steps of the day a family file tells, with the ways between them; what it leaves open is left out and asked for. */
export const dayOf = (facts: DayFacts): BuiltDay => new DayWriter(facts).write()

/** What a line adds to its step. */
interface StepExtras {
  /** Planned start; absent = as soon as the step before is done. */
  readonly at?: number
  readonly by?: number
}

class DayWriter {
  private readonly facts: DayFacts
  private readonly entries: readonly Entry[]
  private readonly book: StepBook
  private readonly where = new Whereabouts()
  private readonly journeys: Journeys
  private readonly collects = new Set<string>()

  constructor(facts: DayFacts) {
    this.facts = facts
    this.entries = entriesOf(facts.family, facts.hours)
    this.book = new StepBook(facts.day)
    this.journeys = new Journeys(
      facts.ways,
      modesOf(facts.family, facts.workPlaceOf),
      facts.hours,
      this.where,
      this.book,
      facts.notes,
    )
    this.where.put(
      [...facts.family.adults, ...facts.family.children].map(({ id }) => id),
      'home',
    )
  }

  write(): BuiltDay {
    for (const entry of this.entries) this.line(entry)
    for (const { adult } of this.facts.hours) this.endAtHome(adult)
    const steps = this.book.steps()
    if (steps.some(({ act }) => LEAST_MINUTES[act] !== undefined))
      this.facts.notes.assume(`days[${this.facts.day}].steps`, 'least_minutes_not_stated')
    return { steps, legs: this.journeys.legs, collects: [...this.collects] }
  }

  private line(entry: Entry): void {
    const [adult] = entry.adults
    const told: Arrival = { kind: 'told', time: entry.time, origin: entry.origin }
    if (entry.act === 'school_leave') for (const child of entry.children) this.school(child, entry)
    else if (adult === undefined) this.atHome(entry)
    else if (entry.act === 'leave_home') this.leave(adult, entry)
    else if (entry.act === 'station') this.journeys.move(adult, 'station', told)
    else if (entry.act === 'arrive_work') this.journeys.move(adult, this.facts.workPlaceOf(adult), told)
    else if (entry.act === 'dropoff' || entry.act === 'pickup') this.handOver(adult, entry, entry.act)
    else if (entry.act === 'work_start') this.work(adult, entry)
    else if (entry.act === 'work_end') this.workEnd(adult, entry)
    else if (entry.act === 'home') this.arriveHome(adult, entry)
    else this.atHome(entry)
  }

  private leave(adult: string, entry: Entry): void {
    this.come(entry, 'act')
    this.where.accompany(adult, entry.children)
    this.step('leaveHome', [...entry.adults, ...entry.children], 'home', entry, { at: entry.time })
  }

  private handOver(adult: string, entry: Entry, act: HandOver): void {
    const { family, places, notes } = this.facts
    const children = entry.children.length > 0 ? entry.children : family.children.map(({ id }) => id)
    const groups = careGroupsOf(family, places, act, entry.place, children)
    if (groups.length === 0 || !this.canReachAll(adult, entry, groups)) {
      const asked = groups.map(({ place }) => place)
      if (children.length > 0 && asked.length === 0) notes.ask({ code: `${act}_place_not_stated`, who: [...children] })
      if (asked.length > 0) notes.ask({ code: `${act}_not_stated`, who: [...children], places: asked })
      this.where.accompany(adult, [])
      return
    }
    // Whoever is free first: the ways of both and of the child afterwards are not told. One is taken, and the family asked.
    if (entry.first.length > 1)
      notes.ask({ code: `${act}_not_stated`, who: [...children], places: groups.map(({ place }) => place) })
    this.collects.add(adult)
    if (groups.length > 1) notes.assume(`days[${this.facts.day}].steps`, `${act}_order_not_stated`)
    const leavesNow = act === 'dropoff' && this.where.placeOf(adult) === 'home'
    if (leavesNow && this.where.companyOf(adult).length === 0) this.where.accompany(adult, children)
    for (const [index, group] of groups.entries()) {
      const time = index === 0 ? entry.time : undefined
      const arrived = this.journeys.move(adult, group.place, { kind: 'told', time, origin: entry.origin })
      const at = arrived ? arrived.at : entry.time
      const draft = this.step(
        act,
        [adult, ...group.children],
        group.place,
        { ...entry, first: [] },
        at === undefined ? {} : { at },
      )
      this.journeys.handedOver(adult, draft)
      const company = this.where.companyOf(adult).filter((child) => !group.children.includes(child))
      this.where.accompany(adult, act === 'pickup' ? [...company, ...group.children] : company)
    }
  }

  private work(adult: string, entry: Entry): void {
    const place = this.facts.workPlaceOf(adult)
    const hours = this.facts.hours.find((candidate) => candidate.adult === adult)
    if (!hours) return
    if (this.where.placeOf(adult) !== place)
      this.journeys.move(adult, place, { kind: 'work', time: entry.time, origin: entry.origin })
    this.step('work', [adult], place, entry, {}, entry.time)
    this.where.busy([adult], hours.end, true)
  }

  /** Leaving later than the contract ends is part of the plan; the end of work itself is in the phase. */
  private workEnd(adult: string, entry: Entry): void {
    if (this.book.lastOf(adult)?.act === 'work')
      this.where.busy([adult], Math.max(entry.time, this.where.earliest([adult])), true)
  }

  private arriveHome(adult: string, entry: Entry): void {
    const at = this.come(entry, 'told')
    this.step('home', [...entry.adults, ...entry.children], 'home', entry, at === undefined ? {} : { at })
    this.where.accompany(adult, [])
  }

  /** A schoolchild goes alone; nobody tells how long that takes, and nothing waits for it. */
  private school(child: string, entry: Entry): void {
    const school = careOf(this.facts.family, this.facts.places, child).find(({ kind }) => kind !== 'afterSchool')
    this.step('leaveHome', [child], 'home', entry, { at: entry.time })
    if (school) this.step('school', [child], school.id, entry, {})
  }

  private atHome(entry: Entry): void {
    const act = ACT_OF[entry.act] ?? 'other'
    // What is done in a break is part of work and no step.
    if (entry.adults.some((adult) => this.isAtWork(adult, entry.time))) return
    if (act !== 'shopping') this.come(entry, 'act')
    const people = [...entry.adults, ...entry.children]
    const place = (act === 'shopping' ? this.where.placeOf(people[0] ?? '') : undefined) ?? 'home'
    const bedtime = act === 'bedtime' ? { by: entry.time + BEDTIME_GRACE } : {}
    const draft = this.step(act, people, place, entry, { at: entry.time, ...bedtime })
    if (act === 'bedtime') this.facts.notes.assume(this.book.pathOf(draft, 'by'), 'bedtime_grace')
  }

  private isAtWork(adult: string, time: number): boolean {
    const hours = this.facts.hours.find((candidate) => candidate.adult === adult)
    return hours !== undefined && time >= hours.start && time < hours.end
  }

  /** Brings the adults of a line home; the time they are told to be there, if it is not at once. */
  private come(entry: Entry, kind: Arrival['kind']): number | undefined {
    let at: number | undefined
    for (const carrier of this.carriersOf(entry)) this.bringHome(carrier, entry)
    for (const adult of entry.adults) {
      const wasHome = this.where.placeOf(adult) === 'home'
      const company = this.where.companyOf(adult)
      const arrived = this.journeys.move(adult, 'home', { kind, time: entry.time, origin: entry.origin })
      if (!arrived) at = entry.time
      else if (arrived.at !== undefined) at = arrived.at
      if (kind === 'act' && arrived && !wasHome) this.step('home', [adult, ...company], 'home', undefined, {})
      this.where.accompany(adult, [])
    }
    return at
  }

  /** Adults of another line who still have a child of this one with them, away from home. */
  private carriersOf(entry: Entry): readonly string[] {
    return this.facts.family.adults
      .map(({ id }) => id)
      .filter(
        (id) =>
          !entry.adults.includes(id) &&
          this.where.placeOf(id) !== 'home' &&
          this.where.companyOf(id).some((child) => entry.children.includes(child)),
      )
  }

  /** What a child does at home says that whoever collected it is home too, though no line tells when they came. */
  private bringHome(adult: string, entry: Entry): void {
    const company = this.where.companyOf(adult)
    if (this.journeys.move(adult, 'home', { kind: 'act', time: entry.time, origin: entry.origin }))
      this.step('home', [adult, ...company], 'home', undefined, {})
    this.where.accompany(adult, [])
  }

  private endAtHome(adult: string): void {
    if (this.where.placeOf(adult) !== this.facts.workPlaceOf(adult) || this.where.placeOf(adult) === 'home') return
    if (this.journeys.move(adult, 'home', { kind: 'told', time: undefined, origin: 'A' }))
      this.step('home', [adult], 'home', undefined, {})
  }

  private step(
    act: Step['act'],
    who: readonly string[],
    place: string,
    entry: Entry | undefined,
    { at, by }: StepExtras,
    notBefore = 0,
  ): Draft {
    const owner = entry?.act.startsWith('child') ? entry.children[0] : undefined
    const draft = this.book.draft(act, who, place, undefined, owner)
    if (entry && entry.first.length > 1) draft.first = [...entry.first]
    if (entry && entry.uses.length > 0) draft.uses = [...entry.uses]
    if (at !== undefined) draft.at = formatClock(at)
    if (by !== undefined) draft.by = formatClock(by)
    const planned = Math.max(at ?? notBefore, this.where.earliest(who))
    draft.minutes = this.leastMinutes(act, who, planned, entry)
    this.book.add(draft, planned)
    this.where.put(who, place)
    this.where.busy(who, planned + draft.minutes, entry !== undefined && MEASURED.has(act))
    if (entry) {
      if (at !== undefined) this.facts.notes.stated(this.book.pathOf(draft, 'at'), entry.origin)
      this.facts.notes.comment(this.book.pathOf(draft), noteOf(entry.origin), entry.note)
    }
    return draft
  }

  /** Never more than there is until the next line of anybody in the step; a nap is as long as its note says. */
  private leastMinutes(act: Step['act'], who: readonly string[], planned: number, entry: Entry | undefined): number {
    const until = act === 'nap' ? /until (\d{1,2}):(\d{2})/.exec(entry?.note ?? '') : null
    if (until) return Math.max(0, Number(until[1]) * 60 + Number(until[2]) - planned)
    const next = this.entries.find(
      ({ time, adults, children }) => time > planned && [...adults, ...children].some((person) => who.includes(person)),
    )
    return Math.min(LEAST_MINUTES[act] ?? 0, next ? next.time - planned : Number.POSITIVE_INFINITY)
  }

  /** One time for several places holds only if some minute is left for the way between them. */
  private canReachAll(adult: string, entry: Entry, groups: readonly { readonly place: string }[]): boolean {
    const next = this.entries.find(({ time, adults }) => time > entry.time && adults.includes(adult))
    if (groups.length < 2 || !next) return true
    const half: Half = entry.time < NOON ? 'morning' : 'evening'
    const goal = half === 'morning' ? this.facts.workPlaceOf(adult) : 'home'
    const waysOn = groups.flatMap(({ place }) => this.facts.ways.told(adult, half, place, goal) ?? [])
    return waysOn.length === 0 || next.time - entry.time > Math.min(...waysOn.map(({ minutes }) => minutes))
  }
}

/** Steps whose time is that of a way's beginning, so that the way can be measured from it. */
const MEASURED: ReadonlySet<Step['act']> = new Set(['leaveHome', 'dropoff', 'pickup', 'home'])
