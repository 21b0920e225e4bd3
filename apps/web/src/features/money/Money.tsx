import type { Plan } from '@yohaku/household'
import type { LineCode, Outlook } from '@yohaku/projection'
import { lazy, memo, type ReactNode, Suspense, useId, useState } from 'react'
import { Seal } from '../../design-system/Seal.tsx'
import { useText } from '../../text/TextProvider.tsx'
import { cellStyles, FigureGroup, FigureRow, FigureTable } from '../compare/FigureTable.tsx'
import { trackName } from '../compare/trackWords.ts'
import { nameOf, peopleOf } from '../day/people.ts'
import { Amount, YenFigure } from './Amount.tsx'
import { codesShown, isProvisional, lineOf, monthOf, type Owner, sameEverywhere } from './ledgerRows.ts'
import styles from './Money.module.css'
import { MonthStepper } from './MonthStepper.tsx'

const Basis = lazy(() => import('../basis/Basis.tsx'))

export interface MoneyProps {
  /** The plan the outlooks were computed for. */
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
  readonly adult: string | null
  readonly month: string
  readonly onMonth: (month: string) => void
  /** Under the head: which months are worth a look. */
  readonly months: ReactNode
  /** The control of the pay, where it stands here. */
  readonly children?: ReactNode
}

interface OpenFigure {
  readonly track: string
  readonly owner: Owner
  readonly code: LineCode
}

/** お金: one month of each track, line by line; every figure opens its 根拠. */
export const Money = memo(function Money({
  plan,
  outlooks,
  adult,
  month,
  onMonth,
  months: marked,
  children,
}: MoneyProps) {
  const text = useText('compare')
  const basisId = useId()
  const [open, setOpen] = useState<OpenFigure | null>(null)
  const [folded, setFolded] = useState<Readonly<Record<string, boolean>>>({})
  const people = peopleOf(plan, text)
  const months = outlooks[0]?.money.months.map((one) => one.month) ?? []
  const adults = plan.household.adults.map((one) => one.id)

  const isSame = (id: string): boolean => outlooks.length > 1 && sameEverywhere(outlooks, month, id)
  const isUnfolded = (id: string): boolean => !(folded[id] ?? isSame(id))

  const isOpen = (figure: OpenFigure): boolean =>
    open?.track === figure.track && open.owner === figure.owner && open.code === figure.code

  const lineRow = (owner: Owner, code: LineCode): ReactNode => {
    const words = text.lines[code]
    const opened = open !== null && open.owner === owner && open.code === code ? open : null
    const openedIn = opened && outlooks.find(({ track }) => track.id === opened.track)
    const openedLine = openedIn && lineOf(openedIn, month, owner, code)
    return (
      <FigureRow
        key={`${owner}-${code}`}
        label={
          <>
            {words.plain}
            {words.formal && <span className={styles.formal}>({words.formal})</span>}
            {ENTERED.has(code) ? <Seal kind="own" /> : <Seal kind="law" />}
          </>
        }
        below={
          opened &&
          openedIn &&
          openedLine && (
            <div id={basisId}>
              <Suspense fallback={<p className="note coming">{text.basis.waiting}</p>}>
                <Basis
                  plan={plan}
                  request={{ track: opened.track, month, line: code, ...(owner !== null && { adult: owner }) }}
                  line={openedLine}
                  what={`${trackName(openedIn.track, text)} ${words.plain}`}
                />
              </Suspense>
            </div>
          )
        }
      >
        {outlooks.map((outlook) => {
          const line = lineOf(outlook, month, owner, code)
          const figure = { track: outlook.track.id, owner, code }
          return (
            <td key={outlook.track.id}>
              {line ? (
                <Amount
                  yen={line.yen}
                  what={words.plain}
                  track={trackName(outlook.track, text)}
                  open={isOpen(figure)}
                  controls={basisId}
                  onToggle={() => setOpen(isOpen(figure) ? null : figure)}
                />
              ) : (
                <span className={cellStyles.none}>
                  <YenFigure written={text.money.yen('0')} />
                </span>
              )}
            </td>
          )
        })}
      </FigureRow>
    )
  }

  return (
    <section className="sec" id="money" aria-labelledby="money-head">
      <div className="h2">
        <h2 id="money-head" className={styles.head}>
          {text.money.heading}
        </h2>
        <MonthStepper months={months} month={month} onChange={onMonth} />
      </div>
      {marked}
      {children}
      <FigureTable outlooks={outlooks} adult={adult} caption={`${text.money.heading} ${text.yearMonth(month)}`}>
        <tbody>
          <FigureRow label={text.money.household} big>
            {outlooks.map((outlook) => (
              <td key={outlook.track.id}>
                <YenFigure written={text.money.yen(text.count(monthOf(outlook, month)?.net ?? 0))} />
              </td>
            ))}
          </FigureRow>
        </tbody>
        {adults.map((id) => (
          <tbody key={id}>
            <FigureGroup
              open={isUnfolded(id)}
              {...(isSame(id) && { note: text.money.same })}
              onToggle={() => setFolded({ ...folded, [id]: isUnfolded(id) })}
            >
              {text.money.lines(nameOf(people, id))}
            </FigureGroup>
            {isUnfolded(id) && codesShown(outlooks, month, id).map((code) => lineRow(id, code))}
            <FigureRow label={text.money.takeHome(nameOf(people, id))}>
              {outlooks.map((outlook) => (
                <td key={outlook.track.id}>
                  <YenFigure
                    written={text.money.yen(
                      text.count(monthOf(outlook, month)?.adults.find((one) => one.id === id)?.net ?? 0),
                    )}
                  />
                </td>
              ))}
            </FigureRow>
          </tbody>
        ))}
        <tbody>
          {codesShown(outlooks, month, null).length > 0 && <FigureGroup>{text.money.common}</FigureGroup>}
          {codesShown(outlooks, month, null).map((code) => lineRow(null, code))}
        </tbody>
      </FigureTable>
      {isProvisional(outlooks, month) && <p className={`note ${styles.notice}`}>{text.money.provisional}</p>}
      <p className={`note ${styles.notice}`}>{text.money.notice}</p>
    </section>
  )
})

/** Lines that come from the plan as they are; all others follow from a rule. */
const ENTERED: ReadonlySet<LineCode> = new Set(['gross', 'commuting', 'bonus'])
