import type { InputProblem } from '../input.ts'
import type { Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import { type Answer, DONE, INPUT_MISTAKE, problemLine } from '../report.ts'

/** Longest line: a household of decades has some ten thousand characters. */
const LONGEST_LINE = 1024 * 1024
/** Results gathered before they are written, so that writing costs little and memory stays flat. */
const CHUNK = 64 * 1024

/**
 * `yohaku households`: one household per line on stdin, one result per line on stdout, in the same order. A bad line is named on stderr with its
 * number and the others go on; the exit status tells that there was one.
 */
export const households = async ({ text }: Answer, io: Io): Promise<number> => {
  const { householdResultLine, parseHousehold, runHousehold } = await import('@yohaku/projection')
  const started = performance.now()
  let lastShown = started
  let chunk = ''
  let done = 0
  let bad = 0
  const refuse = (line: number, problems: readonly InputProblem[]): void => {
    bad++
    for (const problem of problems) io.err(`${problemLine('stdin', { ...problem, line }, text)}\n`)
  }
  for await (const { number, text: input, isCut } of linesOf(io.stdin, LONGEST_LINE)) {
    const json = number === 1 ? input.replace(/^\uFEFF/, '') : input
    if (json.trim() === '') continue
    const value = parsed(json, isCut)
    if (!value.ok) {
      refuse(number, [value.problem])
      continue
    }
    const facts = parseHousehold(value.value)
    if (!facts.ok) {
      refuse(number, facts.error)
      continue
    }
    chunk += `${JSON.stringify(householdResultLine(runHousehold(facts.value)))}\n`
    done++
    if (chunk.length >= CHUNK) {
      await io.out(chunk)
      chunk = ''
    }
    const now = performance.now()
    if (now - lastShown > 1000) {
      lastShown = now
      io.err(`${io.liveErr ? '\r' : ''}${text.says.counted('households', done, bad)}${io.liveErr ? '' : '\n'}`)
    }
  }
  if (chunk !== '') await io.out(chunk)
  if (bad > 0 || lastShown !== started)
    io.err(`${io.liveErr ? '\r' : ''}${text.says.counted('households', done, bad)}\n`)
  return bad > 0 ? INPUT_MISTAKE : DONE
}

const parsed = (
  text: string,
  isCut: boolean,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: InputProblem } => {
  const place = { path: '', line: 0, column: 1 }
  if (isCut) return { ok: false, problem: { ...place, code: 'line_too_long', expected: String(LONGEST_LINE) } }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false, problem: { ...place, code: 'bad_json', found: text.slice(0, 40) } }
  }
}
