import type { PlanEntitlement, PlanMilestone } from '@yohaku/projection'
import type { CalendarEntry } from './ics.ts'
import type { CalendarThing } from './thing.ts'

type Of<Kind extends CalendarThing['kind']> = Extract<CalendarThing, { readonly kind: Kind }>
type Application = Of<'application'>['application']

/** What the entries of a calendar say; the words are the caller's. */
export interface EntryWords {
  /** People of the plan, joined as the language joins them. */
  readonly names: (ids: readonly string[]) => string
  readonly list: (words: readonly string[]) => string
  readonly act: (act: Of<'step'>['step']['act']) => string
  readonly place: (id: string) => string
  readonly clock: (minutes: number) => string
  /** Below zero: so many minutes are lacking. */
  readonly slack: (minutes: number) => string
  readonly calendar: {
    readonly way: (from: string, to: string) => string
    readonly what: (who: string, act: string, where: string) => string
    readonly until: (time: string, slack: string) => string
    readonly which: Readonly<Record<Of<'application'>['which'], (name: string) => string>>
    readonly estimate: string
  }
  readonly milestones: {
    readonly title: Readonly<Record<PlanMilestone['id'], string>>
    readonly entitlement: Readonly<Record<PlanEntitlement, string>>
    readonly starts: (what: string) => string
    readonly ends: (what: string) => string
    readonly changes: (what: string) => string
    readonly figures: (figures: NonNullable<PlanMilestone['figures']>) => string
    readonly expected: string
  }
  readonly applications: {
    readonly formal: (term: string) => string
    readonly name: Readonly<Record<Application['id'], string>>
    readonly path: (filer: string, office: string) => string
    readonly filer: Readonly<Record<Application['filer'], string>>
    readonly office: Readonly<Record<Application['office'], string>>
  }
}

/** The things of a family's calendar as entries, in the order they came. */
export const entriesOf = (things: readonly CalendarThing[], words: EntryWords): readonly CalendarEntry[] =>
  things.map((thing) => ({ uid: thing.uid, when: thing.when, ...told(thing, words) }))

type Told = Pick<CalendarEntry, 'summary' | 'description'>

const told = (thing: CalendarThing, words: EntryWords): Told => {
  switch (thing.kind) {
    case 'step':
      return stepTold(thing, words)
    case 'milestone':
      return milestoneTold(thing.milestone, words)
    case 'application':
      return applicationTold(thing, words)
  }
}

const stepTold = (
  { step: { act, who, place, to }, deadline }: Of<'step'>,
  { names, place: placeWord, calendar, ...words }: EntryWords,
): Told => ({
  summary: calendar.what(
    names(who),
    words.act(act),
    to === null ? placeWord(place) : calendar.way(placeWord(place), placeWord(to)),
  ),
  description:
    deadline === null ? '' : calendar.until(words.clock(deadline.latest), words.slack(deadline.slackMinutes)),
})

const milestoneTold = (
  { id, adult, child, starts, ends, changes, figures, expected, basis }: PlanMilestone,
  { names, list, calendar, milestones }: EntryWords,
): Told => {
  const named = (codes: readonly PlanEntitlement[]): string => list(codes.map((code) => milestones.entitlement[code]))
  return {
    summary: [milestones.title[id], names(known(adult, child))].filter(Boolean).join('  '),
    description: lines(
      starts.length > 0 ? milestones.starts(named(starts)) : '',
      ends.length > 0 ? milestones.ends(named(ends)) : '',
      changes.length > 0 ? milestones.changes(named(changes)) : '',
      figures === null ? '' : milestones.figures(figures),
      expected ? milestones.expected : '',
      basis,
      calendar.estimate,
    ),
  }
}

const applicationTold = (
  { which, application: { id, adult, child, filer, office, term, basis } }: Of<'application'>,
  { names, calendar, applications }: EntryWords,
): Told => ({
  summary: calendar.which[which](applications.name[id]),
  description: lines(
    applications.formal(term),
    names(known(adult, child)),
    applications.path(applications.filer[filer], applications.office[office]),
    basis,
    calendar.estimate,
  ),
})

const known = (...ids: readonly (string | null)[]): readonly string[] => ids.filter((id) => id !== null)

const lines = (...all: readonly string[]): string => all.filter(Boolean).join('\n')
