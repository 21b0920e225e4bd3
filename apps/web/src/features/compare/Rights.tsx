import type { LongOutlook, Outlook } from '@yohaku/projection'
import { memo, Suspense } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { cellStyles, FigureRow, FigureTable } from './FigureTable.tsx'
import styles from './Years.module.css'

const SEALS = { law: 'law', town: 'town', employer: 'company', plan: 'own', computed: 'estimate' } as const

export interface RightsProps {
  readonly outlooks: readonly Outlook[]
  readonly longs: readonly LongOutlook[]
  readonly adult: string | null
}

/** What the family may use on each track as things are today, and until when. Its words are fetched beside the room's own: the room stands meanwhile. */
export const Rights = memo(function Rights(props: RightsProps) {
  return (
    <Suspense>
      <RightsTable {...props} />
    </Suspense>
  )
})

function RightsTable({ outlooks, longs, adult }: RightsProps) {
  const text = useText('compare')
  const words = useText('signposts').milestones.entitlement
  const all = new Map(longs.flatMap(({ rights }) => rights).map((right) => [right.entitlement, right]))
  const rows = [...all.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  const untilOn = (track: string, entitlement: string): string | null =>
    longs.find((long) => long.track === track)?.rights.find((one) => one.entitlement === entitlement)?.until ?? null
  const isShared = ({ entitlement, until }: (typeof rows)[number]): boolean =>
    outlooks.every(({ track }) => untilOn(track.id, entitlement) === until)
  const shared = rows.filter(isShared)
  const apart = rows.filter((row) => !isShared(row))
  return (
    <Section heading={text.rights.heading} id="rights">
      {apart.length > 0 && (
        <FigureTable outlooks={outlooks} adult={adult} caption={text.rights.heading}>
          <tbody>
            {apart.map(({ entitlement, origin }) => (
              <FigureRow
                key={entitlement}
                label={
                  <>
                    {words[entitlement]} <Seal kind={SEALS[origin]} />
                  </>
                }
              >
                {outlooks.map(({ track }) => {
                  const until = untilOn(track.id, entitlement)
                  return until === null ? (
                    <td key={track.id} className={cellStyles.none}>
                      {text.compare.none}
                    </td>
                  ) : (
                    <td key={track.id}>
                      <span className={styles.day}>{text.rights.until(text.date(until))}</span>
                    </td>
                  )
                })}
              </FigureRow>
            ))}
          </tbody>
        </FigureTable>
      )}
      {shared.length > 0 && (
        <>
          {outlooks.length > 1 && <h3 className={styles.shared}>{text.rights.shared}</h3>}
          <ul className={styles.list}>
            {shared.map(({ entitlement, until, origin }) => (
              <li key={entitlement}>
                <span>
                  {words[entitlement]} <Seal kind={SEALS[origin]} />
                </span>
                <span className={styles.until}>{text.rights.until(text.date(until))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={`note ${styles.note}`}>{rows.length === 0 ? text.rights.none : text.rights.note}</p>
    </Section>
  )
}
