import { type Drawing, snapTo, timeToPx } from '@yohaku/picture'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './Handle.module.css'

export const STEP = 5
const LEAP = 30

export interface HandleProps {
  readonly drawing: Drawing
  readonly minutes: number
  readonly earliest: number
  readonly latest: number
  readonly label: string
  /** 16:00 席を立つ. */
  readonly spoken: string
  readonly onMove: (minutes: number) => void
}

/**
 * The hand on the line: end of work as a slider along the clock, in steps of 5 minutes. It goes with the finger at once;
 * the drawing follows when the answer is there.
 */
export function Handle({ drawing, minutes, earliest, latest, label, spoken, onMove }: HandleProps) {
  const grip = useRef<{ readonly at: number; readonly minutes: number; readonly pxPerMinute: number } | null>(null)
  const { frame, handle } = drawing
  if (handle === null) return null
  const portrait = frame.orientation === 'portrait'
  const along = timeToPx(frame.time, minutes)
  const [x, y] = portrait ? [handle.across, along] : [along, handle.across]

  const move = (to: number): void => {
    const next = Math.min(latest, Math.max(earliest, to))
    if (next !== minutes) onMove(next)
  }
  const position = (event: PointerEvent): number => (portrait ? event.clientY : event.clientX)

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { at: position(event), minutes, pxPerMinute: frame.time.pxPerMinute }
  }
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const held = grip.current
    if (held === null) return
    move(snapTo(STEP, held.minutes + (position(event) - held.at) / held.pxPerMinute))
  }
  const release = (): void => {
    grip.current = null
  }
  const press = (event: KeyboardEvent): void => {
    const by = KEYS[event.key]
    if (by === undefined) return
    event.preventDefault()
    move(by === 'first' ? earliest : by === 'last' ? latest : minutes + by)
  }

  return (
    <div
      className={`${styles.handle} ${styles[handle.style]}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={portrait ? 'vertical' : 'horizontal'}
      aria-valuemin={earliest}
      aria-valuemax={latest}
      aria-valuenow={minutes}
      aria-valuetext={spoken}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onPointerDown={down}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={press}
    />
  )
}

/** Later is down and right, as on the paper; so the arrows that point there go later. */
const KEYS: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowUp: -STEP,
  ArrowLeft: -STEP,
  ArrowDown: STEP,
  ArrowRight: STEP,
  PageUp: -LEAP,
  PageDown: LEAP,
  Home: 'first',
  End: 'last',
}
