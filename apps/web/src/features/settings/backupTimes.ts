import { remember, remembered } from './remembered.ts'

const BACKUP_KEY = 'yohaku.backup'
const FIRST_KEY = 'yohaku.firstKept'
const REMINDED_KEY = 'yohaku.reminded'
const DAY_MS = 86_400_000
/** Before the week is over after which some browsers delete what a page has stored. */
const REMIND_AFTER_MS = 5 * DAY_MS

/** When a copy of everything was last made, ms since 1970; `null` = never on this device. */
export const lastBackup = (): number | null => timeOf(remembered(BACKUP_KEY))

export const rememberBackup = (at: number): void => remember(BACKUP_KEY, String(at))

/** Something is kept on this device: from when on the days are counted. True = it is the first time. */
export const noteFirstKept = (at: number): boolean => {
  const isFirst = timeOf(remembered(FIRST_KEY)) === null
  if (isFirst) remember(FIRST_KEY, String(at))
  return isFirst
}

/** Whether it is time to say, once, that a copy would survive the loss of this device. A clock that was set back says nothing. */
export const isReminderDue = (now: number): boolean => {
  const first = timeOf(remembered(FIRST_KEY))
  return first !== null && lastBackup() === null && remembered(REMINDED_KEY) === null && now - first >= REMIND_AFTER_MS
}

export const rememberReminded = (): void => remember(REMINDED_KEY, 'yes')

const timeOf = (text: string | null): number | null => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null)
