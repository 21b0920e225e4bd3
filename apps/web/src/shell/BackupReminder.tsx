import { useEffect, useState } from 'react'
import { isReminderDue, noteFirstKept, rememberReminded } from '../features/settings/backupTimes.ts'
import { askToPersist } from '../features/settings/persistence.ts'
import { useText } from '../text/TextProvider.tsx'
import { useApp } from './AppContext.tsx'
import { hrefOf } from './route.ts'
import styles from './UpdateNotice.module.css'

/**
 * With the first thing kept, asks the browser to keep it for good; once, before a week has passed, says that a copy would survive the loss
 * of this device.
 */
export default function BackupReminder() {
  const text = useText('household')
  const { now } = useApp()
  const [due, setDue] = useState(false)
  useEffect(() => {
    const at = now().getTime()
    if (noteFirstKept(at)) void askToPersist()
    setDue(isReminderDue(at))
  }, [now])
  if (!due) return null
  const read = (): void => {
    rememberReminded()
    setDue(false)
  }
  return (
    <p className={styles.notice} role="status">
      {text.data.remind}{' '}
      <a className="link" href={hrefOf('household', { page: 'data' })} onClick={read}>
        {text.data.remindGo}
      </a>{' '}
      <button type="button" className="link" onClick={read}>
        {text.data.remindLater}
      </button>
    </p>
  )
}
