import type { PlanMilestone } from '@yohaku/projection'
import type { CalendarEntry } from './ics.ts'
import type { CalendarThing } from './thing.ts'

type Of<Kind extends CalendarThing['kind']> = Extract<CalendarThing, { readonly kind: Kind }>
type Application = Of<'application'>['application']

/** What the entries of a calendar say; the words are the caller's. */
export interface EntryWords {
  /** People of the plan, joined as the language joins them. */
  readonly names: (ids: readonly string[]) => string
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
    /** What is told below the title. */
    readonly lines: (milestone: PlanMilestone) => readonly string[]
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

const milestoneTold = (milestone: PlanMilestone, { names, calendar, milestones }: EntryWords): Told => ({
  summary: [milestones.title[milestone.id], names(known(milestone.adult, milestone.child))].filter(Boolean).join('  '),
  description: lines(...milestones.lines(milestone), milestone.basis, calendar.estimate),
})

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
