import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'
import { useEffect, useMemo, useState } from 'react'
import type { Engine } from '../engine/engine.ts'
import { latestWins } from '../engine/latestWins.ts'

/** The newest answer there is. */
export interface Computed {
  /** The plan the outlooks belong to: the figures on the screen are always those of one plan. */
  readonly plan: Plan
  readonly outlooks: readonly Outlook[]
}

export interface Outlooks {
  readonly computed: Computed | null
  /** The kept plan's answer, where another one is tried. */
  readonly kept: Computed | null
  /** A newer question is on its way. */
  readonly waiting: boolean
  readonly broken: boolean
}

/** Outlooks of the tried plan and of the kept one, computed away from the screen; the latest question wins. */
export const useOutlooks = (engine: Engine, tried: Plan, kept: Plan): Outlooks => {
  const ask = useMemo(
    () => latestWins(async (plan: Plan): Promise<Computed> => ({ plan, outlooks: await engine.outlooks(plan) })),
    [engine],
  )
  const [computed, setComputed] = useState<Computed | null>(null)
  const [keptComputed, setKept] = useState<Computed | null>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    ask(tried).then(
      (answer) => {
        if (!answer.done) return
        setComputed(answer.value)
        setBroken(false)
      },
      () => setBroken(true),
    )
  }, [ask, tried])
  // The kept plan was the tried one before the first edit: its answer is already there.
  useEffect(() => {
    if (computed?.plan === kept) setKept(computed)
  }, [computed, kept])
  useEffect(() => {
    if (tried === kept || keptComputed?.plan === kept) return
    let current = true
    engine.outlooks(kept).then(
      (outlooks) => {
        if (current) setKept({ plan: kept, outlooks })
      },
      () => setBroken(true),
    )
    return () => {
      current = false
    }
  }, [engine, tried, kept, keptComputed])
  return {
    computed,
    kept: tried === kept ? null : keptComputed?.plan === kept ? keptComputed : null,
    waiting: computed !== null && computed.plan !== tried,
    broken,
  }
}
