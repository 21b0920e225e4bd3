import { useText } from '../text/TextProvider.tsx'
import styles from './UpdateNotice.module.css'

/** Stands in for `NotKept` where it cannot be fetched: that something is not kept must be told all the same. */
export function Told() {
  const text = useText()
  return (
    <p className={styles.notice} role="alert">
      {text.device.failed}
    </p>
  )
}
