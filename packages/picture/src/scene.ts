import type { DayOutlook } from '@yohaku/projection'
import type { PlaceStop } from './axis.ts'
import { type PressedStretch, pressed, type Stretch, trailOf } from './trail.ts'

/** Colour and line style, always together. */
export type LineStyle = 'p1' | 'p2' | 'p3' | 'p4' | 'p5'

export interface Person {
  readonly id: string
  readonly kind: 'adult' | 'child' | 'helper'
  readonly style: LineStyle
  /** What the screen calls this person. */
  readonly name: string
}

/** Everything the drawing of one day shows, before it has a size. */
export interface Scene {
  readonly persons: readonly Person[]
  readonly places: readonly PlaceStop[]
  readonly day: DayOutlook
  /** The day as it is kept, where the one shown is being tried: a thin line and a dotted outline. */
  readonly kept: DayOutlook | null
  /** Whose line has the handle. */
  readonly mover: string | null
  /** Step of the mover's line whose start the handle holds; absent = the end of work. */
  readonly grip?: string
  /** Steps whose time hangs on a value nobody has stated: their stops are broken and their times say 約. */
  readonly estimated: ReadonlySet<string>
}

/** What the drawing says; the words are the catalogue's. */
export interface DiagramWords {
  readonly clock: (minutes: number) => string
  readonly hour: (minutes: number) => string
  readonly about: (time: string) => string
  readonly act: (act: string) => string
  readonly slack: (minutes: number) => string
  /** The parts of a slack whose figure is set large. */
  readonly slackWord: string
  readonly minute: string
  readonly late: (minutes: number) => string
  readonly gate: (kind: DayOutlook['deadlines'][number]['kind'], time: string, placeKind: string) => string
  readonly leaveDesk: (time: string) => string
}

export interface Line {
  readonly person: Person
  readonly stretches: readonly PressedStretch[]
  /** Place among all lines, left to right where several run together. */
  readonly order: number
  /** Distance of the person's lane from the line of each place where the person stays, px. */
  readonly lanes: ReadonlyMap<string, number>
}

/** The lane of a person at a place; on the place's own line where the person never stays. */
export const laneAt = (line: Line, place: string): number => line.lanes.get(place) ?? 0

const LANE = 9

/**
 * The persons' lines of a day with their lanes: whoever shares a place keeps a lane there, always in the same order, the
 * first adult and the children side by side.
 */
export const linesOf = (scene: Scene, day: DayOutlook): readonly Line[] => {
  const of = (kind: Person['kind']): readonly Person[] => scene.persons.filter((person) => person.kind === kind)
  const trails = new Map(scene.persons.map((person) => [person.id, trailOf(day.steps, person.id)]))
  const trail = (person: Person): readonly Stretch[] => trails.get(person.id) ?? []
  const childTrails = of('child').map(trail)
  const order = [...of('adult').slice(0, 1), ...of('child'), ...of('adult').slice(1), ...of('helper')]
  const lanes = new Map(order.map((person) => [person.id, new Map<string, number>()]))
  for (const { ids } of scene.places) {
    const here = order.filter((person) =>
      trail(person).some((one) => one.place === one.until && ids.includes(one.place)),
    )
    for (const [index, person] of here.entries())
      for (const id of ids) lanes.get(person.id)?.set(id, (index - (here.length - 1) / 2) * LANE)
  }
  return order.map((person, index) => ({
    person,
    order: index,
    lanes: lanes.get(person.id) ?? new Map(),
    stretches:
      person.kind === 'adult'
        ? pressed(trail(person), person.id, childTrails)
        : trail(person).map((stretch) => ({ ...stretch, pressure: 'alone' as const })),
  }))
}

/** First and last hour of the drawing: whole hours around everything anybody does before sleep. */
export const hoursShown = (days: readonly DayOutlook[]): { readonly from: number; readonly to: number } => {
  const steps = days.flatMap((day) => day.steps)
  const gates = days.flatMap((day) => day.deadlines.map((deadline) => deadline.latest))
  const starts = steps.map((step) => step.start)
  const ends = steps.map((step) => (step.act === 'sleep' ? step.start : step.end))
  if (starts.length === 0) return { from: 6 * 60, to: 22 * 60 }
  const from = Math.floor(Math.min(...starts, ...gates) / 60) * 60
  const to = Math.ceil(Math.max(...ends, ...gates) / 60) * 60
  return { from, to: Math.max(to, from + 6 * 60) }
}
