import type { Plan } from '@yohaku/household'
import type { AllocateAnswer, AllocateLever, DayOutlook } from '@yohaku/projection'
import { useState } from 'react'
import { DataTable } from '../../design-system/DataTable.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { Stepper } from '../../design-system/Stepper.tsx'
import { useEngine } from '../../engine/EngineProvider.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { costWords, leverWords } from './allocateWords.ts'
import styles from './lists.module.css'
import { promiseWords } from './promiseWords.ts'

export interface AllocateProps {
  readonly plan: Plan
  readonly track: string
  readonly on: string
  readonly day: DayOutlook
}

const STEP = 5
const MOST = 60

/** Where some minutes do most good: what they are worth at each promise, what they cost, and one tap to try them. */
export default function Allocate({ plan, track, on, day }: AllocateProps) {
  const text = useText('timetable')
  const [minutes, setMinutes] = useState(10)
  const { value, waiting } = useAnswer('allocate', { plan, track, on, day: day.day, minutes })
  const set = (to: number): (() => void) | null => (to < STEP || to > MOST ? null : () => setMinutes(to))
  return (
    <>
      <div className={styles.acts}>
        <Stepper
          label={text.allocate.minutes}
          onLess={set(minutes - STEP)}
          onMore={set(minutes + STEP)}
          less={text.move.earlier}
          more={text.move.later}
          lessLong={text.allocate.less}
          moreLong={text.allocate.more}
        >
          <b className={styles.minutes}>{text.late.by(minutes)}</b>
        </Stepper>
      </div>
      <div aria-live="polite" aria-busy={waiting} data-waiting={waiting ? '' : undefined}>
        {value === null && <p className="note">{waiting ? text.assign.waiting : text.error.compute}</p>}
        {value !== null && !value.ok && <p className="note">{text.allocate.refused}</p>}
        {value?.ok && <Found plan={plan} track={track} on={on} day={day} answer={value.value} />}
      </div>
    </>
  )
}

function Found({ plan, track, on, day, answer }: AllocateProps & { readonly answer: AllocateAnswer }) {
  const text = useText('timetable')
  const engine = useEngine()
  const { tryOut } = useFamily()
  const used = answer.levers.filter(({ minutes, option }) => minutes > 0 || option !== null)
  const use = async ({ id, minutes }: AllocateLever): Promise<void> => {
    const moves = await engine.ask('leverMoves', { plan, track, on, day: day.day, lever: id, minutes })
    if (!moves.ok) return
    tryOut(
      moves.value.map((move) =>
        move.what === 'workEnd'
          ? { kind: 'workEnd', track, adult: move.adult, end: move.end }
          : { kind: 'stepAt', track, day: move.day, step: move.step, at: move.at, on },
      ),
    )
  }
  if (used.length === 0) return <p className={`fresh ${styles.part}`}>{text.allocate.nothing}</p>
  const all = answer.before.allOnTime
  return (
    <div className={`fresh ${styles.part}`}>
      <p>{text.allocate.spent(answer.spent, answer.minutes)}</p>
      <ul className={styles.rows}>
        {used.map((lever) => (
          <li key={lever.id}>
            <span>
              {leverWords(plan, day, lever, text)}
              <small>{costWords(plan, lever, text)}</small>
            </span>
            <span>
              {lever.minutes > 0 && <b>{text.late.by(lever.minutes)}</b>}{' '}
              {USABLE.has(lever.kind) && (
                <button type="button" className="btn" onClick={() => void use(lever)}>
                  {text.allocate.use}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.part}>
        <DataTable
          caption={text.allocate.promises}
          heads={[text.allocate.promise, text.allocate.before, text.allocate.after]}
        >
          {answer.before.deadlines.map((promise) => {
            const after = answer.after.deadlines.find(({ id }) => id === promise.id)
            return (
              <tr key={promise.id}>
                <th scope="row">{promiseWords(plan, promise, text)}</th>
                <td>{chanceWords({ ...promise, samples: answer.samples }, text, true)}</td>
                <td>{after && chanceWords({ ...after, samples: answer.samples }, text, true)}</td>
              </tr>
            )
          })}
          {all && answer.after.allOnTime && answer.before.deadlines.length > 1 && (
            <tr>
              <th scope="row">{text.allocate.all}</th>
              <td>{chanceWords(all, text, true)}</td>
              <td>{chanceWords(answer.after.allOnTime, text, true)}</td>
            </tr>
          )}
        </DataTable>
      </div>
      <p className={`note ${styles.under}`}>
        <Seal kind="estimate" /> {text.lead.delays}
      </p>
    </div>
  )
}

/** Levers that are times of the plan; the others are done, not written. */
const USABLE: ReadonlySet<string> = new Set(['wakeEarlier', 'leaveHomeEarlier', 'leaveDeskEarlier'])
