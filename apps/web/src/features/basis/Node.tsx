import type { Explanation } from '@yohaku/law'
import { Fragment } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { lawWords } from '../../text/law.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Basis.module.css'
import { Parameter } from './Parameter.tsx'
import { inputWords, writeInput, writeResult } from './values.ts'

/** Steps that only gather what the plan says; every other rule is law. */
const FROM_THE_PLAN = 'ledger.'

export interface NodeProps {
  readonly node: Explanation
  readonly depth: number
  /** What the family calls whom a step is about, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** One rule of the sum: what went in, which values of law it used, how it was rounded, what came out. */
export function Node({ node, depth, names }: NodeProps) {
  const text = useText('compare')
  const law = lawWords[text.language]
  const plain = law.rules[node.rule]
  const inputs = Object.entries(node.inputs)
  const body = (
    <>
      {depth > 0 && plain && <p className={styles.formal}>{text.basis.formal(plain, node.term)}</p>}
      {inputs.length > 0 && (
        <ul className={styles.rows}>
          {inputs.map(([name, value]) => (
            <li key={name} className={styles.row}>
              <span>{inputWords(name, law, text)}</span>
              <b>{writeInput(name, value, law, text, names)}</b>
            </li>
          ))}
        </ul>
      )}
      {node.children.map((child, index) => (
        // The same rule may be asked twice; the order of a sum does not change.
        // biome-ignore lint/suspicious/noArrayIndexKey: the tree is built once and never reordered
        <Fragment key={`${child.rule}-${index}`}>
          <Node node={child} depth={depth + 1} names={names} />
        </Fragment>
      ))}
      {node.parameters.length > 0 && (
        <ul className={styles.rows}>
          {node.parameters.map((parameter, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the tree is built once and never reordered
            <Parameter key={`${parameter.id}-${index}`} parameter={parameter} />
          ))}
        </ul>
      )}
      <ul className={styles.rows}>
        {node.rounding.map((rounding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tree is built once and never reordered
          <li key={`${rounding.name}-${index}`} className={styles.row}>
            <span>{text.basis.rounding}</span>
            <span className={styles.wide}>
              {text.basis.roundings[rounding.name](text.yen(text.count(rounding.unit)))}
            </span>
          </li>
        ))}
        <li className={`${styles.row} ${styles.result}`}>
          <span>
            {text.basis.result}
            <span className={styles.article}>{node.basis}</span>
          </span>
          <b>{writeResult(node.rule, node.result, text)}</b>
        </li>
      </ul>
    </>
  )
  if (depth === 0) return body
  return (
    <details className={styles.child}>
      <summary className={styles.row}>
        <span className={styles.opens}>{plain ?? node.term}</span>
        <b>{writeResult(node.rule, node.result, text)}</b>
        <Seal kind={node.rule.startsWith(FROM_THE_PLAN) ? 'own' : 'law'} />
      </summary>
      <div className={styles.inner}>{body}</div>
    </details>
  )
}
