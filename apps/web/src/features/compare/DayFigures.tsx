import type { Plan } from '@yohaku/household'
import type { DeadlineOutlook, MinutesOf, OnTime, Outlook } from '@yohaku/projection'
import { memo } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import { chanceWords } from '../day/summary.ts'
import { YenFigure } from '../money/Amount.tsx'
import { lineOf } from '../money/ledgerRows.ts'
import styles from './DayFigures.module.css'
import { cellStyles, FigureRow, FigureTable } from './FigureTable.tsx'
import { Strips } from './Strips.tsx'

export interface DayFiguresProps {
  /** Of what is paid by the month. */
  readonly month: string
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
  readonly adult: string | null
}

/** くらべる, the day: slack, chance, own time, time together of each track. */
export const DayFigures = memo(function DayFigures({ plan, outlooks, adult, month }: DayFiguresProps) {
  const text = useText('compare')
  const people = peopleOf(plan, text)
  const who = (ids: readonly string[]): string => nameOf(people, ids.find((id) => isAdult(plan, id)) ?? ids[0] ?? '')
  const promises = promisesOf(outlooks)
  const adults = plan.household.adults.map((one) => one.id)
  return (
    <section className="sec" id="compare" aria-labelledby="compare-head">
      <h2 className="h2" id="compare-head">
        {text.compare.day}
      </h2>
      {adult !== null && (
        <div className="fresh">
          <Strips plan={plan} outlooks={outlooks} adult={adult} />
        </div>
      )}
      <FigureTable outlooks={outlooks} adult={adult} caption={text.compare.day}>
        <tbody>
          {promises.map(({ key, first }) => (
            <FigureRow
              key={`slack-${key}`}
              label={
                <>
                  {text.compare.slackAt(first.kind, who(first.who))} <Seal kind="own" />
                </>
              }
            >
              {outlooks.map(({ track, day }) => (
                <SlackCell key={track.id} deadline={day.deadlines.find((one) => one.id === key)} />
              ))}
            </FigureRow>
          ))}
          {promises.map(({ key, first }) => (
            <FigureRow
              key={`chance-${key}`}
              label={
                <>
                  {text.compare.chanceAt(first.kind, who(first.who))} <Seal kind="estimate" />
                </>
              }
            >
              {outlooks.map(({ track, day }) => (
                <ChanceCell key={track.id} chance={day.deadlines.find((one) => one.id === key)?.onTime ?? null} />
              ))}
            </FigureRow>
          ))}
          {promises.length > 1 && (
            <FigureRow
              label={
                <>
                  {text.compare.allOnTime} <Seal kind="estimate" />
                </>
              }
            >
              {outlooks.map(({ track, day }) => (
                <ChanceCell key={track.id} chance={day.allOnTime} />
              ))}
            </FigureRow>
          )}
          {outlooks.some((outlook) => lineOf(outlook, month, null, 'extended_care')) && (
            <FigureRow
              label={
                <>
                  {text.compare.extended} <Seal kind="town" />
                </>
              }
            >
              {outlooks.map((outlook) => {
                const line = lineOf(outlook, month, null, 'extended_care')
                return line ? (
                  <td key={outlook.track.id}>
                    <YenFigure written={text.money.yen(text.count(-line.yen))} />
                  </td>
                ) : (
                  <td key={outlook.track.id} className={cellStyles.none}>
                    {text.compare.none}
                  </td>
                )
              })}
            </FigureRow>
          )}
          {adults.flatMap((id) => [
            <FigureRow key={`own-${id}`} label={text.compare.own(nameOf(people, id))}>
              {outlooks.map(({ track, day }) => (
                <MinutesCell key={track.id} of={day.ownTime.find((one) => one.adult === id)} />
              ))}
            </FigureRow>,
            <FigureRow key={`together-${id}`} label={text.compare.together(nameOf(people, id))}>
              {outlooks.map(({ track, day }) => (
                <MinutesCell key={track.id} of={day.timeTogether.find((one) => one.adult === id)} />
              ))}
            </FigureRow>,
          ])}
        </tbody>
      </FigureTable>
    </section>
  )
})

const isAdult = (plan: Plan, id: string): boolean => plan.household.adults.some((adult) => adult.id === id)

/** Promises of any track, in the order of the clock; tracks may have different ones. */
const promisesOf = (
  outlooks: readonly Outlook[],
): readonly { readonly key: string; readonly first: DeadlineOutlook }[] => {
  const found = new Map<string, DeadlineOutlook>()
  for (const { day } of outlooks)
    for (const deadline of day.deadlines) if (!found.has(deadline.id)) found.set(deadline.id, deadline)
  return [...found].map(([key, first]) => ({ key, first })).sort((a, b) => a.first.latest - b.first.latest)
}

function SlackCell({ deadline }: { readonly deadline: DeadlineOutlook | undefined }) {
  const text = useText('compare')
  if (!deadline) return <td className={cellStyles.none}>{text.compare.none}</td>
  const { slackMinutes } = deadline
  if (slackMinutes < 0)
    return (
      <td>
        <b className={cellStyles.late}>{-slackMinutes}</b>
        <small className={cellStyles.unit}>{text.compare.lateUnit}</small>
      </td>
    )
  return (
    <td>
      {slackMinutes}
      <small className={cellStyles.unit}>{text.day.minute}</small>
    </td>
  )
}

function ChanceCell({ chance }: { readonly chance: OnTime | null }) {
  const text = useText('compare')
  if (!chance) return <td className={cellStyles.none}>{text.compare.none}</td>
  const percent = (share: number): string => String(Math.round(share * 1000) / 10)
  return (
    <td
      className={styles.chance}
      title={text.compare.sampled(percent(chance.low), percent(chance.high), chance.samples)}
    >
      <span>{chanceWords(chance, text, true)}</span>
    </td>
  )
}

function MinutesCell({ of }: { readonly of: MinutesOf | undefined }) {
  const text = useText('compare')
  if (!of) return <td className={cellStyles.none}>{text.compare.none}</td>
  return (
    <td>
      <span aria-hidden="true">{text.span(of.minutes)}</span>
      <span className="vh">{text.hoursAndMinutes(of.minutes)}</span>
    </td>
  )
}
