import type { Plan } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import { useState } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { TimeField } from '../../design-system/TimeField.tsx'
import { YenField } from '../../design-system/YenField.tsx'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { prefectureName } from '../../text/prefectures.ts'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import styles from './FirstQuestions.module.css'
import { withStatedMoney } from './statedMoney.ts'

export interface FirstQuestionsProps {
  readonly plan: Plan
  /** Whose hours before leave are asked. */
  readonly adult: string | null
  readonly onDone: () => void
}

const PREFECTURES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'))
const LATEST = 24 * 60 - 5

/** Pay, hours before leave and prefecture: everything may stay open, and what is kept is no longer assumed. */
export function FirstQuestions({ plan, adult, onDone }: FirstQuestionsProps) {
  const text = useText('compare')
  const { change } = useFamily()
  const people = peopleOf(plan, text)
  const job = plan.jobs.find((one) => one.adult === adult)
  const assumed = (path: string): boolean => plan.assumptions.some((one) => one.path === path)
  const [pay, setPay] = useState<ReadonlyMap<string, number>>(
    () => new Map(plan.jobs.map(({ id, fullTimeMonthly }) => [id, fullTimeMonthly])),
  )
  const [hours, setHours] = useState(() =>
    job ? { start: Number(clock(job.fullTime.start)), end: Number(clock(job.fullTime.end)) } : null,
  )
  const [prefecture, setPrefecture] = useState(plan.household.prefecture)
  const keep = (): void => {
    change('pay', (kept) =>
      withStatedMoney(kept, plan, { pay, hours: new Map(job && hours ? [[job.id, hours]] : []), prefecture }),
    )
    onDone()
  }
  const mark = (path: string) =>
    assumed(path) && (
      <p className="note">
        <Seal kind="estimate" /> {text.firstAsked.assumed}
      </p>
    )
  return (
    <section className="sec" id="asked" aria-labelledby="asked-head">
      <h2 className="h2" id="asked-head">
        {text.firstAsked.heading}
      </h2>
      <p className="note">{text.firstAsked.note}</p>
      <div className={styles.fields}>
        {plan.jobs.map(({ id, adult: worker }) => (
          <div key={id}>
            <YenField
              label={text.firstAsked.pay(nameOf(people, worker))}
              yen={pay.get(id) ?? 0}
              step={5_000}
              onChange={(yen) => setPay(new Map([...pay, [id, yen]]))}
            />
            {mark(`jobs[${id}].fullTimeMonthly`)}
          </div>
        ))}
        {job && hours && hours.end > hours.start && (
          <>
            <TimeField
              label={text.firstAsked.start(nameOf(people, job.adult))}
              minutes={hours.start}
              earliest={0}
              latest={hours.end - 60}
              step={30}
              onChange={(start) => setHours({ ...hours, start })}
            />
            <TimeField
              label={text.firstAsked.end(nameOf(people, job.adult))}
              minutes={hours.end}
              earliest={hours.start + 60}
              latest={LATEST}
              step={30}
              onChange={(end) => setHours({ ...hours, end })}
            />
          </>
        )}
        <div>
          <label className={styles.select}>
            <span className="note">{text.firstAsked.prefecture}</span>
            <select className={styles.pick} value={prefecture} onChange={(event) => setPrefecture(event.target.value)}>
              {PREFECTURES.map((code) => (
                <option key={code} value={code}>
                  {prefectureName(code, text.language)}
                </option>
              ))}
            </select>
          </label>
          {mark('household.prefecture')}
        </div>
      </div>
      <div className={styles.acts}>
        <button type="button" className="btn fill" onClick={keep}>
          {text.firstAsked.keep}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {text.firstAsked.skip}
        </button>
      </div>
    </section>
  )
}
