import type { Plan } from '@yohaku/household'
import type { Explanation } from '@yohaku/law'
import type { LedgerLine } from '@yohaku/projection'
import { useEffect, useState } from 'react'
import type { Engine, FigureRequest } from '../../engine/engine.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Basis.module.css'
import { Node } from './Node.tsx'

export interface BasisProps {
  readonly engine: Engine
  readonly plan: Plan
  readonly request: FigureRequest
  readonly line: LedgerLine
  /** Track and line in words. */
  readonly what: string
}

/** 根拠 of one figure: the sum hangs from a line of ink, down to each value of law and its source. */
export default function Basis({ engine, plan, request, line, what }: BasisProps) {
  const text = useText()
  const { track, month, line: code, adult } = request
  const [found, setFound] = useState<{ readonly tree: Explanation | null } | null>(null)
  useEffect(() => {
    let current = true
    const asked = { track, month, line: code, ...(adult !== undefined && { adult }) }
    const show = (tree: Explanation | null): void => {
      if (current) setFound({ tree })
    }
    // A worker that is gone has no reasons to show; the figure itself stands.
    engine.explain(plan, asked).then(show, () => show(null))
    return () => {
      current = false
    }
  }, [engine, plan, track, month, code, adult])

  const words = text.lines[code]
  return (
    <div className={styles.basis}>
      <h3 className={styles.head}>{text.basis.heading(what, text.count(line.yen))}</h3>
      {words.formal && <p className={styles.formal}>{text.basis.formal(words.plain, words.formal)}</p>}
      {line.parts && (
        <ul className={styles.rows}>
          {line.parts.map((part) => (
            <li key={part.code} className={styles.row}>
              <span>{text.lines[part.code].plain}</span>
              <b>{text.basis.yen(text.count(part.yen))}</b>
            </li>
          ))}
        </ul>
      )}
      {found === null && <p className="note">{text.basis.waiting}</p>}
      {found?.tree === null && <p className="note">{text.basis.none}</p>}
      {found?.tree && <Node node={found.tree} depth={0} />}
    </div>
  )
}
