import type { Plan } from '@yohaku/household'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { useRef, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoverRoom.module.css'
import { calledIn } from './coverNames.ts'
import { messageOf, type Recipient } from './message.ts'

export interface FootProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
}

/** At the thumb: the words of the chosen way, to copy, and the nursery's number. */
export function Foot({ plan, cover, option }: FootProps) {
  const text = useText('cover')
  const { acts, monthDay } = text.cover
  const [to, setTo] = useState<Recipient>('nursery')
  const [said, setSaid] = useState('')
  const field = useRef<HTMLParagraphElement>(null)
  const called = calledIn(plan, text)
  const message = messageOf({ cover, option, to, date: monthDay(cover.date), called }, text)
  const care = plan.household.children.find(({ id }) => id === cover.child)?.care ?? []
  const place = plan.places.find(({ id, phone }) => care.includes(id) && phone !== undefined)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(message)
      setSaid(acts.copied)
    } catch {
      // A browser that keeps its clipboard: the words are selected, the rest is the device's own.
      if (field.current) window.getSelection()?.selectAllChildren(field.current)
      setSaid(acts.selected)
    }
  }
  return (
    <section className={styles.foot} aria-label={acts.foot}>
      <ChoiceList
        legend={acts.toLegend}
        name="cover-to"
        options={[
          { value: 'nursery', words: acts.to.nursery },
          { value: 'family', words: acts.to.family },
        ]}
        chosen={to}
        onChoose={(next) => {
          setTo(next)
          setSaid('')
        }}
      />
      <p ref={field} className={styles.message}>
        {message}
      </p>
      <p className="note" role="status">
        {said}
      </p>
      <div className={styles.row}>
        <button type="button" className="btn" onClick={() => void copy()}>
          {acts.copy}
        </button>
        {place?.phone !== undefined ? (
          <a className="btn fill" href={`tel:${place.phone.replace(/[^\d+]/g, '')}`}>
            {acts.phone(called(place.id))}
          </a>
        ) : (
          <p className="note">{acts.noPhone}</p>
        )}
      </div>
    </section>
  )
}
