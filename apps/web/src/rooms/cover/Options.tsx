import type { Plan } from '@yohaku/household'
import { textWidth } from '@yohaku/picture'
import type { CoverOutlook } from '@yohaku/projection'
import { useRef, useState } from 'react'
import { useWidth } from '../../features/day/useWidth.ts'
import { useText } from '../../text/TextProvider.tsx'
import { ClockAxis } from './ClockAxis.tsx'
import { CoverOption } from './CoverOption.tsx'
import styles from './CoverRoom.module.css'
import { calledIn } from './coverNames.ts'
import { optionKey } from './optionKey.ts'
import { clockOf, stripOf } from './strip.ts'

export interface OptionsProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** So many ways are looked through with one hand; the others are there when they are wanted. */
const FIRST = 4
const LEAST_NAMES = 40

/** The ways through the day under one clock, in the family's order, and saying so. */
export function Options({ plan, cover, chosen, onChoose }: OptionsProps) {
  const text = useText('cover')
  const { cover: words } = text
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box) ?? 0
  const [all, setAll] = useState(false)
  const clock = clockOf(cover)
  const { options, order } = cover
  const called = calledIn(plan, text)
  const home = plan.places.find(({ kind }) => kind === 'home')?.id ?? ''
  const rows = new Set(options.flatMap((option) => stripOf(option, clock, home).rows))
  const names = Math.min(width / 3, Math.max(LEAST_NAMES, ...[...rows].map((row) => textWidth(called(row), 12) + 10)))
  const shown = all ? options : options.filter((option, index) => index < FIRST || optionKey(option) === chosen)
  return (
    <section className="sec fresh" aria-labelledby="options-head">
      <h2 className="h2" id="options-head">
        {words.options}
        {order[0] !== undefined && options.length > 0 && <span>{words.acts.sorted(words.criterion[order[0]])}</span>}
      </h2>
      {options.length === 0 && <p className="note">{words.noOption}</p>}
      <div ref={box}>
        {options.length > 0 && width > 0 && <ClockAxis clock={clock} width={width} names={names} now={cover.at} />}
        <fieldset>
          <legend className="vh">{words.acts.choose}</legend>
          <ol>
            {shown.map((option) => (
              <CoverOption
                key={optionKey(option)}
                plan={plan}
                cover={cover}
                option={option}
                clock={clock}
                width={width}
                names={names}
                isChosen={optionKey(option) === chosen}
                onChoose={() => onChoose(optionKey(option))}
              />
            ))}
          </ol>
        </fieldset>
      </div>
      {shown.length < options.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.acts.more(options.length - shown.length)}
        </button>
      )}
      {all && cover.more > 0 && <p className="note">{words.more(cover.more)}</p>}
      {cover.uncovered.map(({ from, to }) => (
        <p key={from} className={styles.uncovered}>
          {words.uncovered(`${text.clock(from)}–${text.clock(to)}`)}
        </p>
      ))}
    </section>
  )
}
