import type { Problem } from '@yohaku/household'
import { lazy, memo, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { FamilyRecord } from '../../state/familyRecord.ts'
import type { Notice } from '../../state/familyState.ts'
import { useStable } from '../../state/useStable.ts'
import { useText } from '../../text/TextProvider.tsx'
import { onFileDropped } from './onFileDropped.ts'
import styles from './PlanFileSection.module.css'

const Problems = lazy(() => import('./Problems.tsx'))

export interface PlanFileSectionProps {
  readonly record: FamilyRecord
  readonly isSample: boolean
  readonly savedAt: number | null
  readonly onOpen: (record: FamilyRecord, notice: Notice) => void
  readonly onSample: () => void
}

interface Refused {
  readonly file: string
  /** `null`: the file itself could not be read. */
  readonly problems: readonly Problem[] | null
}

/** しおり: open a plan file, save one. A file with mistakes changes nothing and says all of them. */
export const PlanFileSection = memo(function PlanFileSection({
  record,
  isSample,
  savedAt,
  onOpen,
  onSample,
}: PlanFileSectionProps) {
  const text = useText('household')
  const input = useId()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [over, setOver] = useState(false)
  const section = useRef<HTMLElement>(null)

  const open = async (file: File): Promise<void> => {
    setRefused(null)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { readPlanFile } = await import('./planFile.ts')
      const read = readPlanFile(bytes)
      if (read.ok) onOpen(read.value, { opened: file.name })
      else setRefused({ file: file.name, problems: read.error })
    } catch {
      setRefused({ file: file.name, problems: null })
    }
  }
  const openLatest = useStable((file: File) => void open(file))
  useEffect(() => onFileDropped(openLatest, setOver), [openLatest])
  // The file may have been dropped far from here: what is wrong with it must be seen.
  useEffect(() => {
    if (refused) section.current?.scrollIntoView()
  }, [refused])

  const save = async (): Promise<void> => {
    const { savePlanFile } = await import('./savePlanFile.ts')
    savePlanFile(record)
  }

  return (
    <section className={over ? `sec ${styles.over}` : 'sec'} id="plan" aria-labelledby="plan-head">
      <h2 className="h2" id="plan-head">
        {text.plan.heading}
        <span lang="ja">{record.plan.title}</span>
      </h2>
      <div className={styles.acts}>
        <label className={`btn ${styles.open}`} htmlFor={input}>
          {text.plan.open}
          <input
            id={input}
            className={styles.input}
            type="file"
            accept=".yaml,.yml,.json,application/json,application/yaml"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void open(file)
              event.target.value = ''
            }}
          />
        </label>
        <button type="button" className="btn" onClick={save}>
          {text.plan.save}
        </button>
        {!isSample && (
          <button type="button" className="link" onClick={onSample}>
            {text.plan.back}
          </button>
        )}
      </div>
      <p className="note">{text.plan.drop}</p>
      <p className="note">
        {savedAt === null ? text.device.sample : text.device.saved(text.moment(savedAt))} {text.device.nothingSent}
      </p>
      {refused?.problems && (
        <Suspense>
          <Problems file={refused.file} problems={refused.problems} />
        </Suspense>
      )}
      {refused && refused.problems === null && (
        <p className={styles.unreadable} role="alert">
          {text.plan.unreadable}
        </p>
      )}
    </section>
  )
})
