import type { StartAnswers, StartFacts } from '@yohaku/household'
import { useState } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { Sheet } from '../../design-system/Sheet.tsx'
import type { TextOf } from '../../text/rooms.ts'
import { useText } from '../../text/TextProvider.tsx'
import { FIELDS, type QuestionName } from './fields.tsx'
import styles from './StartRoom.module.css'

export interface QuestionsProps {
  readonly answers: StartAnswers
  readonly facts: StartFacts
  /** The present month, `2026-11`. */
  readonly month: string
  readonly onAnswer: (answers: StartAnswers) => void
}

const NAMES: readonly QuestionName[] = ['work', 'commute', 'nursery', 'place', 'birth', 'collects']

/** The six questions as rows: what stands there now, and whose value it is. A row opens its fields at the thumb. */
export function Questions({ answers, facts, month, onAnswer }: QuestionsProps) {
  const text = useText('start')
  const [asked, setAsked] = useState<QuestionName | null>(null)
  const Fields = asked === null ? null : FIELDS[asked]
  return (
    <>
      <ol className={styles.questions} aria-label={text.start.questions}>
        {NAMES.map((name, index) => {
          const value = wordsOf(name, answers, facts, text)
          const seal = isSaid(name, answers) ? 'own' : 'estimate'
          return (
            <li key={name}>
              <button type="button" className={styles.question} onClick={() => setAsked(name)}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.name}>{text.start[name]}</span>
                {value === null ? (
                  <span className={`${styles.value} ${styles.open}`}>{text.start.blank}</span>
                ) : (
                  <span className={styles.value}>{value}</span>
                )}
                {value === null ? <span /> : <Seal kind={seal} />}
              </button>
            </li>
          )
        })}
      </ol>
      <Sheet heading={asked === null ? '' : text.start[asked]} open={asked !== null} onClose={() => setAsked(null)}>
        {Fields && (
          <div className={styles.fields}>
            <Fields answers={answers} facts={facts} month={month} onAnswer={onAnswer} />
            <button type="button" className={`btn ${styles.done}`} onClick={() => setAsked(null)}>
              {text.start.done}
            </button>
          </div>
        )}
      </Sheet>
    </>
  )
}

const isSaid = (name: QuestionName, answers: StartAnswers): boolean => {
  switch (name) {
    case 'place':
      return answers.nurseryPlace !== undefined
    case 'birth':
      return answers.childBirth !== undefined
    default:
      return answers[name] !== undefined
  }
}

/** What stands in a row; `null` where it is left open. */
const wordsOf = (
  name: QuestionName,
  answers: StartAnswers,
  facts: StartFacts,
  text: TextOf<'start'>,
): string | null => {
  switch (name) {
    case 'work': {
      const { start, end } = facts.work
      const [from, to] = [text.clock(start % DAY), text.clock(end % DAY)]
      return Math.floor(end / DAY) > Math.floor(start / DAY)
        ? text.start.nextMorning(from, to)
        : text.track.hours(from, to)
    }
    case 'commute':
      return facts.commute === 0 ? text.start.atHome : text.hoursAndMinutes(facts.commute)
    case 'nursery':
      return text.track.hours(text.clock(facts.nursery.opens), text.clock(facts.nursery.closes))
    case 'place': {
      const { where, minutes } = facts.nurseryPlace
      return text.start.placeValue(text.start.whereShort[where], text.hoursAndMinutes(minutes))
    }
    case 'birth':
      return text.yearMonth(facts.childBirth)
    case 'collects':
      if (answers.collects === undefined && answers.adults === undefined) return null
      return facts.collects.length === 0
        ? text.start.onlyMe
        : [text.start.me, ...facts.collects.map((who) => text.start.who[who])].join(text.people.and)
  }
}

const DAY = 24 * 60
