import type { Plan } from '@yohaku/household'
import type { LedgerLine } from '@yohaku/projection'
import type { ExplainQuestion } from '../../engine/questions/explain.ts'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { peopleOf } from '../day/people.ts'
import styles from './Basis.module.css'
import { Node } from './Node.tsx'

export interface BasisProps {
  readonly plan: Plan
  readonly request: Omit<ExplainQuestion, 'plan'>
  readonly line: LedgerLine
  /** Track and line in words. */
  readonly what: string
}

/** 根拠 of one figure: the sum hangs from a line of ink, down to each value of law and its source. */
export default function Basis({ plan, request, line, what }: BasisProps) {
  const text = useText('compare')
  const { line: code } = request
  const answer = useAnswer('explain', { plan, ...request })
  // An engine that is gone has no reasons to show; the figure itself stands.
  const tree = answer.fault ? null : answer.value
  const waiting = !answer.fault && answer.question === null
  const words = text.lines[code]
  const names = new Map(peopleOf(plan, text).map(({ id, name }) => [id, name]))
  return (
    <div className={styles.basis}>
      <h3 className={styles.head}>{text.basis.heading(what, text.count(line.yen))}</h3>
      {words.formal && <p className={styles.formal}>{text.basis.formal(words.plain, words.formal)}</p>}
      {line.parts && (
        <ul className={styles.rows}>
          {line.parts.map((part) => (
            <li key={part.code} className={styles.row}>
              <span>{text.lines[part.code].plain}</span>
              <b>{text.yen(text.count(part.yen))}</b>
            </li>
          ))}
        </ul>
      )}
      {waiting && <p className="note coming">{text.basis.waiting}</p>}
      {!waiting && tree === null && <p className="note">{text.basis.none}</p>}
      {tree && <Node node={tree} depth={0} names={names} />}
    </div>
  )
}
