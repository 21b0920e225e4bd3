import { checkLived, checkPlan, type LivedLog } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import {
  documentSchema,
  indexedDbAdapter,
  type Json,
  memoryAdapter,
  openStore,
  recordsOfNewer,
  type StorageAdapter,
  type StorageFailure,
  writeBackup,
} from '@yohaku/store'
import { type Edit, editsOf, type Trial } from './edits.ts'
import type { Draft, FamilyRecord, FamilyStore, PlanFile, Refusal } from './familyRecord.ts'
import { isObject } from './isObject.ts'
import { calendarSchema } from './workCalendarRecord.ts'

const familySchema = documentSchema<FamilyRecord>({
  name: 'family',
  migrations: [],
  parse: (body): Result<FamilyRecord, unknown> => {
    if (!isObject(body)) return err('shape')
    const plan = checkPlan(body.plan)
    if (!plan.ok) return plan
    const file = fileOf(body.file)
    return file === undefined ? err('file') : ok({ plan: plan.value, file })
  },
  serialize: (record) => record as unknown as Json,
})

const draftSchema = documentSchema<Draft>({
  name: 'draft',
  migrations: [
    {
      name: 'edits-become-trials',
      up: (body) => {
        const { edits, ...rest } = body as { readonly edits: readonly Json[] }
        return { ...rest, trials: edits.map((edit) => [edit]) }
      },
      down: (body) => {
        const { trials, ...rest } = body as unknown as Draft
        return { ...rest, edits: editsOf(trials) }
      },
    },
  ],
  parse: (body): Result<Draft, unknown> => {
    if (!isObject(body) || !Array.isArray(body.trials)) return err('shape')
    const trials = body.trials.map(trialOf)
    const on = Number.isSafeInteger(body.on) ? (body.on as number) : null
    return trials.every((trial) => trial !== null) ? ok({ on, trials }) : err('trial')
  },
  serialize: (draft) => draft as unknown as Json,
})

const livedSchema = documentSchema<LivedLog>({
  name: 'lived',
  migrations: [],
  parse: checkLived,
  serialize: (log) => log as unknown as Json,
})

export const familyStoreOn = (adapter: StorageAdapter, now: () => number, refused: Refusal | null): FamilyStore => {
  const store = openStore(adapter, { schemas: [familySchema, draftSchema, livedSchema, calendarSchema], now })
  return {
    families: store.documents(familySchema),
    drafts: store.documents(draftSchema),
    lived: store.documents(livedSchema),
    calendars: store.documents(calendarSchema),
    device: store,
    refused,
  }
}

/** The device's own store; where the browser refuses to keep anything, one that lasts as long as the page. */
export const openFamilyStore = async (database: string): Promise<FamilyStore> => {
  const adapter = indexedDbAdapter(database)
  const readable = await adapter.get('family/family/head')
  if (readable.ok) return familyStoreOn(adapter, Date.now, null)
  adapter.close()
  const { error } = readable
  const isNewer = error.type === 'StorageUnavailable' && error.reason === 'newerDatabase'
  const store = familyStoreOn(memoryAdapter(), Date.now, isNewer ? 'newer' : 'denied')
  return {
    ...store,
    device: {
      ...store.device,
      // What lies on the device goes into a copy, not what this page holds in its stead.
      backup: isNewer ? () => copyOfNewer(database) : store.device.backup,
      // Into a page that keeps nothing a copy would be put only to be lost with it.
      restore: async () => err(error),
    },
  }
}

const copyOfNewer = async (database: string): Promise<Result<string, StorageFailure>> => {
  const entries = await recordsOfNewer(database)
  return entries.ok ? ok(writeBackup(entries.value, Date.now())) : entries
}

const fileOf = (value: Json | undefined): PlanFile | null | undefined => {
  if (value === null || value === undefined) return null
  if (!isObject(value) || typeof value.text !== 'string') return undefined
  return value.format === 'yaml' || value.format === 'json' ? { format: value.format, text: value.text } : undefined
}

const trialOf = (value: Json): Trial | null => {
  const edits = Array.isArray(value) ? value.map(editOf) : [null]
  return edits.every((edit) => edit !== null) ? edits : null
}

const editOf = (value: Json): Edit | null => {
  if (!isObject(value)) return null
  const { kind, track, adult, end, day, step, at, on, job, yen } = value
  if (kind === 'workEnd' && typeof track === 'string' && typeof adult === 'string' && Number.isSafeInteger(end))
    return { kind, track, adult, end: end as number }
  const isMoment = [track, day, step, on].every((one) => typeof one === 'string') && Number.isSafeInteger(at)
  if (kind === 'stepAt' && isMoment) return { kind, track, day, step, at, on } as Edit
  if (kind === 'pay' && typeof job === 'string' && Number.isSafeInteger(yen)) return { kind, job, yen: yen as number }
  return null
}
