import { Suspense, useId, useRef, useState } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CopyText.module.css'

export interface CopyTextProps {
  readonly label: string
  readonly text: string
  /** Of the words to copy, where they are not those of the screen. */
  readonly lang?: string
}

/** Words to take elsewhere: they can be edited before they are copied; nothing of it is kept. */
export function CopyText(props: CopyTextProps) {
  return (
    <Suspense>
      <CopyField {...props} />
    </Suspense>
  )
}

function CopyField({ label, text: given, lang }: CopyTextProps) {
  const { signposts: words } = useText('signposts')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const { current } = field
    if (current === null) return
    try {
      await navigator.clipboard.writeText(current.value)
      setSaid(words.copied)
    } catch {
      // A browser that keeps its clipboard: the words are selected, the rest is one touch of the device's own.
      current.select()
      setSaid(words.selected)
    }
  }
  return (
    <div className={styles.copy}>
      <label className="note" htmlFor={id}>
        {label}
      </label>
      <textarea
        key={given}
        id={id}
        ref={field}
        className={styles.words}
        lang={lang}
        defaultValue={given}
        rows={given.split('\n').length + 1}
        onChange={() => setSaid('')}
      />
      <button type="button" className={`btn fill ${styles.act}`} onClick={() => void copy()}>
        {words.copy}
      </button>
      <p className="note" role="status">
        {said}
      </p>
    </div>
  )
}
