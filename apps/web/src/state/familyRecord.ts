import type { LivedLog, Plan } from '@yohaku/household'
import type { Documents, Store } from '@yohaku/store'
import type { Trial } from './edits.ts'
import type { KeptCalendar } from './workCalendarRecord.ts'

/** What is kept of a family: the plan, and the file it came from, so that its comments survive the next save. Scope: this device. */
export interface FamilyRecord {
  readonly plan: Plan
  readonly file: PlanFile | null
}

export interface PlanFile {
  readonly format: 'yaml' | 'json'
  readonly text: string
}

/** What is being tried, and on which revision of the family: what was kept since has overtaken it. Scope: this device. */
export interface Draft {
  readonly on: number | null
  readonly trials: readonly Trial[]
}

export interface FamilyStore {
  readonly families: Documents<FamilyRecord>
  readonly drafts: Documents<Draft>
  /** The days that were lived, apart from the plan: they are never part of a file that is given away. */
  readonly lived: Documents<LivedLog>
  /** Meetings of each adult, under the adult's id. */
  readonly calendars: Documents<KeptCalendar>
  /** Everything on the device at once: a copy of it, and the way back from one. */
  readonly device: Pick<Store, 'backup' | 'inspectBackup' | 'restore' | 'close'>
  /** Where the device keeps nothing, everything lasts as long as the page. */
  readonly refused: Refusal | null
}

/** Why the device keeps nothing: it does not take anything, or a newer Yohaku has changed what stands there. */
export type Refusal = 'denied' | 'newer'

/** There is one family on a device. */
export const FAMILY = 'family'

/** The device's store, opened when there is something to read or to keep; opening twice is opening once. */
export type OpenFamilyStore = () => Promise<FamilyStore>
