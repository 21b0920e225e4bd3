import { useEffect, useState } from 'react'
import { Section } from '../../design-system/Section.tsx'
import { useApp } from '../../shell/AppContext.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { hrefOf } from '../../shell/route.ts'
import { openFamilyStore } from '../../state/startFamily.ts'
import { useText } from '../../text/TextProvider.tsx'
import { download } from '../export/download.ts'
import { lastBackup, rememberBackup } from './backupTimes.ts'
import styles from './DataPage.module.css'
import { DeleteAll } from './DeleteAll.tsx'
import { askToPersist, type Persistence, persistence } from './persistence.ts'
import { Restore } from './Restore.tsx'

/** データ: whether the browser may delete what is kept, the copy of everything, and the way to leave nothing behind. */
export default function DataPage() {
  const text = useText('household')
  const { now } = useApp()
  const [kept, setKept] = useState<Persistence | null>(null)
  const [copied, setCopied] = useState(lastBackup)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void persistence().then(setKept)
  }, [])

  const copy = async (): Promise<void> => {
    const { device } = await openFamilyStore()
    const written = await device.backup()
    setFailed(!written.ok)
    if (!written.ok) return
    const at = now()
    download(
      `yohaku-${at.toISOString().slice(0, 10)}.backup.json`,
      new Blob([written.value], { type: 'application/json' }),
    )
    rememberBackup(at.getTime())
    setCopied(at.getTime())
  }

  return (
    <>
      <RoomHead
        room="household"
        over={
          <a className="link" href={hrefOf('household')}>
            {text.pages.back}
          </a>
        }
        lead={text.pages.lead.data}
      >
        <p className="note">{text.device.nothingSent}</p>
      </RoomHead>
      <Section heading={text.data.state} id="storage">
        {kept !== null && <p className={styles.told}>{text.data.persistence[kept]}</p>}
        {kept === 'mayBeDeleted' && (
          <p className={styles.acts}>
            <button type="button" className="btn" onClick={() => void askToPersist().then(setKept)}>
              {text.data.ask}
            </button>
          </p>
        )}
      </Section>
      <Section heading={text.data.copy} id="backup">
        <p className={styles.told}>{copied === null ? text.data.never : text.data.last(text.moment(copied))}</p>
        <p className="note">{text.data.copyNote}</p>
        <p className={styles.acts}>
          <button type="button" className="btn fill" onClick={() => void copy()}>
            {text.data.make}
          </button>
        </p>
        {failed && <p role="alert">{text.data.notMade}</p>}
        <Restore />
      </Section>
      <DeleteAll onCopy={() => void copy()} />
      <p className={styles.acts}>
        <a className="link" href="/licences.txt">
          {text.data.licences}
        </a>
      </p>
    </>
  )
}
