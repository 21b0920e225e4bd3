import {
  type ByteText,
  emptyByteText,
  parseHousehold,
  putLineEnd,
  runHousehold,
  writeHouseholdResult,
} from '@yohaku/projection'
import type { InputProblem } from '../input.ts'
import type { Lines } from '../lines.ts'
import { LONGEST_LINE } from './longestLine.ts'

const PAGE = 1024 * 1024

/** What some lines of households came to. Plain data: it crosses threads. */
export interface LinesAnswer {
  /** Result lines in the order of the input, each with its line end, as UTF-8. */
  readonly out: Uint8Array<ArrayBuffer>
  readonly done: number
  readonly refused: readonly RefusedLine[]
}

export interface RefusedLine {
  /** From 1, in the whole input. */
  readonly line: number
  readonly problems: readonly InputProblem[]
}

/** Where the lines of a thread are written before they are handed on: grown once to what some lines need. */
const page: ByteText = emptyByteText(PAGE)

/** Computes the households of some lines; empty lines are passed over, lines that cannot be read are named. */
export const answerLines = ({ first, text }: Lines): LinesAnswer => {
  const refused: RefusedLine[] = []
  page.length = 0
  let done = 0
  for (const [index, line] of text.split('\n').entries()) {
    const number = first + index
    const json = (number === 1 ? line.replace(/^\uFEFF/, '') : line).trimEnd()
    if (json === '') continue
    const value = parsed(json, line.length > LONGEST_LINE)
    if (!value.ok) {
      refused.push({ line: number, problems: [value.problem] })
      continue
    }
    const facts = parseHousehold(value.value)
    if (!facts.ok) {
      refused.push({ line: number, problems: facts.error })
      continue
    }
    writeHouseholdResult(runHousehold(facts.value), page)
    putLineEnd(page)
    done++
  }
  return { out: page.bytes.slice(0, page.length), done, refused }
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
