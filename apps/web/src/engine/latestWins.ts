/** What came of a request: its answer, or nothing because a later one overtook it. */
export type Answered<O> = { readonly done: true; readonly value: O } | { readonly done: false }

/**
 * Runs one request at a time. While one runs, only the newest of those that wait is kept: whoever drags quickly is answered
 * for where the finger is, not for where it was.
 */
export const latestWins = <I, O>(run: (input: I) => Promise<O>): ((input: I) => Promise<Answered<O>>) => {
  let running = false
  let waiting: { readonly input: I; readonly settle: (go: boolean) => void } | null = null

  const finish = (): void => {
    const next = waiting
    waiting = null
    // Whoever waited runs on without letting go in between.
    running = next !== null
    next?.settle(true)
  }

  return async (input) => {
    if (running) {
      waiting?.settle(false)
      const go = await new Promise<boolean>((settle) => {
        waiting = { input, settle }
      })
      if (!go) return { done: false }
    }
    running = true
    try {
      return { done: true, value: await run(input) }
    } finally {
      finish()
    }
  }
}
