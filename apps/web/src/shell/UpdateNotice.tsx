import { useEffect, useState } from 'react'
import { onUpdateReady } from '../offline/register.ts'
import { useText } from '../text/TextProvider.tsx'
import styles from './UpdateNotice.module.css'

/** A new version waits until it is asked in; what is being tried is kept on the device meanwhile. */
export function UpdateNotice() {
  const text = useText()
  const [take, setTake] = useState<(() => void) | null>(null)
  useEffect(() => onUpdateReady((takeOver) => setTake(() => takeOver)), [])
  if (take === null) return null
  return (
    <p className={styles.notice} role="status">
      {text.device.update}
      <button type="button" className="link" onClick={take}>
        {text.device.updateNow}
      </button>
    </p>
  )
}
