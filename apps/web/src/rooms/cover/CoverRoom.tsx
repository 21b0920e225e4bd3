import type { CoverOutlook } from '@yohaku/projection'
import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { TimeField } from '../../design-system/TimeField.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { nameOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { Room } from '../../shell/Room.tsx'
import { RoomHead } from '../../shell/RoomHead.tsx'
import { goTo, useRoute } from '../../shell/route.ts'
import { useNow } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import { CoverOption } from './CoverOption.tsx'
import styles from './CoverRoom.module.css'

const LATEST = 24 * 60 - 1
const USUAL_CALL = 13 * 60 + 40

/** 運転整理: who is with the child when the day breaks. The address says for whom, on which day, and since when. */
export default function CoverRoom() {
  const text = useText('cover')
  const { tried: plan } = useFamily()
  const now = useNow()
  const { query } = useRoute()
  const { children } = plan.household
  const child = children.find(({ id }) => id === query.child)?.id ?? children[0]?.id ?? ''
  const date = /^\d{4}-\d{2}-\d{2}$/.test(query.date ?? '') ? (query.date as string) : now.today
  const at = minutesOf(query.at)
  const { value, question, waiting, fault } = useAnswer(
    'cover',
    child === '' ? null : { plan, child, date, ...(at === null ? {} : { at }) },
  )
  const ask = (more: Readonly<Record<string, string>>): void =>
    goTo('cover', { child, date, ...(at === null ? {} : { at: String(at) }), ...more })
  const people = peopleOf(plan, text)
  const drawn = question?.plan ?? plan
  return (
    <Room waiting={waiting} broken={fault !== null}>
      <RoomHead room="cover" lead={text.cover.lead(nameOf(people, child))} />
      <div className={styles.ask}>
        {children.length > 1 && (
          <ChoiceList
            legend={text.cover.child}
            name="cover-child"
            options={children.map(({ id }) => ({ value: id, words: nameOf(people, id) }))}
            chosen={child}
            onChoose={(id) => ask({ child: id })}
          />
        )}
        <DateField label={text.cover.date} value={date} onChange={(day) => ask({ date: day })} />
        <ChoiceList
          legend={text.cover.when}
          name="cover-when"
          options={[
            { value: 'morning', words: text.cover.morning },
            { value: 'call', words: text.cover.call },
          ]}
          chosen={at === null ? 'morning' : 'call'}
          onChoose={(when) => (when === 'call' ? ask({ at: String(USUAL_CALL) }) : goTo('cover', { child, date }))}
        />
        {at !== null && (
          <TimeField
            label={text.cover.callAt}
            minutes={at}
            earliest={0}
            latest={LATEST}
            step={5}
            onChange={(minutes) => ask({ at: String(minutes) })}
          />
        )}
      </div>
      {value && !value.ok && <p className={styles.refused}>{text.cover.refusal[value.error.type]}</p>}
      {value?.ok && (
        <>
          <section className="sec fresh" aria-labelledby="options-head">
            <h2 className="h2" id="options-head">
              {text.cover.options}
              <span>
                {text.cover.order(value.value.order.map((one) => text.cover.criterion[one]).join(text.people.and))}
              </span>
            </h2>
            {value.value.options.length === 0 && <p className="note">{text.cover.noOption}</p>}
            <ol>
              {value.value.options.map((option) => (
                <CoverOption key={optionKey(option)} plan={drawn} cover={value.value} option={option} />
              ))}
            </ol>
            {value.value.more > 0 && <p className="note">{text.cover.more(value.value.more)}</p>}
            {value.value.uncovered.map(({ from, to }) => (
              <p key={from}>{text.cover.uncovered(`${text.clock(from)}–${text.clock(to)}`)}</p>
            ))}
          </section>
          <section className="sec" aria-labelledby="balances-head">
            <h2 className="h2" id="balances-head">
              {text.cover.balances}
            </h2>
            <ul>
              {value.value.balances.map(({ adult, kind, days, hours }) => (
                <li key={`${adult}-${kind}`} className={styles.balance}>
                  <span>{nameOf(people, adult)}</span>
                  <span>{wordFor(text.cover.leaveNames, kind)}</span>
                  <b>{text.cover.days(days, hours)}</b>
                </li>
              ))}
            </ul>
          </section>
          {value.value.helpers.length > 0 && (
            <section className="sec" aria-labelledby="helpers-head">
              <h2 className="h2" id="helpers-head">
                {text.cover.askHelpers}
              </h2>
              <ul>
                {value.value.helpers.map((facts) => (
                  <li key={facts.id} className={styles.balance}>
                    {text.cover.helper(nameOf(people, facts.id), facts)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <details className="sec">
            <summary className="h2">{text.cover.assumed}</summary>
            <ul>
              {[...new Set(value.value.assumptions.map(({ code }) => code))].map((code) => (
                <li key={code} className="note">
                  {wordFor(text.cover.assumption, code)}
                </li>
              ))}
              {value.value.reach.map(({ who, arrives, leaves, via }) => (
                <li key={who} className="note">
                  {arrives === null
                    ? text.cover.noWay(nameOf(people, who), false)
                    : text.cover.reaches(
                        nameOf(people, who),
                        text.clock(leaves),
                        text.clock(arrives),
                        via.map((place) => placeWord(drawn, place, text)).join(' → '),
                      )}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Room>
  )
}

const optionKey = ({ pieces }: CoverOutlook['options'][number]): string =>
  pieces.map(({ from, who, kind, place }) => `${from}${who}${kind}${place}`).join()

const minutesOf = (text: string | undefined): number | null => {
  const minutes = /^\d{1,4}$/.test(text ?? '') ? Number(text) : Number.NaN
  return minutes <= LATEST ? minutes : null
}

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (date: string) => void
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(value)
  return (
    <label className={styles.date}>
      <span className="note">{label}</span>
      <input
        type="date"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          if (event.target.validity.valid && event.target.value !== '') onChange(event.target.value)
        }}
      />
    </label>
  )
}
