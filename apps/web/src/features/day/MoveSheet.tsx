import type { DayOutlook, LateDay } from '@yohaku/projection'
import { useId } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { noticeWords } from '../../shell/noticeWords.ts'
import type { Notice } from '../../state/familyState.ts'
import { useText } from '../../text/TextProvider.tsx'
import type { Mover } from './DayFigure.tsx'
import { type Grip, type GripOption, gripValue } from './grip.ts'
import { STEP } from './Handle.tsx'
import styles from './MoveSheet.module.css'
import { chanceWords, pickupOf, slackWords } from './summary.ts'

export interface MoveSheetProps {
  readonly mover: Mover | null
  readonly grip: Grip | null
  readonly options: Readonly<Record<Grip['kind'], readonly GripOption[]>>
  /** Where the hand was before: the kept end of work, the kept start, the planned one. */
  readonly before: number | null
  readonly day: DayOutlook
  /** The day with the delay that is tried, once it is there. */
  readonly late: LateDay | null
  readonly waiting: boolean
  readonly trying: boolean
  readonly canUndo: boolean
  readonly notice: Notice | null
  readonly onGrip: (value: string) => void
  readonly onMove: (minutes: number) => void
  readonly onUndo: () => void
  readonly onKeep: () => void
  /** Takes another family's day off; absent = it is one's own. */
  readonly onLeave?: () => void
}

/** The answer at the thumb: what is held and moved, what comes of it, and the way back. */
export function MoveSheet(props: MoveSheetProps) {
  const { mover, grip, day, late, waiting, trying, canUndo, notice, onMove, onUndo, onKeep, onLeave } = props
  const text = useText('timetable')
  const isLate = grip?.kind === 'late'
  const lateMinutes = mover === null || !isLate ? 0 : mover.end - mover.earliest
  return (
    <section className={styles.sheet} aria-label={text.move.label}>
      {mover && grip ? (
        <div className={styles.ask}>
          <div className={styles.time}>
            <GripChooser options={props.options} grip={grip} onGrip={props.onGrip} />
            <p className={styles.value}>
              <b className={styles.figure}>{isLate ? text.late.by(lateMinutes) : text.clock(mover.end)}</b>
              <Before mover={mover} isLate={isLate} before={props.before} />
            </p>
          </div>
          <div className={styles.steps}>
            <button
              type="button"
              className="btn"
              aria-label={text.move.less[grip.kind]}
              disabled={mover.end <= mover.earliest}
              onClick={() => onMove(Math.max(mover.earliest, mover.end - STEP))}
            >
              {text.move.earlier}
            </button>
            <button
              type="button"
              className="btn"
              aria-label={text.move.more[grip.kind]}
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
      <Outcome day={late?.day ?? day} late={late} waiting={waiting} />
      {((isLate && lateMinutes > 0) || onLeave) && (
        <div className={styles.acts}>
          {isLate && lateMinutes > 0 && (
            <button type="button" className="btn" onClick={() => onMove(mover?.earliest ?? 0)}>
              {text.late.none}
            </button>
          )}
          {onLeave && (
            <button type="button" className="btn fill" onClick={onLeave}>
              {text.others.back}
            </button>
          )}
        </div>
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

function GripChooser({ options, grip, onGrip }: Pick<MoveSheetProps, 'options' | 'onGrip'> & { readonly grip: Grip }) {
  const text = useText('timetable')
  const id = useId()
  return (
    <>
      <label className="vh" htmlFor={id}>
        {text.move.what}
      </label>
      <select id={id} className={styles.grip} value={gripValue(grip)} onChange={(event) => onGrip(event.target.value)}>
        {(['desk', 'step', 'late'] as const).map(
          (kind) =>
            options[kind].length > 0 && (
              <optgroup key={kind} label={text.move.group[kind]}>
                {options[kind].map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </>
  )
}

function Before({
  mover,
  isLate,
  before,
}: {
  readonly mover: Mover
  readonly isLate: boolean
  readonly before: number | null
}) {
  const text = useText('timetable')
  if (isLate)
    return <span className="note nb">{text.late.fromTo(text.clock(mover.earliest), text.clock(mover.end))}</span>
  if (before === null || before === mover.end) return null
  return <span className="note nb">{text.move.now(text.clock(before))}</span>
}

/** The tightest pick-up of the day that is drawn, said once it is there. */
function Outcome({
  day,
  late,
  waiting,
}: {
  readonly day: DayOutlook
  readonly late: LateDay | null
  readonly waiting: boolean
}) {
  const text = useText('timetable')
  const pickup = pickupOf(day)
  if (!pickup) return null
  const arrives = late?.reached.find(({ deadline }) => deadline === pickup.id)?.minutes ?? 0
  return (
    <p className={`${styles.result} fresh`} aria-live="polite" aria-busy={waiting}>
      <span>
        {text.move.pickup} <b>{text.clock(pickup.planned)}</b>
        {late !== null && <> {arrives === 0 ? text.late.spared : text.late.plus(arrives)}</>}
      </span>
      <b className={pickup.slackMinutes < 0 ? styles.late : undefined}>{slackWords(pickup.slackMinutes, text)}</b>
      {pickup.onTime && pickup.slackMinutes >= 0 && (
        <span>
          {chanceWords(pickup.onTime, text)} <Seal kind="estimate" />
        </span>
      )}
    </p>
  )
}
