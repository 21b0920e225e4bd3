import type { Fix, Problem, ProblemCode } from '../problem.ts'
import { linesOf } from '../text/lines.ts'
import { formatPath } from '../text/path.ts'
import { offsetOf, type Path, type SourceNode } from '../text/sourceNode.ts'

/** A problem before it is known on which line it stands. */
export interface Finding {
  readonly at: Path
  readonly code: ProblemCode
  readonly expected?: string
  readonly found?: string
  readonly fix?: Fix
  /** Look at the key, not at the value. */
  readonly on?: 'key'
  /** Place in the text, where it is not the place of the path. */
  readonly offset?: number
  /** A second place the mistake is about; its line goes into the fix. */
  readonly elsewhere?: number
}

/** Without a text (a value from elsewhere) line and column are 0. */
export const problemsOf = (findings: readonly Finding[], text?: string, root?: SourceNode): readonly Problem[] => {
  const positionOf = text === undefined ? undefined : linesOf(text)
  const problems = findings.map((finding): Problem => {
    const { at, code, expected, found, fix, on, elsewhere } = finding
    const offset = finding.offset ?? (root ? offsetOf(root, at, on) : 0)
    const seeLine = elsewhere === undefined ? undefined : String(positionOf?.(elsewhere).line ?? 0)
    const mend = fix ?? (seeLine === undefined ? undefined : ({ code: 'remove_duplicate', value: seeLine } as const))
    return {
      path: formatPath(at),
      ...(positionOf?.(offset) ?? { line: 0, column: 0 }),
      code,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
      ...(mend === undefined ? {} : { fix: mend }),
    }
  })
  return problems.sort((a, b) => a.line - b.line || a.column - b.column)
}

const LONGEST = 60

/** A value in one short line, as a person would quote it. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (value !== null && typeof value === 'object') return 'map'
  const text = typeof value === 'string' ? value : `${value as number | boolean | null}`
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
