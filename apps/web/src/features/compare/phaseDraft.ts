import type { Job, WorkPhase } from '@yohaku/household'
import { clock, formatClock, minutes } from '@yohaku/kernel'

/** A way of working as a sheet holds it while it is being changed. */
export interface PhaseDraft {
  readonly from: string
  readonly kind: WorkPhase['kind']
  readonly leave: NonNullable<WorkPhase['leave']>
  /** Minutes of the day; the end may pass 24:00. */
  readonly start: number
  readonly end: number
  readonly breakMinutes: number
  readonly daysPerWeek: number
  readonly pay: 'hours' | 'amount' | 'table'
  readonly monthly: number
}

const USUAL_DAYS = 5
const DAY = 24 * 60

/** What the sheet begins with: the way of working itself, with the contract's hours where it names none. */
export const draftOf = (phase: WorkPhase, job: Job | undefined): PhaseDraft => {
  const start = clock(phase.start ?? job?.fullTime.start ?? '09:00')
  const end = clock(phase.end ?? job?.fullTime.end ?? '18:00')
  return {
    from: phase.from,
    kind: phase.kind,
    leave: phase.leave ?? 'childcare',
    start,
    end: end <= start ? end + DAY : end,
    breakMinutes: phase.breakMinutes ?? job?.fullTime.breakMinutes ?? 60,
    daysPerWeek: phase.daysPerWeek ?? USUAL_DAYS,
    pay: phase.pay?.rule ?? 'hours',
    monthly: phase.pay?.rule === 'amount' ? phase.pay.monthly : (job?.fullTimeMonthly ?? 0),
  }
}

/** Whether a kind of work has hours of its own; full time has the contract's. */
export const hasHours = (kind: WorkPhase['kind']): boolean => kind === 'reduced' || kind === 'flex'

/**
 * The way of working of a draft. `before` is the one the sheet began with: full time keeps hours it names itself, a table of the employer
 * its rows.
 */
export const phaseOfDraft = (draft: PhaseDraft, before: WorkPhase): WorkPhase => {
  const base = { adult: before.adult, from: draft.from, kind: draft.kind }
  if (draft.kind === 'none') return base
  if (draft.kind === 'leave') return { ...base, leave: draft.leave }
  if (draft.kind === 'full') return before.kind === 'full' ? { ...before, from: draft.from } : base
  return {
    ...base,
    start: formatClock(minutes(draft.start)),
    end: formatClock(minutes(draft.end)),
    breakMinutes: draft.breakMinutes,
    ...(draft.daysPerWeek !== USUAL_DAYS && { daysPerWeek: draft.daysPerWeek }),
    ...payOf(draft, before),
  }
}

const payOf = ({ pay, monthly }: PhaseDraft, before: WorkPhase): Pick<WorkPhase, 'pay'> => {
  if (pay === 'hours') return {}
  if (pay === 'table') return before.pay?.rule === 'table' ? { pay: before.pay } : {}
  const { monthly: was, ...rest } = before.pay?.rule === 'amount' ? before.pay : { rule: 'amount' as const, monthly }
  // An amount that is stated anew is one of this job, whoever's the old one was.
  return { pay: was === monthly ? { ...rest, monthly } : { rule: 'amount', monthly } }
}

/** The first of the next April: when most ways of working change. */
export const nextApril = (today: string): string => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return `${month < 4 ? year : year + 1}-04-01`
}

/** What a new way of working begins with: full time after reduced hours, reduced hours after anything else. */
export const newPhase = (last: WorkPhase, today: string): WorkPhase => {
  const from = nextApril(today > last.from ? today : last.from)
  if (last.kind === 'reduced') return { adult: last.adult, from, kind: 'full' }
  const { leave: _, ...worked } = last
  return { ...worked, from, kind: 'reduced' }
}
