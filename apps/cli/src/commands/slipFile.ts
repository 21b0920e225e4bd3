import { err, ok, type Result } from '@yohaku/kernel'
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { InputProblem } from '../input.ts'

/** A payslip as written: its values, and where each of them stands. */
export interface SlipFile {
  readonly value: unknown
  /** `lines.pension` → line and column, from 1; both 0 for what is not there. */
  readonly placeOf: (path: string) => { readonly line: number; readonly column: number }
}

/** Reads YAML, of which JSON is a part. A slip repeats nothing: aliases are refused, and so is what nests without end. */
export const readSlip = (bytes: Uint8Array): Result<SlipFile, readonly InputProblem[]> => {
  const lines = new LineCounter()
  const document = parse(new TextDecoder().decode(bytes), lines)
  if (document === null) return err([{ path: '', line: 1, column: 1, code: 'too_deep' }])
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const faults = document.errors.map(({ pos, code }): InputProblem => {
    const place = { path: '', ...at(pos[0]) }
    if (code === 'RESOURCE_EXHAUSTION') return { ...place, code: 'too_deep' }
    return { ...place, code: 'syntax', found: '', expected: code.toLowerCase() }
  })
  visit(document, (_, node) => {
    if (isAlias(node))
      faults.push({ path: '', ...at(node.range?.[0] ?? 0), code: 'alias_excess', found: node.source, expected: '0' })
  })
  if (faults.length > 0) return err(faults)
  return ok({
    value: document.toJS() as unknown,
    placeOf: (path) => {
      const node = path === '' ? document.contents : document.getIn(path.split('.'), true)
      return isNode(node) && node.range ? at(node.range[0]) : { line: 0, column: 0 }
    },
  })
}

/** Null when the text is nested so deep that the parser runs out of stack. */
const parse = (text: string, lineCounter: LineCounter): Document | null => {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}
