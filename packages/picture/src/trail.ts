import type { DayStepOutlook } from '@yohaku/projection'

/** One straight piece of a person's line: from a moment at a place to a later moment at the same or another place. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly place: string
  readonly until: string
  /** What is done meanwhile: a person stays with a step until the next one starts. */
  readonly step: DayStepOutlook
  /** False where the day does not say how the person got from one place to the other. */
  readonly known: boolean
}

/** A person's day as a line without gaps, from the first step until sleep. */
export const trailOf = (steps: readonly DayStepOutlook[], person: string): readonly Stretch[] => {
  const own = steps.filter((step) => step.who.includes(person)).sort((a, b) => a.start - b.start || a.end - b.end)
  const trail: Stretch[] = []
  let here: { readonly at: number; readonly place: string; readonly step: DayStepOutlook } | null = null
  for (const step of own) {
    const start: number = here === null ? step.start : Math.max(here.at, step.start)
    if (here !== null && (here.at < start || here.place !== step.place)) {
      const { at, place, step: before } = here
      trail.push({ from: at, to: start, place, until: step.place, step: before, known: place === step.place })
    }
    if (step.act === 'sleep') break
    const end = Math.max(start, step.end)
    const until: string = step.to ?? step.place
    if (end > start) trail.push({ from: start, to: end, place: step.place, until, step, known: true })
    here = { at: end, place: until, step }
  }
  return trail
}

/** How heavily a line is drawn: alone, awake with a child, or time of one's own. */
export type Pressure = 'alone' | 'with' | 'own'

export interface PressedStretch extends Stretch {
  readonly pressure: Pressure
}

/** Cuts an adult's line where a child comes or goes, and says how heavily each piece is drawn. */
export const pressed = (
  trail: readonly Stretch[],
  adult: string,
  children: readonly (readonly Stretch[])[],
): readonly PressedStretch[] =>
  trail.flatMap((stretch) => {
    const { act } = stretch.step
    const met = act === 'work' || act === 'solo' ? [] : children.flatMap((child) => meetings(stretch, adult, child))
    const cuts = [...new Set([stretch.from, ...met.flatMap((span) => [span.from, span.to]), stretch.to])].sort(
      (a, b) => a - b,
    )
    return cuts.slice(1).map((to, index): PressedStretch => {
      const from = cuts[index] as number
      const isMet = met.some((span) => span.from <= from && to <= span.to)
      return { ...stretch, from, to, pressure: isMet ? 'with' : act === 'solo' ? 'own' : 'alone' }
    })
  })

interface Span {
  readonly from: number
  readonly to: number
}

/** Together is: at one place, or on one journey. A child being put to bed is with those who do it. */
const meetings = (adult: Stretch, id: string, child: readonly Stretch[]): readonly Span[] =>
  child
    .filter((other) => {
      if (other.step.act === 'bedtime' && !other.step.who.includes(id)) return false
      const bothStay = adult.place === adult.until && other.place === other.until
      return bothStay ? adult.place === other.place : adult.step.id === other.step.id && adult.until === other.until
    })
    .map((other) => ({ from: Math.max(adult.from, other.from), to: Math.min(adult.to, other.to) }))
    .filter((span) => span.from < span.to)

/** Where a person is at a moment: the place, or the way between two with the share that is done. */
export const whereabouts = (
  trail: readonly Stretch[],
  minutes: number,
): { readonly place: string; readonly until: string; readonly share: number } | null => {
  const stretch = trail.find((candidate) => candidate.from <= minutes && minutes <= candidate.to)
  if (!stretch) return null
  const share = (minutes - stretch.from) / (stretch.to - stretch.from)
  return { place: stretch.place, until: stretch.until, share }
}

/** The journey that ends at `arrival`: the unbroken way behind it, oldest piece first. */
export const journeyTo = (trail: readonly Stretch[], arrival: number): readonly Stretch[] => {
  const journey: Stretch[] = []
  let at = arrival
  for (const stretch of trail.toReversed()) {
    if (stretch.from >= arrival) continue
    if (stretch.place === stretch.until || stretch.to !== at || !stretch.known) break
    journey.unshift(stretch)
    at = stretch.from
  }
  return journey
}
