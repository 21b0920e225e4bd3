import type { Plan } from '@yohaku/household'
import type { CoverOutlook } from '@yohaku/projection'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoverRoom.module.css'
import { calledIn } from './coverNames.ts'
import { OptionFacts } from './OptionFacts.tsx'

/** Whom to ring, in which order, with what has to be asked or brought; and what is left when nobody can come. */
export function Ring({ plan, cover }: { readonly plan: Plan; readonly cover: CoverOutlook }) {
  const text = useText('cover')
  const { cover: words } = text
  const { acts } = words
  const called = calledIn(plan, text)
  if (cover.helpers.length === 0) return null
  const alone = cover.withoutHelpers === null ? undefined : cover.options[cover.withoutHelpers]
  const needed = cover.options.length > 0 && cover.options.every(({ risk }) => risk.helpersCan !== 1)
  return (
    <Section heading={acts.ring}>
      <p className="note">{acts.ringNote}</p>
      <ol className={styles.ring}>
        {cover.helpers.map((facts, index) => (
          <li key={facts.id}>
            <b>{index + 1}</b>
            <span>{words.helper(called(facts.id), facts)}</span>
            <span className="note">
              {facts.reached === null ? acts.reachedUnknown : acts.reached(Math.round(facts.reached * 100))}
              {facts.askFrom !== null && (
                <>
                  {text.people.and}
                  {acts.askFrom(text.clock(facts.askFrom))}
                </>
              )}
            </span>
            {facts.phone !== null && (
              <a className="btn" href={`tel:${facts.phone.replace(/[^\d+]/g, '')}`}>
                {acts.callHelper(called(facts.id))}
              </a>
            )}
          </li>
        ))}
      </ol>
      {alone && (
        <>
          <h3 className={styles.h3}>{acts.nobodyCan}</h3>
          <OptionFacts plan={plan} cover={cover} option={alone} />
        </>
      )}
      {needed && <p className="note">{acts.nobodyLeft}</p>}
    </Section>
  )
}
