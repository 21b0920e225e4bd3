import type { Collector, NurseryWhere, StartAnswers, StartFacts } from '@yohaku/household'
import type { ComponentType } from 'react'
import { CheckField } from '../../design-system/CheckField.tsx'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { MinutesField } from '../../design-system/MinutesField.tsx'
import { TimeField } from '../../design-system/TimeField.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { MonthField } from './MonthField.tsx'

export type QuestionName = 'work' | 'commute' | 'nursery' | 'place' | 'birth' | 'collects'

interface FieldsProps {
  readonly answers: StartAnswers
  readonly facts: StartFacts
  readonly month: string
  readonly onAnswer: (answers: StartAnswers) => void
}

const LAST = 23 * 60 + 59
const STEP = 15
const DAY = 24 * 60
const LONGEST_WAY = 240

/** The fields of each question; every touch is an answer. */
export const FIELDS: Readonly<Record<QuestionName, ComponentType<FieldsProps>>> = {
  work: function Work({ answers, facts, onAnswer }) {
    const text = useText('start')
    const work = { start: facts.work.start % DAY, end: facts.work.end % DAY }
    const answer = (part: Partial<typeof work>): void => onAnswer({ ...answers, work: { ...work, ...part } })
    return (
      <>
        <TimeField
          label={text.start.workStart}
          minutes={work.start}
          earliest={0}
          latest={LAST}
          step={STEP}
          onChange={(start) => answer({ start })}
        />
        <TimeField
          label={text.start.workEnd}
          minutes={work.end}
          earliest={0}
          latest={LAST}
          step={STEP}
          onChange={(end) => answer({ end })}
        />
        <p className="note">{text.start.workNote}</p>
      </>
    )
  },

  commute: function Commute({ answers, facts, onAnswer }) {
    const text = useText('start')
    return (
      <>
        <MinutesField
          label={text.start.commute}
          minutes={facts.commute}
          step={5}
          most={LONGEST_WAY}
          onChange={(commute) => onAnswer({ ...answers, commute })}
        />
        <p className="note">{text.start.commuteNote}</p>
      </>
    )
  },

  nursery: function Nursery({ answers, facts: { nursery }, onAnswer }) {
    const text = useText('start')
    return (
      <>
        <TimeField
          label={text.start.opens}
          minutes={nursery.opens}
          earliest={0}
          latest={nursery.closes - STEP}
          step={STEP}
          onChange={(opens) => onAnswer({ ...answers, nursery: { ...nursery, opens } })}
        />
        <TimeField
          label={text.start.closes}
          minutes={nursery.closes}
          earliest={nursery.opens + STEP}
          latest={LAST}
          step={STEP}
          onChange={(closes) => onAnswer({ ...answers, nursery: { ...nursery, closes } })}
        />
      </>
    )
  },

  place: function Place({ answers, facts: { nurseryPlace }, onAnswer }) {
    const text = useText('start')
    return (
      <>
        <ChoiceList<NurseryWhere>
          legend={text.start.place}
          name="where"
          options={(['station', 'onTheWay', 'nearHome'] as const).map((value) => ({
            value,
            words: text.start.where[value],
          }))}
          chosen={nurseryPlace.where}
          onChoose={(where) => onAnswer({ ...answers, nurseryPlace: { ...nurseryPlace, where } })}
        />
        <MinutesField
          label={text.start.fromHome}
          minutes={nurseryPlace.minutes}
          step={1}
          most={120}
          onChange={(minutes) => onAnswer({ ...answers, nurseryPlace: { ...nurseryPlace, minutes } })}
        />
      </>
    )
  },

  birth: function Birth({ answers, facts, month, onAnswer }) {
    const text = useText('start')
    return (
      <MonthField
        label={text.start.birth}
        month={facts.childBirth}
        latest={month}
        years={7}
        onChange={(childBirth) => onAnswer({ ...answers, childBirth })}
      />
    )
  },

  collects: function Collects({ answers, facts, onAnswer }) {
    const text = useText('start')
    const others: readonly Collector[] =
      facts.adults === 2 ? ['partner', 'grandparent', 'helper'] : ['grandparent', 'helper']
    const toggle = (who: Collector, can: boolean): void =>
      onAnswer({ ...answers, collects: others.filter((one) => (one === who ? can : facts.collects.includes(one))) })
    return (
      <>
        <ChoiceList
          legend={text.start.adults}
          name="adults"
          options={[
            { value: '2', words: text.start.two },
            { value: '1', words: text.start.one },
          ]}
          chosen={String(facts.adults)}
          onChoose={(many) => onAnswer({ ...answers, adults: many === '1' ? 1 : 2, collects: facts.collects })}
        />
        <fieldset>
          <legend className="note">{text.start.also}</legend>
          {others.map((who) => (
            <CheckField
              key={who}
              label={text.start.who[who]}
              checked={facts.collects.includes(who)}
              onChange={(can) => toggle(who, can)}
            />
          ))}
        </fieldset>
        <ChoiceList
          legend={text.start.role}
          name="role"
          options={(['guardian', 'mother', 'father'] as const).map((value) => ({ value, words: text.people[value] }))}
          chosen={facts.role}
          onChoose={(role) => onAnswer({ ...answers, role })}
        />
      </>
    )
  },
}
