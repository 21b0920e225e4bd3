import type { Plan } from '@yohaku/household'
import { Seal } from '../../design-system/Seal.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useNow } from '../../shell/useNow.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './StartRoom.module.css'

const YEARS = 5

/** The next date of the family, as far as a month of birth can tell it: to the month. */
export default function NextDate({ plan }: { readonly plan: Plan }) {
  const text = useText('start')
  const { milestones: words } = useText('signposts')
  const { today } = useNow()
  const track = plan.tracks[0]?.id ?? ''
  const { value } = useAnswer('milestones', { plan, track, today, years: YEARS })
  const next = value?.find(({ past }) => !past)
  if (next === undefined) return null
  return (
    <p className={`note ${styles.next}`} role="status">
      <Seal kind="estimate" /> {text.start.nextDate(text.yearMonth(next.date.slice(0, 7)), words.title[next.id])}
    </p>
  )
}
