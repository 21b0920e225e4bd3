import { type Drawing, timeToPx } from '@yohaku/picture'
import styles from './TodayFigure.module.css'

/** The flag of now reaches so far into the ground. */
const FLAG = 10

/** What is past, at 38 %: the ground laid thinly over it, up to the line of now. */
export function Past({ drawing, now }: { readonly drawing: Drawing; readonly now: number }) {
  const { frame, ground } = drawing
  const at = timeToPx(frame.time, Math.min(now, frame.time.to))
  if (now <= frame.time.from) return null
  const box =
    frame.orientation === 'portrait'
      ? { left: ground.x + FLAG, top: ground.y, width: ground.width - FLAG, height: at - ground.y - 1 }
      : { left: ground.x, top: ground.y, width: at - ground.x - 1, height: ground.height }
  return <div className={styles.past} style={box} />
}
