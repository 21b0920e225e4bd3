import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../text/TextProvider.tsx'
import styles from './Sheet.module.css'

export interface SheetProps {
  readonly heading: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A sheet from the foot of the screen, at most half of it. The browser's own dialog: it keeps the focus inside, closes with
 * Escape, and gives the focus back to where it came from.
 */
export function Sheet({ heading, open, onClose, children }: SheetProps) {
  const text = useText()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={headingId} onClose={onClose}>
      {open && (
        <>
          <div className={styles.head}>
            <h2 className="note" id={headingId}>
              {heading}
            </h2>
            <button type="button" className="link" onClick={onClose}>
              {text.change.close}
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  )
}
