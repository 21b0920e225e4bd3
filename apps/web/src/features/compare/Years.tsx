import type { Plan } from '@yohaku/household'
import type { LongOutlook, Outlook } from '@yohaku/projection'
import { memo } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Seal } from '../../design-system/Seal.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { nameOf, peopleOf } from '../day/people.ts'
import { YenFigure } from '../money/Amount.tsx'
import { cellStyles, FigureRow, FigureTable } from './FigureTable.tsx'
import { SPANS, type Span } from './span.ts'
import styles from './Years.module.css'

export interface YearsProps {
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
  readonly longs: readonly LongOutlook[]
  readonly adult: string | null
  readonly span: Span
  readonly onSpan: (span: Span) => void
  /** Years before it are over. */
  readonly thisYear: number
}

/** The years of each track: what comes in every year, and what the same years add to the pensions. */
export const Years = memo(function Years({ plan, outlooks, longs, adult, span, onSpan, thisYear }: YearsProps) {
  const text = useText('compare')
  const people = peopleOf(plan, text)
  const [first] = longs
  if (!first) return null
  const years = first.takeHomeByYear.filter(({ year }) => year >= thisYear)
  const longOf = (track: string): LongOutlook | undefined => longs.find((long) => long.track === track)
  const pensionOf = (track: string, id: string) => longOf(track)?.pensions.find((one) => one.adult === id)
  const insured = plan.household.adults.filter(({ id }) => longs.some((long) => pensionOf(long.track, id)))
  /** Without a child under three the form changes nothing: one row says it. */
  const formMatters = (id: string): boolean =>
    longs.some(({ pensions }) =>
      pensions.some((one) => one.adult === id && one.earningsRelated !== one.withoutException),
    )
  const pensionRow = (id: string, filed: boolean) => (
    <FigureRow
      key={`${id} ${filed}`}
      label={
        <>
          {(!formMatters(id) ? text.pensions.either : filed ? text.pensions.filed : text.pensions.notFiled)(
            nameOf(people, id),
          )}{' '}
          <Seal kind="estimate" />
        </>
      }
    >
      {outlooks.map(({ track }) => {
        const pension = pensionOf(track.id, id)
        if (!pension)
          return (
            <td key={track.id} className={cellStyles.none}>
              {text.compare.none}
            </td>
          )
        const yen = filed ? pension.earningsRelated : pension.withoutException
        return (
          <td key={track.id}>
            <YenFigure written={text.money.yen(text.count(yen))} />
          </td>
        )
      })}
    </FigureRow>
  )
  return (
    <>
      <Section heading={text.longYears.heading} id="years">
        <ChoiceList
          legend={text.longYears.span}
          name="years-span"
          options={SPANS.map((value) => ({ value, words: text.longYears.spans[value] }))}
          chosen={span}
          onChoose={onSpan}
        />
        <FigureTable outlooks={outlooks} adult={adult} caption={text.longYears.heading}>
          <tbody>
            {years.map(({ year, months }) => (
              <FigureRow
                key={year}
                label={
                  <>
                    {text.money.year(year, months)} <Seal kind="estimate" />
                  </>
                }
              >
                {outlooks.map(({ track }) => {
                  const total = longOf(track.id)?.takeHomeByYear.find((one) => one.year === year)
                  return <td key={track.id}>{total && <YenFigure written={text.money.aboutYear(total.yen)} />}</td>
                })}
              </FigureRow>
            ))}
          </tbody>
        </FigureTable>
        <p className={`note ${styles.note}`}>{text.longYears.provisional}</p>
      </Section>
      {insured.length > 0 && (
        <Section heading={text.pensions.heading} id="pensions">
          <FigureTable outlooks={outlooks} adult={adult} caption={text.pensions.heading}>
            <tbody>
              {insured.flatMap(({ id }) =>
                formMatters(id) ? [pensionRow(id, true), pensionRow(id, false)] : [pensionRow(id, true)],
              )}
            </tbody>
          </FigureTable>
          <p className={`note ${styles.note}`}>
            {text.pensions.note(text.yearMonth(first.from), text.yearMonth(first.to))}
          </p>
          <p className="note">{text.pensions.exception}</p>
          <p className="note">{text.pensions.basic}</p>
        </Section>
      )}
    </>
  )
})
