import type { Plan } from '@yohaku/household'
import type { DayOutlook } from '@yohaku/projection'
import { memo } from 'react'
import { Seal } from '../design-system/Seal.tsx'
import { workEndOf } from '../features/day/geometry/work.ts'
import { chanceWords, pickupOf } from '../features/day/summary.ts'
import { useText } from '../text/TextProvider.tsx'
import styles from './Header.module.css'

export interface HeaderProps {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly adult: string | null
}

/** The one sentence that opens the screen: when the child is collected, and how surely. */
export const Header = memo(function Header({ plan, day, adult }: HeaderProps) {
  const text = useText()
  const pickup = pickupOf(day)
  const work = adult === null ? null : workEndOf(day, adult)
  const assumed = plan.assumptions.length
  const collects = pickup !== undefined && adult !== null && pickup.who.includes(adult)
  return (
    <header className="fresh">
      <div className={styles.head}>
        <p className="note">
          {plan.source ? text.lead.sample : text.lead.own}
          {assumed > 0 && (
            <>
              {' · '}
              <a className={styles.assumed} href="#assumptions" aria-label={text.lead.seeAssumed(assumed)}>
                {text.lead.assumed(assumed)}
              </a>
            </>
          )}
        </p>
        <a className={styles.ribbon} href="#plan">
          <span className="vh">{text.nav.plan}</span>
          <svg width="14" height="24" viewBox="0 0 14 24" aria-hidden="true" focusable="false">
            <path d="M1 .6h12v21.6l-6-5-6 5z" />
          </svg>
        </a>
      </div>
      <h1 className={styles.lead}>{pickup ? text.lead.pickup(text.clock(pickup.planned)) : text.lead.noPickup}</h1>
      <p className="note">
        {pickup && work && collects && pickup.slackMinutes < 0 && (
          <>
            {text.lead.cannot(text.clock(work.end), -pickup.slackMinutes)} {text.lead.first}{' '}
          </>
        )}
        {pickup && work && collects && pickup.slackMinutes >= 0 && pickup.onTime && (
          <>
            {text.lead.chance(text.clock(work.end), chanceWords(pickup.onTime, text))}{' '}
            <span className="nb">
              <Seal kind="estimate" /> {text.lead.delays}
            </span>{' '}
          </>
        )}
      </p>
    </header>
  )
})
