import { err, ok, type Result } from '@yohaku/kernel'
import { problemsOf } from '../check/finding.ts'
import type { Problem } from '../problem.ts'
import { readJson } from './json.ts'
import { linesOf, type Position } from './lines.ts'
import { resolvePath } from './path.ts'
import { offsetOf } from './sourceNode.ts'

/** Any JSON file whose mistakes are to be named with their line. */
export interface JsonDocument {
  readonly value: unknown
  /** Line and column of `events[3].to`, or of the nearest place around it. */
  readonly positionOf: (path: string) => Position
}

/** Reads JSON for a reader of its own; refuses what is no JSON, and keys given twice. */
export const parseJsonDocument = (text: string): Result<JsonDocument, readonly Problem[]> => {
  const { root, findings } = readJson(text)
  if (!root || findings.length > 0) return err(problemsOf(findings, text, root))
  const positionAt = linesOf(text)
  return ok({
    value: root.value,
    positionOf: (path) => positionAt(offsetOf(root, resolvePath(root.value, path) ?? [])),
  })
}
