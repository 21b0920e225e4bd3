import type { Plan } from '@yohaku/household'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './CoverRoom.module.css'
import { calledIn } from './coverNames.ts'

export interface BalancesProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption | undefined
}

/** Leave of every adult as it is now, and how far it goes after the chosen way. */
export function Balances({ plan, cover, option }: BalancesProps) {
  const text = useText('cover')
  const { cover: words } = text
  const called = calledIn(plan, text)
  const after = option?.afterwards
  const risky = after?.balances.filter(({ runsOut }) => runsOut > 0.0005) ?? []
  return (
    <Section heading={words.balances}>
      <ul>
        {cover.balances.map(({ adult, kind, days, hours, isStated }) => (
          <li key={`${adult}-${kind}`} className={styles.balance}>
            <span>{called(adult)}</span>
            <span>{wordFor(words.leaveNames, kind)}</span>
            <b>
              {words.days(days, hours)} <Seal kind={isStated ? 'own' : 'estimate'} />
            </b>
          </li>
        ))}
      </ul>
      {after && (
        <>
          <h3 className={styles.h3}>
            {words.acts.restOfYear} <Seal kind="estimate" />
          </h3>
          {risky.length === 0 && <p className="note">{words.acts.allCovered(text.date(after.until))}</p>}
          {risky.map(({ adult, kind, runsOut }) => (
            <p key={`${adult}-${kind}`} className="note">
              {words.acts.restOf(
                called(adult),
                wordFor(words.leaveShort, kind),
                text.date(after.until),
                words.share(runsOut),
              )}
            </p>
          ))}
        </>
      )}
    </Section>
  )
}
