import type { Meeting, MeetingsOfDay } from '@yohaku/calendar'
import { ok, type Result } from '@yohaku/kernel'
import type { DocumentTrouble } from '@yohaku/store'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Refusal } from '../../state/familyRecord.ts'
import { openFamilyStore } from '../../state/startFamily.ts'
import type { KeptCalendar } from '../../state/workCalendarRecord.ts'

type Calendars = Readonly<Record<string, KeptCalendar>>

/** How it went with the device: kept, kept as long as the page, no room for it, not kept at all. */
export type Keeping = 'kept' | Refusal | 'full' | 'failed'

/** A meeting that stays where it is, whoever is with the child. */
export interface FixedMeeting {
  readonly adult: string
  readonly from: number
  readonly to: number
}

export interface WorkCalendars {
  readonly calendars: Calendars
  /** Meetings of the day asked for; `null` where no calendar was read. */
  readonly meetings: MeetingsOfDay | null
  readonly fixed: readonly FixedMeeting[]
  readonly isFixed: (adult: string, meeting: Meeting) => boolean
  readonly fix: (adult: string, meeting: Meeting, on: boolean) => void
  readonly keep: (adult: string, calendar: KeptCalendar) => Promise<Keeping>
  readonly remove: (adult: string) => Promise<Keeping>
}

/** The work calendars this device keeps, one for each adult, and what of a day in them cannot be moved. */
export const useWorkCalendars = (date: string): WorkCalendars => {
  const [calendars, setCalendars] = useState<Calendars>({})
  const [fixedKeys, setFixedKeys] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let current = true
    void kept().then((found) => {
      if (current) setCalendars((read) => ({ ...found, ...read }))
    })
    return () => {
      current = false
    }
  }, [])

  const meetings = useMemo((): MeetingsOfDay | null => {
    const own = Object.entries(calendars)
    if (own.length === 0) return null
    return Object.fromEntries(
      own.map(([adult, calendar]) => [adult, calendar.meetings.filter((one) => one.date === date)]),
    )
  }, [calendars, date])
  const isFixed = useCallback((adult: string, meeting: Meeting) => fixedKeys.has(keyOf(adult, meeting)), [fixedKeys])
  const fixed = useMemo(
    () =>
      Object.entries(meetings ?? {}).flatMap(([adult, own]) =>
        own.filter((meeting) => isFixed(adult, meeting)).map(({ from, to }) => ({ adult, from, to })),
      ),
    [meetings, isFixed],
  )
  const fix = useCallback((adult: string, meeting: Meeting, on: boolean) => {
    setFixedKeys((before) => {
      const after = new Set(before)
      if (on) after.add(keyOf(adult, meeting))
      else after.delete(keyOf(adult, meeting))
      return after
    })
  }, [])
  const keep = useCallback(async (adult: string, calendar: KeptCalendar): Promise<Keeping> => {
    setCalendars((before) => ({ ...before, [adult]: calendar }))
    return written(async (store, revision) => store.save(adult, calendar, revision))
  }, [])
  const remove = useCallback(async (adult: string): Promise<Keeping> => {
    const gone = await written(async (store, revision) => {
      const removed = await store.remove(adult, revision ?? 0)
      const isGone = !removed.ok && removed.error.type === 'Conflict' && removed.error.found === null
      return isGone ? ok(null) : removed
    })
    if (gone !== 'full' && gone !== 'failed') setCalendars(({ [adult]: _, ...others }) => others)
    return gone
  }, [])
  return useMemo(
    () => ({ calendars, meetings, fixed, isFixed, fix, keep, remove }),
    [calendars, meetings, fixed, isFixed, fix, keep, remove],
  )
}

const keyOf = (adult: string, { date, from, to, title }: Meeting): string =>
  [adult, date, from, to, title].join('\u0000')

type CalendarStore = Awaited<ReturnType<typeof openFamilyStore>>['calendars']

const kept = async (): Promise<Calendars> => {
  const { calendars } = await openFamilyStore()
  const ids = await calendars.ids()
  if (!ids.ok) return {}
  const found = await Promise.all(ids.value.map(async (id) => [id, await calendars.load(id)] as const))
  return Object.fromEntries(
    found.flatMap(([id, loaded]) => (loaded.ok && loaded.value ? [[id, loaded.value.body]] : [])),
  )
}

/** Tabs that write at the same moment: after so many turns something else is wrong. */
const ATTEMPTS = 5

/** What was read last wins, whatever stood there, a damaged record too: the file is the way back. */
const written = async (
  write: (store: CalendarStore, revision: number | null) => Promise<Result<unknown, DocumentTrouble>>,
): Promise<Keeping> => {
  const { calendars, refused } = await openFamilyStore()
  let revision: number | null = null
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const result = await write(calendars, revision)
    if (result.ok) return refused ?? 'kept'
    if (result.error.type !== 'Conflict') return result.error.type === 'StorageFull' ? 'full' : 'failed'
    revision = result.error.found
  }
  return 'failed'
}
