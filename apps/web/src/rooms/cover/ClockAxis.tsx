import { px } from '@yohaku/picture'
import { useText } from '../../text/TextProvider.tsx'
import styles from './CoverOption.module.css'
import { type Clock, ticksOf } from './strip.ts'

export interface ClockAxisProps {
  readonly clock: Clock
  readonly width: number
  /** Room for the names of the rows under it. */
  readonly names: number
  readonly now: number | null
}

const TICK = 34
const EDGE = 8

/** The one clock above all ways. The strips say their times in words. */
export function ClockAxis({ clock, width, names, now }: ClockAxisProps) {
  const text = useText()
  const room = width - names
  const along = (at: number): number => ((at - clock.from) / (clock.to - clock.from)) * room
  const left = (at: number): string => `${px(names + along(at))}px`
  const isFree = (at: number): boolean =>
    room - along(at) > EDGE && (now === null || Math.abs(along(at - now + clock.from)) > TICK)
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticksOf(clock, Math.floor(room / TICK))
        .filter(isFree)
        .map((at) => (
          <span key={at} style={{ left: left(at) }}>
            {text.day.hour(at)}
          </span>
        ))}
      {now !== null && <b style={{ left: left(now) }}>{text.clock(now)}</b>}
    </div>
  )
}
