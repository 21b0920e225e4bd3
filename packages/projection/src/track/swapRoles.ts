import type { Plan, Track, WorkPhase } from '@yohaku/household'
import { addDays, date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import { firstDay, jobOf, phaseOn } from './phase.ts'
import { presentTrack, trackOf } from './track.ts'

/**
 * The plan with the two parents' ways of working exchanged on a track, from the plan's first month on, or from the end of a maternity
 * leave that lasts longer: what was before, and 産休 itself, stays with who lived it. Pay follows the hours; an amount or a table of one
 * employer counts at the other in the same proportion to full-time pay (`of`). Everything else stays, so that swapping twice is the plan
 * itself (whose phases stand first may differ where they cannot keep their places); a track that was only derived is written out by `withTracks` first.
 *
 * A household with one adult, or of whom one has no way of working on the track, is returned as it is.
 * @throws RangeError when the plan has no such track
 */
export const swapRoles = (plan: Plan, trackId: string): Plan => {
  const track = trackOf(plan, trackId)
  const [first, second] = plan.household.adults.map(({ id }) => id)
  if (first === undefined || second === undefined) return plan
  if (![first, second].every((adult) => track.phases.some((phase) => phase.adult === adult))) return plan
  const on = swapDay(plan, track)
  const other = (adult: string): string => (adult === first ? second : adult === second ? first : adult)
  const split = [first, second].reduce((phases, adult) => splitAt(phases, adult, on), track.phases)
  const swapped = split.map((phase) => (date(phase.from) < on ? phase : withAdult(plan, phase, other(phase.adult))))
  const phases = joinAt(inOrder(swapped, [first, second]), on)
  return { ...plan, tracks: plan.tracks.map((one) => (one.id === trackId ? { ...one, phases } : one)) }
}

/** The present track with the roles exchanged, as one more track beside the others; its id is `swapped`. */
export const withSwappedTrack = (plan: Plan): Plan => {
  const { id: _, name: __, ...present } = presentTrack(plan)
  const others = plan.tracks.filter(({ id }) => id !== SWAPPED)
  return swapRoles({ ...plan, tracks: [...others, { ...present, id: SWAPPED }] }, SWAPPED)
}

const SWAPPED = 'swapped'

/** The plan's first day, or the first on which both ways of working are known, or the day after the last maternity leave on the track. */
const swapDay = (plan: Plan, { phases }: Track): PlainDate => {
  const known = plan.household.adults.flatMap(({ id }) => {
    const days = phases.filter(({ adult }) => adult === id).map(({ from }) => date(from))
    return days.length === 0 ? [] : [Math.min(...days)]
  })
  const ends = phases
    .filter(({ kind, leave }) => kind === 'leave' && leave === 'maternity')
    .flatMap(({ adult, from }) => {
      const next = phases.filter((phase) => phase.adult === adult && phase.from > from).map((phase) => phase.from)
      return next.length === 0 ? [] : [date(next.toSorted()[0] as string)]
    })
  return Math.max(firstDay(plan), ...known, ...ends) as PlainDate
}

/** The phase in force on the day ends the day before and goes on as a phase of its own. */
const splitAt = (phases: readonly WorkPhase[], adult: string, on: PlainDate): WorkPhase[] => {
  const current = phaseOn({ id: '', phases: [...phases] }, adult, on)
  if (current === undefined || date(current.from) === on) return [...phases]
  const at = phases.indexOf(current) + 1
  return [...phases.slice(0, at), { ...current, from: formatPlainDate(on) }, ...phases.slice(at)]
}

/** A phase that begins on the day and only goes on with the one before is no change: the two are one. */
const joinAt = (phases: readonly WorkPhase[], on: PlainDate): WorkPhase[] => {
  const begins = formatPlainDate(on)
  const before = addDays(on, -1)
  return phases.filter((phase) => {
    if (phase.from !== begins) return true
    const last = phaseOn({ id: '', phases: [...phases] }, phase.adult, before)
    return last === undefined || !isSame(last, phase)
  })
}

const isSame = (a: WorkPhase, b: WorkPhase): boolean =>
  JSON.stringify({ ...a, from: '' }) === JSON.stringify({ ...b, from: '' })

/** Amounts and tables remember whose job they are of; at that job again, nothing is left to remember. */
const withAdult = (plan: Plan, phase: WorkPhase, adult: string): WorkPhase => {
  if (phase.pay === undefined || phase.pay.rule === 'hours') return { ...phase, adult }
  const { of, ...pay } = phase.pay
  const source = of ?? jobOf(plan, phase.adult)?.id
  const own = jobOf(plan, adult)?.id
  return { ...phase, adult, pay: source === undefined || source === own ? pay : { ...pay, of: source } }
}

/** As it stands where each adult's phases follow one another, else one adult after the other. */
const inOrder = (phases: readonly WorkPhase[], adults: readonly string[]): readonly WorkPhase[] => {
  const lists = adults.map((adult) => phases.filter((phase) => phase.adult === adult))
  const isOrdered = lists.every((list) =>
    list.every((phase, index) => index === 0 || (list[index - 1] as WorkPhase).from <= phase.from),
  )
  if (isOrdered) return phases
  return lists.flatMap((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)))
}
