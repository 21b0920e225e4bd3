import { useState } from 'react'
import { type Grip, gripOf } from '../../features/day/grip.ts'

export interface Held {
  readonly grip: Grip | null
  /** Minutes of the delay that is tried; 0 = none. */
  readonly late: number
  readonly hold: (value: string) => void
  readonly delay: (minutes: number) => void
}

/** What the hand holds. Whoever takes hold of a delay sees one at once: a delay of nothing shows nothing. */
export const useGrip = (): Held => {
  const [grip, setGrip] = useState<Grip | null>(null)
  const [late, setLate] = useState(0)
  return {
    grip,
    late: grip?.kind === 'late' ? late : 0,
    hold: (value) => {
      const next = gripOf(value)
      setGrip(next)
      if (next.kind === 'late') setLate(FIRST_DELAY)
    },
    delay: setLate,
  }
}

const FIRST_DELAY = 20
