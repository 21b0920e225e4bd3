import type { Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import { type Answer, DONE, INPUT_MISTAKE, problemLine } from '../report.ts'
import type { LinesAnswer } from './householdLines.ts'
import { householdsEngine } from './householdsEngine.ts'
import { LONGEST_LINE } from './longestLine.ts'

export interface HouseholdsFlags {
  /** Threads that compute; 1 computes in the thread that reads and writes. */
  readonly jobs?: number
}

/** Lines answered together: enough that handing them over and writing cost little, so few that memory stays flat. */
const LINES_TOGETHER = 16

/**
 * `yohaku households`: one household per line on stdin, one result per line on stdout, in the same order whatever the number of threads. A
 * bad line is named on stderr with its number and the others go on; the exit status tells that there was one.
 */
export const households = async ({ text }: Answer, io: Io, { jobs = 1 }: HouseholdsFlags = {}): Promise<number> => {
  const engine = await householdsEngine(jobs)
  const started = performance.now()
  let lastShown = started
  let done = 0
  let bad = 0
  const show = (): void =>
    io.err(`${io.liveErr ? '\r' : ''}${text.says.counted('households', done, bad)}${io.liveErr ? '' : '\n'}`)
  const write = async (answer: LinesAnswer): Promise<void> => {
    for (const { line, problems } of answer.refused)
      for (const problem of problems) io.err(`${problemLine('stdin', { ...problem, line }, text)}\n`)
    done += answer.done
    bad += answer.refused.length
    if (answer.out.length > 0) await io.out(answer.out)
    const now = performance.now()
    if (now - lastShown <= 1000) return
    lastShown = now
    show()
  }
  try {
    const asked: Promise<LinesAnswer>[] = []
    for await (const lines of linesOf(io.stdin, LONGEST_LINE, LINES_TOGETHER)) {
      const answer = engine.answer(lines)
      // A fault is thrown when its turn to be written comes; until then it is not an unhandled one.
      answer.catch(() => undefined)
      asked.push(answer)
      if (asked.length >= engine.ahead) await write(await (asked.shift() as Promise<LinesAnswer>))
    }
    for (const answer of asked) await write(await answer)
  } finally {
    await engine.close()
  }
  if (bad > 0 || lastShown !== started) {
    show()
    if (io.liveErr) io.err('\n')
  }
  return bad > 0 ? INPUT_MISTAKE : DONE
}
