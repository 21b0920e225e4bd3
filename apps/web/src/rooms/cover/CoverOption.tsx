import type { Plan } from '@yohaku/household'
import type { LineStyle } from '@yohaku/picture'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { lazy, Suspense } from 'react'
import { LineSample } from '../../design-system/LineSample.tsx'
import { useMeetings } from '../../features/workCalendar/meetings.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoverOption.module.css'
import { calledIn, styleIn } from './coverNames.ts'
import { OptionFacts } from './OptionFacts.tsx'
import { StripFigure } from './StripFigure.tsx'
import { type Clock, stripOf } from './strip.ts'

const Clashes = lazy(() => import('../../features/workCalendar/Clashes.tsx'))

export interface CoverOptionProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
  readonly clock: Clock
  readonly width: number
  readonly names: number
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One way through the day: arrival first, its strip on the shared clock, then what it uses, leaves and costs. */
export function CoverOption({ plan, cover, option, clock, width, names, isChosen, onChoose }: CoverOptionProps) {
  const text = useText('cover')
  const { acts, arrives, goes, nobody } = text.cover
  const called = calledIn(plan, text)
  const styleOf = styleIn(plan, text)
  const meetings = useMeetings()
  const { first, pieces } = option
  const home = plan.places.find(({ kind }) => kind === 'home')?.id ?? ''
  const strip = stripOf(option, clock, home)
  const carers = [...new Set(pieces.flatMap(({ who, kind }) => (who === null || kind === 'waiting' ? [] : [who])))]
  const spoken = [
    first === null
      ? ''
      : acts.stripFirst(
          called(first.who),
          text.clock(first.leaves),
          called(strip.rows[1] ?? home),
          text.clock(first.arrives),
        ),
    ...pieces
      .filter(({ kind }) => kind !== 'waiting')
      .map(({ from, to, who }) =>
        acts.stripPiece(text.clock(from), text.clock(to), who === null ? nobody : called(who)),
      ),
  ].join('')
  return (
    <li className={styles.option}>
      <label className={styles.head}>
        <input type="radio" name="cover-option" className={styles.stop} checked={isChosen} onChange={onChoose} />
        {first && (
          <span className={styles.time}>
            {text.clock(first.arrives)}
            <small>{arrives}</small>
          </span>
        )}
        <span className={styles.who}>
          {carers.map((who) => (
            <span key={who} className={styles.person}>
              <LineSample style={styleOf(who) as LineStyle} />
              {first?.who === who ? goes(called(who)) : called(who)}
            </span>
          ))}
          {carers.length === 0 && nobody}
        </span>
      </label>
      {width > 0 && (
        <StripFigure
          strip={strip}
          clock={clock}
          width={width}
          names={names}
          now={cover.at}
          title={spoken}
          rowName={called}
          styleOf={styleOf}
          span={text.hoursAndMinutes}
        />
      )}
      {strip.lacking && (
        <p className={styles.late}>
          {acts.lacking(text.clock(strip.lacking.from), text.hoursAndMinutes(strip.lacking.to - strip.lacking.from))}
        </p>
      )}
      <OptionFacts plan={plan} cover={cover} option={option} />
      {meetings !== null && (
        <Suspense>
          <Clashes option={option} called={called} facts={styles.facts} wide={styles.wide} />
        </Suspense>
      )}
    </li>
  )
}
