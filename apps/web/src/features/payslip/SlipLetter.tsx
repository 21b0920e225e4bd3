import type { SlipLineCheck } from '@yohaku/projection'
import { use } from 'react'
import { ja } from '../../text/ja.ts'
import { roomWords } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { CopyText } from '../copy/CopyText.tsx'
import { letterAbout } from './letterAbout.ts'
import styles from './PayslipPage.module.css'

export interface SlipLetterProps {
  readonly lines: readonly SlipLineCheck[]
  readonly month: string
}

/** What to ask personnel, in Japanese; in another language of the screen also what it says. */
export function SlipLetter({ lines, month }: SlipLetterProps) {
  const text = useText('payslip')
  const { signposts } = useText('signposts')
  const japanese = { ...ja, ...use(roomWords('payslip', 'ja')) }
  return (
    <>
      <CopyText label={text.payslip.letter} text={letterAbout(lines, month, japanese)} lang="ja" />
      {text.language !== 'ja' && (
        <>
          <h3 className={styles.partHead}>{signposts.draftInEnglish}</h3>
          <p className={`note ${styles.gloss}`}>{letterAbout(lines, month, text)}</p>
        </>
      )}
    </>
  )
}
