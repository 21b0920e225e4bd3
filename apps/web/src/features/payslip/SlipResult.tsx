import type { Plan } from '@yohaku/household'
import type { SlipLineCheck } from '@yohaku/projection'
import { useEffect, useRef } from 'react'
import type { AnswerOf } from '../../engine/questions.ts'
import { hrefOf } from '../../shell/route.ts'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import styles from './PayslipPage.module.css'
import { ranked } from './ranked.ts'
import { SlipLetter } from './SlipLetter.tsx'
import { SlipLine } from './SlipLine.tsx'

export interface SlipResultProps {
  readonly plan: Plan
  readonly adult: string
  readonly month: string
  readonly answer: AnswerOf<'payslip'>
}

/** The slip beside the plan: what differs first, by what likely happened; then what agrees, quietly. */
export function SlipResult({ plan, adult, month, answer }: SlipResultProps) {
  const text = useText('payslip')
  const { payslip: words } = text
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is what the reader asked for
  useEffect(() => heading.current?.focus(), [answer])
  const lines = answer.ok ? answer.value : []
  const equal = lines.filter(({ verdict }) => verdict === 'equal')
  const { differing, cause, explains } = ranked(lines)
  return (
    <section className="sec">
      <h2 className="h2" ref={heading} tabIndex={-1}>
        {words.result(text.yearMonth(month), nameOf(peopleOf(plan, text), adult))}
      </h2>
      {!answer.ok && (
        <p className="note" role="alert">
          {answer.error.some(({ path }) => path === 'month') ? words.outside : words.badYen}
        </p>
      )}
      {answer.ok && differing.length === 0 && <p className={styles.calm}>{words.allEqual}</p>}
      {cause !== null && (
        <div className={styles.cause}>
          <h3 className="note">{words.likeliest(explains)}</h3>
          <p>{words.reason[cause.why](cause.detail ?? {})}</p>
          {cause.why === 'oldGrade' && (
            <a className="link" href={hrefOf('signposts', { part: `filing-leaveEndRevision-${adult}` })}>
              {words.mayFile}
            </a>
          )}
        </div>
      )}
      {differing.length > 0 && <SlipTable heading={words.differs} lines={differing} />}
      {differing.some(({ ask }) => ask !== null) && <SlipLetter lines={differing} month={month} />}
      {equal.length > 0 && <SlipTable heading={words.agrees(equal.length)} lines={equal} />}
      {lines.some(({ code }) => code === 'resident_tax') && <p className={`note ${styles.foot}`}>{words.estimate}</p>}
    </section>
  )
}

function SlipTable({ heading, lines }: { readonly heading: string; readonly lines: readonly SlipLineCheck[] }) {
  const { payslip: words } = useText('payslip')
  return (
    <div className={styles.part}>
      <h3 className={styles.partHead}>{heading}</h3>
      <div className={styles.columns} aria-hidden="true">
        <span>{words.onSlip}</span>
        <span>{words.ours}</span>
      </div>
      <ul>
        {lines.map((line) => (
          <SlipLine key={line.code} line={line} />
        ))}
      </ul>
    </div>
  )
}
