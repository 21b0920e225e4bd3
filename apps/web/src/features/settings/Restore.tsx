import type { Backup, BackupTrouble } from '@yohaku/store'
import { useId, useState } from 'react'
import { openFamilyStore } from '../../state/startFamily.ts'
import { useText } from '../../text/TextProvider.tsx'
import { before, keepBefore } from './before.ts'
import styles from './DataPage.module.css'

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'read'; readonly text: string; readonly backup: Backup }
  | { readonly at: 'refused'; readonly why: RestoreTrouble }

/** Why a copy was not put in place. Nothing on the device has changed then. */
export type RestoreTrouble = 'unreadable' | 'notABackup' | 'damaged' | 'newer' | 'busy' | 'full' | 'failed'

/** Reads a copy, says what it is, and puts it in the place of everything only when asked to. */
export function Restore() {
  const text = useText('household')
  const input = useId()
  const [step, setStep] = useState<Step>({ at: 'rest' })
  const choose = async (file: File): Promise<void> => {
    try {
      const content = await file.text()
      const read = (await openFamilyStore()).device.inspectBackup(content)
      setStep(
        read.ok ? { at: 'read', text: content, backup: read.value } : { at: 'refused', why: troubleOf(read.error) },
      )
    } catch {
      setStep({ at: 'refused', why: 'unreadable' })
    }
  }
  const put = async (content: string): Promise<void> => {
    const restored = await (await openFamilyStore()).device.restore(content)
    if (!restored.ok) return setStep({ at: 'refused', why: troubleOf(restored.error) })
    keepBefore(restored.value.before)
    window.location.reload()
  }
  const stood = before()
  return (
    <>
      <p className={styles.acts}>
        <label className={`btn ${styles.open}`} htmlFor={input}>
          {text.data.read}
          <input
            id={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void choose(file)
              event.target.value = ''
            }}
          />
        </label>
        {stood !== null && (
          <button type="button" className="link" onClick={() => void put(stood)}>
            {text.data.takeBack}
          </button>
        )}
      </p>
      {step.at === 'refused' && <p role="alert">{text.data.trouble[step.why]}</p>}
      {step.at === 'read' && (
        <div className={styles.ask} role="alert">
          <p>{text.data.found(text.moment(step.backup.createdAt))}</p>
          <button type="button" className="btn fill" onClick={() => void put(step.text)}>
            {text.data.replace}
          </button>
          <button type="button" className="link" onClick={() => setStep({ at: 'rest' })}>
            {text.data.leave}
          </button>
        </div>
      )}
    </>
  )
}

type Trouble = BackupTrouble | { readonly type: 'BusyElsewhere' | 'StorageFull' | 'StorageUnavailable' }

const troubleOf = (trouble: Trouble): RestoreTrouble => {
  switch (trouble.type) {
    case 'BrokenBackup':
      if (trouble.reason === 'checksum') return 'damaged'
      return trouble.reason === 'notJson' || trouble.reason === 'notABackup' ? 'notABackup' : 'newer'
    case 'NewerLayout':
    case 'NewerSchema':
      return 'newer'
    case 'BusyElsewhere':
      return 'busy'
    case 'StorageFull':
      return 'full'
    default:
      return 'failed'
  }
}
