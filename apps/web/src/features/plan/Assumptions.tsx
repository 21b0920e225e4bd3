import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { hrefOf } from '../../shell/route.ts'
import { assumptionWords } from '../../text/assumptions.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { unknownWords } from '../day/unknownWords.ts'
import styles from './Assumptions.module.css'
import { type AssumptionGroup, toldAssumptions } from './assumptions.ts'
import { fieldOf, pageOf } from './formPages.ts'

export interface AssumptionsProps {
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
}

const GROUPS: readonly AssumptionGroup[] = ['household', 'jobs', 'places', 'days', 'tracks', 'other']

/** Everything assumed, in one list: values of the plan nobody stated, how the sums were read, and what was left open. */
export default function Assumptions({ plan, outlooks }: AssumptionsProps) {
  const text = useText('household')
  const words = assumptionWords[text.language].assumption
  const told = toldAssumptions(plan, text)
  const codes = [...new Set(outlooks.flatMap(({ assumptions }) => assumptions.map(({ code }) => code)))]
  const stated = new Set(plan.assumptions.map(({ reason }) => reason))
  const engine = codes.filter((code) => !stated.has(code))
  const unknown = outlooks[0] ? unknownWords(plan, outlooks[0].day, text) : []
  return (
    <>
      <p className={`note ${styles.about}`}>{text.plan.assumptionsNote}</p>
      {GROUPS.map((group) => {
        const own = told.filter((one) => one.group === group)
        if (own.length === 0) return null
        return (
          <details key={group} className={styles.group}>
            <summary>
              {text.plan.group[group]} <span className={styles.many}>{own.length}</span>
            </summary>
            <ul>
              {own.map((one) => (
                <li key={one.path} className={styles.item}>
                  <a href={hrefOf('household', { page: pageOf(one.path), part: fieldOf(one.path) })}>{one.what}</a>
                  <b>{one.value}</b>
                  <Seal kind="estimate" />
                  <span className={styles.why}>{one.note === null ? one.why : `${one.why}(${one.note})`}</span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      {engine.length > 0 && (
        <details className={styles.group}>
          <summary>
            {text.plan.engine} <span className={styles.many}>{engine.length}</span>
          </summary>
          <p className={`note ${styles.about}`}>{text.plan.engineNote}</p>
          <ul>
            {engine.map((code) => (
              <li key={code} className={styles.line}>
                {wordFor(words, code)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <details className={styles.group}>
          <summary>
            {text.plan.questions} <span className={styles.many}>{unknown.length}</span>
          </summary>
          <ul>
            {unknown.map((words) => (
              <li key={words} className={styles.line}>
                {words}
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.open.length > 0 && (
        <details className={styles.group}>
          <summary>
            {text.plan.open_} <span className={styles.many}>{plan.open.length}</span>
          </summary>
          <ul lang="ja">
            {plan.open.map((one) => (
              <li key={one} className={styles.line}>
                {one}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
