import type { ApplicationWorth, PlanApplication } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Worth.module.css'

export interface WorthProps {
  readonly filing: PlanApplication
  readonly today: string
}

/** What a filing brings: filed today, in a year, until when nothing is lost, the last day that still pays; else why no yen can be said. */
export function Worth({ filing: { worth, unpriced, state }, today }: WorthProps) {
  const text = useText('signposts')
  const { signposts: words, applications } = text
  if (worth === null) return unpriced === null ? null : applications.unpriced[unpriced]
  const amount = (yen: number): string => words.amount(yen, worth.unit)
  const whole = worth.ifFiledToday === worth.inTime ? wholeUntil(worth, today) : null
  const kind = worth.unit === 'yen' ? null : <small className={styles.note}>{words.pensionPerYear}</small>
  if (state === 'filed')
    return (
      <>
        {kind}
        <Sum words={amount(worth.inTime)} />
      </>
    )
  return (
    <>
      {kind}
      <span className={styles.when}>
        <span>
          <span className={styles.note}>{words.ifFiledToday}</span> <Sum words={amount(worth.ifFiledToday)} />
        </span>
        <span>
          <span className={styles.note}>{words.ifFiledInAYear}</span> <Sum words={amount(worth.ifFiledInAYear)} />
        </span>
      </span>
      {worth.covers !== null && worth.covers.from !== worth.covers.to && (
        <small className={styles.note}>{words.covers(worth.covers.from, worth.covers.to)}</small>
      )}
      {whole !== null && whole !== worth.lastDay && (
        <small className={styles.note}>{words.wholeUntil(text.date(whole))}</small>
      )}
      {worth.alongside.map((effect) => (
        <small key={effect.code} className={styles.note}>
          {applications.alongside(effect)}
        </small>
      ))}
    </>
  )
}

/** An amount nobody decided yet. */
function Sum({ words }: { readonly words: string }) {
  return (
    <span className="nb">
      {words} <Seal kind="estimate" />
    </span>
  )
}

/** The first day of filing that still brings some month, and the next day no more. */
const wholeUntil = ({ months }: ApplicationWorth, today: string): string | null =>
  months
    .filter(({ amount, lastFilingDay }) => amount > 0 && lastFilingDay >= today)
    .map(({ lastFilingDay }) => lastFilingDay)
    .sort()[0] ?? null
