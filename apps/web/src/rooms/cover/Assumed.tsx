import type { Plan } from '@yohaku/household'
import type { CoverOutlook } from '@yohaku/projection'
import { nameOf, peopleOf } from '../../features/day/people.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'

export interface AssumedProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly placeName: (id: string) => string
}

/** What was taken for granted, and how everybody would come. */
export function Assumed({ plan, cover, placeName }: AssumedProps) {
  const text = useText('cover')
  const { cover: words } = text
  const people = peopleOf(plan, text)
  return (
    <details className="sec">
      <summary className="h2">{words.assumed}</summary>
      <ul>
        {[...new Set(cover.assumptions.map(({ code }) => code))].map((code) => (
          <li key={code} className="note">
            {wordFor(words.assumption, code)}
          </li>
        ))}
        {cover.reach.map(({ who, arrives, leaves, via }) => (
          <li key={who} className="note">
            {arrives === null
              ? words.noWay(nameOf(people, who), cover.kind === 'trainStopped')
              : words.reaches(
                  nameOf(people, who),
                  text.clock(leaves),
                  text.clock(arrives),
                  via.map(placeName).join(' → '),
                )}
          </li>
        ))}
      </ul>
    </details>
  )
}
