import type { DayStepOutlook } from '@yohaku/projection'

/** One straight piece of a person's line: from a moment at a place to a later moment at the same or another place. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly place: string
  readonly until: string
  /** The step that is done meanwhile; `null` while waiting for the next one. */
  readonly step: DayStepOutlook | null
  /** False where the day does not say how the person got from one place to the other. */
  readonly known: boolean
}

/**
 * A person's day as a line without gaps, from waking until sleep. Between two steps the person stays where the first one
 * ended.
 */
export const trailOf = (steps: readonly DayStepOutlook[], person: string): readonly Stretch[] => {
  const own = steps.filter((step) => step.who.includes(person)).sort((a, b) => a.start - b.start || a.end - b.end)
  const trail: Stretch[] = []
  let here: { readonly at: number; readonly place: string } | null = null
  for (const step of own) {
    const start: number = here === null ? step.start : Math.max(here.at, step.start)
    if (here !== null && here.at < start && here.place === step.place)
      trail.push({ from: here.at, to: start, place: here.place, until: here.place, step: null, known: true })
    if (here !== null && here.place !== step.place)
      trail.push({ from: here.at, to: start, place: here.place, until: step.place, step: null, known: false })
    if (step.act === 'sleep') break
    const end = Math.max(start, step.end)
    const until: string = step.to ?? step.place
    if (end > start) trail.push({ from: start, to: end, place: step.place, until, step, known: true })
    here = { at: end, place: until }
  }
  return trail
}

/** How heavily a line is drawn: alone, awake with a child, or time of one's own. */
export type Pressure = 'alone' | 'with' | 'own'

export interface PressedStretch extends Stretch {
  readonly pressure: Pressure
}

export interface PressureRules {
  /** Whether a step of an adult is time of one's own. */
  readonly isOwn: (step: DayStepOutlook) => boolean
  /** Places where somebody else looks after the child: being there at the same time is not being together. */
  readonly isCare: (place: string) => boolean
}

/** Cuts an adult's line where a child comes or goes, and says how heavily each piece is drawn. */
export const pressed = (
  trail: readonly Stretch[],
  children: readonly (readonly Stretch[])[],
  rules: PressureRules,
): readonly PressedStretch[] =>
  trail.flatMap((stretch) => {
    const met = children
      .flatMap((child) => child.filter((other) => together(stretch, other, rules)))
      .map((other) => ({ from: Math.max(stretch.from, other.from), to: Math.min(stretch.to, other.to) }))
      .filter((span) => span.from < span.to)
    const cuts = [...new Set([stretch.from, ...met.flatMap((span) => [span.from, span.to]), stretch.to])].sort(
      (a, b) => a - b,
    )
    return cuts.slice(1).map((to, index): PressedStretch => {
      const from = cuts[index] as number
      const isMet = met.some((span) => span.from <= from && to <= span.to)
      const own = stretch.step !== null && rules.isOwn(stretch.step)
      return { ...stretch, from, to, pressure: isMet ? 'with' : own ? 'own' : 'alone' }
    })
  })

const together = (adult: Stretch, child: Stretch, { isCare }: PressureRules): boolean => {
  if (adult.step !== null && child.step !== null && adult.step.id === child.step.id) return true
  const bothStay = adult.place === adult.until && child.place === child.until
  return bothStay && adult.place === child.place && !isCare(adult.place)
}

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
