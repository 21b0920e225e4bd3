import type { Plan } from '@yohaku/household'
import type { LineDifference, TrackSummary } from '@yohaku/projection'
import { lazy, memo, Suspense, useId, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import { Amount, YenFigure } from '../money/Amount.tsx'
import styles from './Differences.module.css'
import { trackName } from './trackWords.ts'

const Basis = lazy(() => import('../basis/Basis.tsx'))

export interface DifferencesProps {
  readonly plan: Plan
  readonly tracks: readonly TrackSummary[]
  /** The month that is looked at; its year where a year is compared. */
  readonly month: string
}

interface OpenSide {
  readonly key: string
  readonly side: 'one' | 'other'
}

/** What changed between two tracks, line by line, in a month or a year; each line with the rule it is made by. */
export const Differences = memo(function Differences({ plan, tracks, month }: DifferencesProps) {
  const text = useText('compare')
  const id = useId()
  const [chosen, setChosen] = useState<readonly [string, string]>(['', ''])
  const [span, setSpan] = useState<'month' | 'year'>('month')
  const [open, setOpen] = useState<OpenSide | null>(null)
  const people = peopleOf(plan, text)
  const known = (wanted: string, fallback: number): TrackSummary | undefined =>
    tracks.find((track) => track.id === wanted) ?? tracks[fallback]
  const one = known(chosen[0], 0)
  const other = known(chosen[1], tracks.length - 1)
  const year = month.slice(0, 4)
  const isPair = one !== undefined && other !== undefined && one.id !== other.id
  const { value, question } = useAnswer(
    'differences',
    isPair && month !== ''
      ? {
          plan,
          one: one.id,
          other: other.id,
          ...(span === 'month' ? { from: month, months: 1 } : { from: `${year}-01`, months: 12 }),
        }
      : null,
  )
  if (tracks.length < 2)
    return (
      <Section heading={text.changes.heading} id="changes">
        <p className={`note ${styles.note}`}>{text.changes.fewer}</p>
      </Section>
    )
  const choice = (label: string, value: string, onChoose: (id: string) => void) => (
    <label>
      <span className="note">{label}</span>
      <select className={styles.pick} value={value} onChange={(event) => onChoose(event.target.value)}>
        {tracks.map((track) => (
          <option key={track.id} value={track.id}>
            {trackName(track, text)}
          </option>
        ))}
      </select>
    </label>
  )
  const signed = (yen: number): string => (yen > 0 ? `+${text.count(yen)}` : text.count(yen))
  const row = (line: LineDifference) => {
    const key = `${line.adult} ${line.line}`
    const words = text.lines[line.line]
    const sides = [
      { side: 'one', track: one, yen: line.one },
      { side: 'other', track: other, yen: line.other },
    ] as const
    const opened = open?.key === key ? sides.find(({ side }) => side === open.side) : undefined
    return [
      <tr key={key} className={styles.row}>
        <th scope="row">
          {line.adult !== null && plan.household.adults.length > 1 && `${nameOf(people, line.adult)} `}
          {words.plain}
          {words.formal && <span className={styles.formal}>({words.formal})</span>}{' '}
          <Seal kind={ENTERED.has(line.line) ? 'own' : 'law'} />
          <span className={styles.rule}>{text.changes.rule(line.rule.basis)}</span>
        </th>
        {sides.map(({ side, track, yen }) => (
          <td key={side}>
            {question?.months === 1 && yen !== 0 && track ? (
              <Amount
                yen={yen}
                what={words.plain}
                track={trackName(track, text)}
                open={open?.key === key && open.side === side}
                controls={id}
                onToggle={() => setOpen(open?.key === key && open.side === side ? null : { key, side })}
              />
            ) : (
              <YenFigure written={text.money.yen(text.count(yen))} />
            )}
          </td>
        ))}
        <td>
          <YenFigure written={text.money.yen(signed(line.yen))} />
        </td>
      </tr>,
      opened?.track && question && question.months === 1 && (
        <tr key={`${key} basis`}>
          <td className={styles.below} id={id}>
            <Suspense fallback={<p className="note coming">{text.basis.waiting}</p>}>
              <Basis
                plan={question.plan}
                request={{
                  track: opened.track.id,
                  month: question.from,
                  line: line.line,
                  ...(line.adult !== null && { adult: line.adult }),
                }}
                line={{ code: line.line, yen: opened.yen as never }}
                what={`${trackName(opened.track, text)} ${words.plain}`}
              />
            </Suspense>
          </td>
        </tr>
      ),
    ]
  }
  return (
    <Section heading={text.changes.heading} aside={text.yearMonth(month)} id="changes">
      <div className={styles.choices}>
        {choice(text.changes.one, one?.id ?? '', (track) => setChosen([track, other?.id ?? '']))}
        {choice(text.changes.other, other?.id ?? '', (track) => setChosen([one?.id ?? '', track]))}
      </div>
      <ChoiceList
        legend={text.changes.span}
        name={`${id}-span`}
        options={(['month', 'year'] as const).map((value) => ({ value, words: text.changes.spans[value] }))}
        chosen={span}
        onChoose={setSpan}
      />
      {!isPair && <p className={`note ${styles.note}`}>{text.changes.sameTrack}</p>}
      {isPair && value && (
        <div aria-live="polite">
          <table className={`${styles.table} fresh`}>
            <caption className="vh">{text.changes.heading}</caption>
            <thead>
              <tr className={styles.names}>
                <th scope="col">{trackName(one, text)}</th>
                <th scope="col">{trackName(other, text)}</th>
                <th scope="col">{text.changes.difference}</th>
              </tr>
            </thead>
            <tbody>
              {value.lines.map(row)}
              <tr className={styles.row}>
                <th scope="row">{text.changes.net}</th>
                {[text.count(value.one), text.count(value.other), signed(value.yen)].map((yen, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one, the other, the difference
                  <td key={index}>
                    <YenFigure written={text.money.yen(yen)} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          <p className={`note ${styles.note}`}>
            {value.lines.length === 0 ? text.changes.nothing : text.changes.same(value.same)}
            {span === 'year' && ` ${text.changes.months(Number(year), value.months)}`}
          </p>
        </div>
      )}
    </Section>
  )
})

/** Lines that come from the plan as they are. */
const ENTERED: ReadonlySet<string> = new Set(['gross', 'commuting', 'bonus'])
