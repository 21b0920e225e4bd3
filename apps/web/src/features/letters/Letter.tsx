import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'
import { use } from 'react'
import { roomWords } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { CopyText } from '../copy/CopyText.tsx'
import styles from './Letter.module.css'
import { letterOf } from './letterOf.ts'

export interface LetterProps {
  readonly plan: Plan
  readonly filing: PlanApplication
}

/** What to hand over, in Japanese; in another language of the screen also what it says. */
export default function Letter({ plan, filing }: LetterProps) {
  const text = useText('letters')
  const { signposts: words } = useText('signposts')
  const japanese = use(roomWords('letters', 'ja'))
  return (
    <>
      <CopyText label={words.draftText} text={letterOf(plan, filing, japanese)} lang="ja" />
      <p className="note">{words.draftNote}</p>
      {text.language !== 'ja' && (
        <>
          <h3 className={styles.head}>{words.draftInEnglish}</h3>
          <p className={styles.gloss}>{letterOf(plan, filing, text)}</p>
        </>
      )}
    </>
  )
}
