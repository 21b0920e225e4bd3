import type { DayOutlook } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { noticeWords } from '../../shell/noticeWords.ts'
import type { Notice } from '../../state/familyState.ts'
import { useText } from '../../text/TextProvider.tsx'
import type { Mover } from './DayFigure.tsx'
import { STEP } from './Handle.tsx'
import styles from './MoveSheet.module.css'
import { chanceWords, pickupOf, slackWords } from './summary.ts'

export interface MoveSheetProps {
  readonly mover: Mover | null
  readonly name: string
  /** End of work as it is kept, where another one is tried. */
  readonly keptEnd: number | null
  readonly day: DayOutlook
  readonly waiting: boolean
  readonly trying: boolean
  readonly canUndo: boolean
  readonly notice: Notice | null
  readonly onMove: (minutes: number) => void
  readonly onUndo: () => void
  readonly onKeep: () => void
}

/** The answer at the thumb: what is moved, what comes of it, and the way back. */
export function MoveSheet(props: MoveSheetProps) {
  const { mover, name, keptEnd, day, waiting, trying, canUndo, notice, onMove, onUndo, onKeep } = props
  const text = useText('timetable')
  const pickup = pickupOf(day)
  return (
    <section className={styles.sheet} aria-label={text.move.label}>
      {mover ? (
        <div className={styles.ask}>
          <p className={styles.time}>
            <span className="note">
              {text.move.desk}
              <span className="vh"> {name}</span>
            </span>
            <b className={styles.figure}>{text.clock(mover.end)}</b>
            {keptEnd !== null && keptEnd !== mover.end && (
              <span className="note nb">{text.move.now(text.clock(keptEnd))}</span>
            )}
          </p>
          <div className={styles.steps}>
            <button
              type="button"
              className="btn"
              aria-label={text.move.earlierLong}
              disabled={mover.end <= mover.earliest}
              onClick={() => onMove(Math.max(mover.earliest, mover.end - STEP))}
            >
              {text.move.earlier}
            </button>
            <button
              type="button"
              className="btn"
              aria-label={text.move.laterLong}
              disabled={mover.end >= mover.latest}
              onClick={() => onMove(Math.min(mover.latest, mover.end + STEP))}
            >
              {text.move.later}
            </button>
          </div>
        </div>
      ) : (
        <p className="note">{text.move.noWork}</p>
      )}
      {pickup && (
        <p className={`${styles.result} fresh`} aria-live="polite" aria-busy={waiting}>
          <span>
            {text.move.pickup} <b>{text.clock(pickup.planned)}</b>
          </span>
          <b className={pickup.slackMinutes < 0 ? styles.late : undefined}>{slackWords(pickup.slackMinutes, text)}</b>
          {pickup.onTime && pickup.slackMinutes >= 0 && (
            <span>
              {chanceWords(pickup.onTime, text)} <Seal kind="estimate" />
            </span>
          )}
        </p>
      )}
      {trying && (
        <div className={styles.acts}>
          <button type="button" className="btn" onClick={onUndo}>
            {text.change.undo}
          </button>
          <button type="button" className="btn fill" onClick={onKeep}>
            {text.change.keep}
          </button>
        </div>
      )}
      {!trying && (notice !== null || canUndo) && (
        <p className={styles.kept} role="status">
          <span>{notice === null ? '' : noticeWords(notice, text)}</span>
          {canUndo && (
            <button type="button" className="link" onClick={onUndo}>
              {text.change.undo}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
