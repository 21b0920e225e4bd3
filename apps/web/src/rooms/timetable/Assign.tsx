import type { Plan } from '@yohaku/household'
import type { AssignAnswer, AssignOption } from '@yohaku/projection'
import { useState } from 'react'
import { DataTable } from '../../design-system/DataTable.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { useEngine } from '../../engine/EngineProvider.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { obstacleWords, reasonWords, whoWords } from './assignWords.ts'
import styles from './lists.module.css'

export interface AssignProps {
  readonly plan: Plan
  readonly track: string
  readonly on: string
}

/** Who brings and who collects on each weekday: what can be done, why, and one tap to make it the plan. */
export default function Assign({ plan, track, on }: AssignProps) {
  const text = useText('timetable')
  const { value, question, waiting } = useAnswer('assign', { plan, track, on })
  if (value === null || question === null)
    return (
      <p className="note" role="status">
        {waiting ? text.assign.waiting : text.error.compute}
      </p>
    )
  if (value.best.length === 0) return <p className="note">{text.assign.nothing}</p>
  return <Week plan={question.plan} answer={value} track={track} on={on} />
}

const keyOf = ({ dropoff, pickup }: Pick<AssignOption, 'dropoff' | 'pickup'>): string =>
  `${dropoff ?? ''}/${pickup ?? ''}`

function Week({ plan, answer, track, on }: AssignProps & { readonly answer: AssignAnswer }) {
  const text = useText('timetable')
  const engine = useEngine()
  const family = useFamily()
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const rows = answer.best.map((best) => {
    const options = answer.options.find(({ weekdays }) => weekdays.includes(best.weekday))?.options ?? []
    const chosen =
      options.find((one) => keyOf(one) === picked[best.weekday]) ?? options.find((one) => one.isToday) ?? options[0]
    return { weekday: best.weekday, options, chosen, best }
  })
  const changed = rows.filter(({ chosen }) => chosen !== undefined && !chosen.isToday && chosen.feasible)
  const choices = changed.flatMap(({ weekday, chosen }) =>
    chosen === undefined ? [] : [{ weekday, dropoff: chosen.dropoff, pickup: chosen.pickup }],
  )
  const use = async (): Promise<void> => {
    setSaid(text.assign.waiting)
    const days = await engine.ask('assigned', { plan, track, on, choices })
    if (!days.ok) return setSaid(text.error.compute)
    // Only the days that were shared anew: what another tab changed elsewhere in the plan stays.
    family.change('timetable', (kept) => ({ ...kept, days: [...days.value] }))
    setPicked({})
    setSaid('')
  }
  const suggest = (): void => setPicked(Object.fromEntries(rows.map(({ weekday, best }) => [weekday, keyOf(best)])))
  return (
    <>
      <DataTable caption={text.assign.heading} heads={[text.week.heading, text.assign.who, text.assign.all]}>
        {rows.map(({ weekday, options, chosen }) => (
          <tr key={weekday}>
            <th scope="row">{wordFor(text.codes.weekday, weekday)}</th>
            <td>
              <select
                className={styles.pick}
                aria-label={text.assign.pick(wordFor(text.codes.weekday, weekday))}
                value={chosen === undefined ? '' : keyOf(chosen)}
                onChange={(event) => setPicked({ ...picked, [weekday]: event.target.value })}
              >
                {options.map((option) => (
                  <option key={keyOf(option)} value={keyOf(option)}>
                    {whoWords(plan, option, text)}
                    {option.feasible ? '' : text.assign.impossible}
                  </option>
                ))}
              </select>
            </td>
            <td>
              {chosen?.chance ? chanceWords(chosen.chance, text, true) : ''}
              {chosen?.isToday && <small>{text.assign.asToday}</small>}
              {chosen?.feasible === false && (
                <small>{chosen.obstacles.map((one) => obstacleWords(plan, one, text)).join(' ')}</small>
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      <p className={`note ${styles.under}`}>
        <Seal kind="estimate" /> {text.lead.delays}
      </p>
      <div className={styles.acts}>
        <button type="button" className="link" onClick={suggest}>
          {text.assign.suggest}
        </button>
        <button type="button" className="btn fill" disabled={choices.length === 0} onClick={() => void use()}>
          {text.assign.use}
        </button>
      </div>
      <p className="note" role="status">
        {said}
      </p>
      <h3 className={`note ${styles.part}`}>{text.assign.why}</h3>
      <ul className={styles.words}>
        {answer.reasons.flatMap((reason) => {
          const words = reasonWords(plan, reason, text)
          return words === null ? [] : [<li key={words}>{words}</li>]
        })}
      </ul>
    </>
  )
}
