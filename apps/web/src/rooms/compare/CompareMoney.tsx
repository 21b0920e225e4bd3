import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { Section } from '../../design-system/Section.tsx'
import { useAnswer } from '../../engine/useAnswer.ts'
import { Differences } from '../../features/compare/Differences.tsx'
import { LagMonths } from '../../features/compare/LagMonths.tsx'
import { Rights } from '../../features/compare/Rights.tsx'
import { RouteMap } from '../../features/compare/RouteMap.tsx'
import { lagMonthsOf } from '../../features/compare/routeStops.ts'
import { monthsOfSpan, type Span } from '../../features/compare/span.ts'
import { Years } from '../../features/compare/Years.tsx'
import { nameOf as nameIn, peopleOf } from '../../features/day/people.ts'
import { JobPay, triedPay } from '../../features/money/JobPay.tsx'
import { Money } from '../../features/money/Money.tsx'
import type { Now } from '../../shell/useNow.ts'
import { useFamily } from '../../state/FamilyProvider.tsx'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CompareRoom.module.css'

export interface CompareMoneyProps {
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
  readonly adult: string | null
  readonly now: Now
  /** Before the month. */
  readonly children: ReactNode
}

/** The month, the years and what lies on the way: all that is counted by dates. */
export function CompareMoney({ plan, outlooks, adult, now, children }: CompareMoneyProps) {
  const text = useText('compare')
  const { edits, edit } = useFamily()
  const [chosenMonth, setMonth] = useState('')
  const [span, setSpan] = useState<Span>('five')
  const [whose, setWhose] = useState<string | null>(null)
  const months = useMemo(() => outlooks[0]?.money.months.map(({ month }) => month) ?? [], [outlooks])
  const month = [chosenMonth, now.month].find((one) => months.includes(one)) ?? months[0] ?? ''
  const length = monthsOfSpan(span, plan.start, now.month)
  const { value: longs } = useAnswer('routes', {
    plan,
    today: now.today,
    ...(length !== undefined && { months: length }),
  })
  const people = useMemo(() => peopleOf(plan, text), [plan, text])
  const nameOf = useCallback((id: string) => nameIn(people, id), [people])
  const tracks = useMemo(() => outlooks.map(({ track }) => track), [outlooks])
  const lags = useMemo(
    () =>
      lagMonthsOf(
        longs ?? [],
        months.filter((one) => one >= now.month),
      ),
    [longs, months, now.month],
  )
  const job = plan.jobs.find((one) => one.adult === adult)
  const name = adult === null ? '' : nameOf(adult)
  const yen = job ? triedPay(job, edits) : 0
  const pay = useMemo(() => job && <JobPay job={job} name={name} yen={yen} onEdit={edit} />, [job, name, yen, edit])
  const marked = useMemo(
    () => longs && <LagMonths lags={lags} tracks={tracks} nameOf={nameOf} month={month} onMonth={setMonth} />,
    [longs, lags, tracks, nameOf, month],
  )
  const adults = plan.household.adults.map(({ id }) => id)
  const traveller = adults.find((id) => id === whose) ?? adult ?? adults[0] ?? ''
  return (
    <>
      <div className={styles.month}>
        {children}
        <Money plan={plan} outlooks={outlooks} adult={adult} month={month} onMonth={setMonth} months={marked}>
          {pay}
        </Money>
        <Differences plan={plan} tracks={tracks} month={month} />
      </div>
      {longs && (
        <>
          <div className={styles.years}>
            <Years
              plan={plan}
              outlooks={outlooks}
              longs={longs}
              adult={adult}
              span={span}
              onSpan={setSpan}
              thisYear={Number(now.month.slice(0, 4))}
            />
            <Rights outlooks={outlooks} longs={longs} adult={adult} />
          </div>
          <div className={styles.route}>
            <Section heading={text.routeMap.heading} aside={text.longYears.spans[span]} id="route">
              {adults.length > 1 && (
                <ChoiceList
                  legend={text.routeMap.whose}
                  name="route-whose"
                  options={adults.map((value) => ({ value, words: nameOf(value) }))}
                  chosen={traveller}
                  onChoose={setWhose}
                />
              )}
              <RouteMap longs={longs} tracks={tracks} adult={traveller} nameOf={nameOf} today={now.today} />
            </Section>
          </div>
        </>
      )}
    </>
  )
}
