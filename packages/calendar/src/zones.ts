import ICAL from 'ical.js'
import type { CalendarBlocks } from './calendarBlocks.ts'
import { tokyoZone, ZONE } from './tokyo.ts'

/** A calendar that knows every time zone its events name, and the zones nobody told it about. */
export interface ZonedCalendar {
  readonly calendar: InstanceType<typeof ICAL.Component>
  readonly zonesAssumed: readonly string[]
}

/** Zones without their rules are taken as Japan's; Japan's own names are no assumption. */
export const inZones = ({ zones, events }: CalendarBlocks): ZonedCalendar => {
  const told = new Set(
    zones.flatMap((zone) => zone.flatMap((line) => /^TZID[^:]*:(.*)$/i.exec(line)?.[1]?.trim() ?? [])),
  )
  const named = new Set([
    ZONE,
    ...events.flatMap((lines) => lines.flatMap((line) => TZID.exec(line)?.slice(1).find(Boolean) ?? [])),
  ])
  const missing = [...named].filter((name) => !told.has(name))
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...zones.flat(),
    ...missing.flatMap((name) => tokyoZone(name)),
    'END:VCALENDAR',
  ]
  return {
    calendar: new ICAL.Component(ICAL.parse(text.join('\r\n'))),
    zonesAssumed: missing.filter((name) => !JAPAN.has(name)),
  }
}

/** Minutes since 1970-01-01 by Japan's clock, whole; a time of no zone is Japan's already. */
export const tokyoOf = (time: InstanceType<typeof ICAL.Time>): number =>
  Math.floor(time.toUnixTime() / 60) + (time.zone === ICAL.Timezone.localTimezone ? 0 : JAPAN_AHEAD)

const JAPAN_AHEAD = 9 * 60

const TZID = /^[\w-]+[^:]*;TZID=(?:"([^"]*)"|([^";:]*))/i

const JAPAN: ReadonlySet<string> = new Set([
  ZONE,
  'Japan',
  'Tokyo Standard Time',
  'JST',
  '(UTC+09:00) Osaka, Sapporo, Tokyo',
])
