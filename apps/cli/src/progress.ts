import type { Io } from './io.ts'
import type { Text } from './text/text.ts'

export interface Progress {
  readonly at: (done: number, of: number) => void
  readonly end: () => void
}

const QUIET_MS = 1000
const EVERY_MS = 1000

/** A line on stderr for what takes longer than a second; on a terminal it overwrites itself. */
export const progressOf = ({ says }: Text, io: Io): Progress => {
  const started = performance.now()
  let last = started + QUIET_MS - EVERY_MS
  let isShown = false
  return {
    at: (done, of) => {
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      isShown = true
      const share = of > 0 ? `${Math.floor((done / of) * 100)}%` : String(done)
      io.err(`${io.liveErr ? '\r' : ''}${says.rows.progress} ${share}${io.liveErr ? '' : '\n'}`)
    },
    end: () => {
      if (isShown && io.liveErr) io.err('\n')
    },
  }
}
