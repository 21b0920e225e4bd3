import { clock } from '@yohaku/kernel'
import type { Plan, Step } from '../plan.ts'

/** When each step of a plan's first day starts and ends under a track when nothing goes wrong: max-plus, in the order of the list. */
export interface PlannedDay {
  readonly start: (step: string) => number
  readonly end: (step: string) => number
  readonly steps: readonly Step[]
}

export const plannedDay = (plan: Plan, trackId = 'now'): PlannedDay => {
  const steps = plan.days[0]?.steps ?? []
  const phases = plan.tracks.find(({ id }) => id === trackId)?.phases ?? []
  const free = new Map<string, number>()
  const times = new Map<string, { readonly start: number; readonly end: number }>()
  for (const step of steps) {
    const phase = step.act === 'work' ? phases.find(({ adult }) => step.who.includes(adult)) : undefined
    const at = step.at ?? phase?.start
    const start = Math.max(at === undefined ? 0 : clock(at), ...step.who.map((person) => free.get(person) ?? 0))
    const end = Math.max(start + step.minutes, phase?.end === undefined ? 0 : clock(phase.end))
    times.set(step.id, { start, end })
    for (const person of step.who) free.set(person, end)
  }
  const of = (id: string) => {
    const time = times.get(id)
    if (!time) throw new Error(`no step ${id} among ${steps.map((step) => step.id).join(' ')}`)
    return time
  }
  return { start: (id) => of(id).start, end: (id) => of(id).end, steps }
}
