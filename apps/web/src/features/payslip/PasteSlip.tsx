import { useId, useState } from 'react'
import { Fold } from '../../design-system/Fold.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PayslipPage.module.css'
import { type ReadSlip, readSlip } from './readSlip.ts'

/** 明細の文を貼りつける: what was read becomes lines that can be mended; what was not is told by its name. */
export function PasteSlip({ onRead }: { readonly onRead: (read: ReadSlip) => void }) {
  const text = useText('payslip')
  const { payslip: words } = text
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [read, setRead] = useState<ReadSlip | null>(null)
  const take = (): void => {
    const found = readSlip(pasted)
    setRead(found)
    onRead(found)
  }
  const lines = Object.keys(read?.lines ?? {}).length
  return (
    <div className={styles.paste}>
      <Fold summary={words.paste}>
        <label className="note" htmlFor={id}>
          {words.pasteNote}
        </label>
        <textarea
          id={id}
          className={styles.area}
          rows={6}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value)
            setRead(null)
          }}
        />
        <button type="button" className="btn" onClick={take}>
          {words.read}
        </button>
        <div role="status">
          {read !== null && <p className="note">{lines === 0 ? words.readNone : words.readSome(lines)}</p>}
          {read !== null && read.unread.length > 0 && (
            <p className="note">{words.unread(read.unread.join(text.people.and))}</p>
          )}
        </div>
      </Fold>
    </div>
  )
}
