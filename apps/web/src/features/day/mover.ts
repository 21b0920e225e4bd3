import type { Plan } from '@yohaku/household'
import { workEndOf } from '@yohaku/picture'
import type { TrackDay } from '../../engine/questions/day.ts'

import type { Edit } from '../../state/edits.ts'
import type { Mover } from './DayFigure.tsx'

export const LATEST = 23 * 60 + 55
const LEAST_WORK = 60

/** Whose line has the hand at first: who is on reduced hours now, else who collects, else whoever works. */
export const firstMover = (plan: Plan, outlook: TrackDay): string | null => {
  const working = plan.household.adults.map((adult) => adult.id).filter((id) => workEndOf(outlook.day, id) !== null)
  const reduced = working.find((id) => outlook.track.hours.some((one) => one.adult === id && one.kind === 'reduced'))
  const collects = working.find((id) =>
    outlook.day.deadlines.some((one) => one.kind === 'pickup' && one.who.includes(id)),
  )
  return reduced ?? collects ?? working[0] ?? null
}

/** The end of work as the hand holds it: the edit at once, the computed day where there is none. */
export const moverOf = (outlook: TrackDay, adult: string | null, edits: readonly Edit[]): Mover | null => {
  const work = adult === null ? null : workEndOf(outlook.day, adult)
  if (adult === null || work === null) return null
  const edit = edits.find((one) => one.kind === 'workEnd' && one.adult === adult && one.track === outlook.track.id)
  const start = outlook.track.hours.find((one) => one.adult === adult)?.start ?? 0
  const end = edit?.kind === 'workEnd' ? edit.end : work.end
  const night = work.end > LATEST ? 24 * 60 : 0
  return { adult, end, earliest: start + LEAST_WORK, latest: LATEST + night }
}
