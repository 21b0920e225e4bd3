import type { Job, WorkPhase } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import { useId, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Sheet } from '../../design-system/Sheet.tsx'
import { Stepper } from '../../design-system/Stepper.tsx'
import { TimeField } from '../../design-system/TimeField.tsx'
import { YenField } from '../../design-system/YenField.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './PhaseSheet.module.css'
import { draftOf, hasHours, type PhaseDraft, phaseOfDraft } from './phaseDraft.ts'

export interface PhaseSheetProps {
  readonly who: string
  /** What the sheet begins with. */
  readonly phase: WorkPhase
  readonly job: Job | undefined
  /** First day that may be chosen; `null`: the day of this one is fixed. */
  readonly earliest: string | null
  readonly onKeep: (phase: WorkPhase) => void
  /** Absent where it cannot be taken out. */
  readonly onRemove?: () => void
  readonly onClose: () => void
}

const DAY = 24 * 60
const LEAST = 60

/** One way of working from a day on: when, which, which hours, which pay. Nothing is kept before 「この働き方にする」. */
export function PhaseSheet({ who, phase, job, earliest, onKeep, onRemove, onClose }: PhaseSheetProps) {
  const text = useText('compare')
  const words = text.phases
  const id = useId()
  const [draft, setDraft] = useState<PhaseDraft>(() => draftOf(phase, job))
  const set = (more: Partial<PhaseDraft>): void => setDraft({ ...draft, ...more })
  const badDay = earliest !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(draft.from) && draft.from >= earliest)
  const kinds = (['reduced', 'full', 'flex', 'leave', 'none'] as const).map((value) => ({
    value,
    words: words.kinds[value],
  }))
  const pays = (
    phase.pay?.rule === 'table' ? (['hours', 'amount', 'table'] as const) : (['hours', 'amount'] as const)
  ).map((value) => ({ value, words: words.pays[value] }))
  return (
    <Sheet heading={words.heading(who)} open onClose={onClose}>
      <div className={styles.fields}>
        {earliest !== null && (
          <div className={styles.day}>
            <label className="note" htmlFor={`${id}-day`}>
              {words.day}
            </label>
            <input
              id={`${id}-day`}
              className={styles.input}
              type="date"
              min={earliest}
              value={draft.from}
              aria-invalid={badDay}
              aria-describedby={badDay ? `${id}-bad` : undefined}
              onChange={(event) => set({ from: event.target.value })}
            />
            {badDay && (
              <p id={`${id}-bad`} className="note" role="alert">
                {words.badDay(text.date(earliest))}
              </p>
            )}
          </div>
        )}
        <ChoiceList
          legend={words.kind}
          name={`${id}-kind`}
          options={kinds}
          chosen={draft.kind}
          onChoose={(kind) => set({ kind })}
        />
        {draft.kind === 'leave' && (
          <ChoiceList
            legend={words.leave}
            name={`${id}-leave`}
            options={(['maternity', 'childcare', 'birth'] as const).map((value) => ({
              value,
              words: words.leaves[value],
            }))}
            chosen={draft.leave}
            onChoose={(leave) => set({ leave })}
          />
        )}
        {draft.kind === 'full' && phase.kind !== 'full' && job && (
          <p className="note">
            {words.contract(
              text.track.hours(text.clock(clock(job.fullTime.start)), text.clock(clock(job.fullTime.end))),
            )}
          </p>
        )}
        {hasHours(draft.kind) && (
          <>
            <TimeField
              label={words.start}
              minutes={draft.start}
              earliest={0}
              latest={draft.end - LEAST}
              step={30}
              onChange={(start) => set({ start })}
            />
            <TimeField
              label={words.end}
              minutes={draft.end}
              earliest={draft.start + LEAST}
              latest={draft.end > DAY ? 2 * DAY - 5 : DAY - 5}
              step={30}
              onChange={(end) => set({ end })}
            />
            <Stepper
              label={words.break}
              less="−15"
              more="+15"
              lessLong={words.breakLess}
              moreLong={words.breakMore}
              onLess={draft.breakMinutes > 0 ? () => set({ breakMinutes: Math.max(0, draft.breakMinutes - 15) }) : null}
              onMore={draft.breakMinutes < 180 ? () => set({ breakMinutes: draft.breakMinutes + 15 }) : null}
            >
              <output className={styles.value}>{`${words.break} ${text.hoursAndMinutes(draft.breakMinutes)}`}</output>
            </Stepper>
            <Stepper
              label={words.days}
              less="−1"
              more="+1"
              lessLong={words.daysLess}
              moreLong={words.daysMore}
              onLess={draft.daysPerWeek > 1 ? () => set({ daysPerWeek: draft.daysPerWeek - 1 }) : null}
              onMore={draft.daysPerWeek < 7 ? () => set({ daysPerWeek: draft.daysPerWeek + 1 }) : null}
            >
              <output className={styles.value}>{words.daysOf(draft.daysPerWeek)}</output>
            </Stepper>
            <ChoiceList
              legend={words.pay}
              name={`${id}-pay`}
              options={pays}
              chosen={draft.pay}
              onChoose={(pay) => set({ pay })}
            />
            {draft.pay === 'amount' && (
              <YenField
                label={words.monthly}
                yen={draft.monthly}
                step={5_000}
                onChange={(monthly) => set({ monthly })}
              />
            )}
          </>
        )}
      </div>
      <div className={styles.acts}>
        <button
          type="button"
          className="btn fill"
          onClick={() => {
            if (!badDay) onKeep(phaseOfDraft(draft, phase))
          }}
        >
          {words.keep}
        </button>
        {onRemove && (
          <button type="button" className="link" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </Sheet>
  )
}
