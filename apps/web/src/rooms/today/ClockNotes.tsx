import { useApp } from '../../shell/AppContext.tsx'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'

/** Nobody used this app before: a device that says so has lost its clock. */
const FIRST_DAY = '2026-04-01'
/** Clocks that are set by a network differ by less. */
const SLACK_MS = 10 * 60_000

/** What is odd about the device's clock, in words: another region's, before something was saved, before there was an app. */
export function ClockNotes() {
  const text = useText('today')
  const { savedAt } = useFamily()
  const { now: clock } = useApp()
  const { today, minutes, deviceMinutes } = useNow()
  const notes = [
    ...(deviceMinutes === null ? [] : [text.today.zone(text.clock(deviceMinutes), text.clock(minutes))]),
    ...(today < FIRST_DAY
      ? [text.today.clockOld(text.date(today))]
      : savedAt !== null && savedAt > clock().getTime() + SLACK_MS
        ? [text.today.clockBack(text.moment(savedAt))]
        : []),
  ]
  return notes.map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ))
}
