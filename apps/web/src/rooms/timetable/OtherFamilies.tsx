import type { Plan } from '@yohaku/household'
import { useState } from 'react'
import { useText } from '../../text/TextProvider.tsx'
import { otherFamilies } from './families.ts'
import styles from './lists.module.css'

/** Published days of other families: each can be put on, and taken off with one tap. Nothing of one's own plan is touched. */
export default function OtherFamilies({ onTry }: { readonly onTry: (plan: Plan) => void }) {
  const text = useText('timetable')
  const [said, setSaid] = useState('')
  const wear = async (fetchPlan: () => Promise<Plan>): Promise<void> => {
    try {
      onTry(await fetchPlan())
    } catch {
      setSaid(text.error.room)
    }
  }
  return (
    <>
      <p className="note">{text.others.note}</p>
      <ul>
        {otherFamilies.map(({ id, title, fetchPlan }) => (
          <li key={id}>
            <button type="button" lang="ja" className={styles.family} onClick={() => void wear(fetchPlan)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <p className="note" role="status">
        {said}
      </p>
    </>
  )
}
