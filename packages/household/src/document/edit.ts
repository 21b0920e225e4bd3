import { err, ok, type Result } from '@yohaku/kernel'
import type { Plan } from '../plan.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { readJson } from '../text/json.ts'
import { formatPath, resolvePath } from '../text/path.ts'
import { nodeAt, type Path, type SourceNode } from '../text/sourceNode.ts'
import { readYaml } from '../text/yamlSource.ts'
import { changesBetween } from './changes.ts'
import { editJson } from './editJson.ts'
import { editYaml } from './editYaml.ts'
import { parsePlan } from './parsePlan.ts'
import type { PlanDocument } from './planDocument.ts'
import { documentOfPlan } from './writePlan.ts'

/** One change: a new value for a place of the document; `undefined` takes it out. */
export interface Change {
  readonly path: Path
  readonly value: unknown
}

/**
 * The document with one value changed, checked again. A plain value is replaced where it stands and nothing else moves; what needs more (a
 * new key, a list) keeps comments and order. Refuses what would make the plan wrong: the document stays as it was.
 * `path`: keys and positions, or a text such as `jobs[p1-job].fullTimeMonthly`.
 */
export const editPlan = (
  document: PlanDocument,
  path: string | Path,
  value: unknown,
): Result<PlanDocument, readonly Problem[]> => {
  if (document.schema !== 'yohaku-plan/1') return refuse('family_is_read_only', path)
  const found = typeof path === 'string' ? resolvePath(rootOf(document.format, document.text)?.value, path) : path
  if (!found || found.length === 0) return refuse('no_such_place', path)
  const text = changed(document.format, document.text, { path: found, value })
  return text === undefined ? refuse('no_such_place', path) : parsePlan(text, { format: document.format })
}

/**
 * The document of a plan that was changed as a whole (on a screen): only what differs is edited. A family file cannot be edited: its plan
 * becomes a document of its own.
 */
export const updatePlan = (document: PlanDocument, plan: Plan): Result<PlanDocument, readonly Problem[]> => {
  if (document.schema !== 'yohaku-plan/1') return ok(documentOfPlan(plan, document.format))
  let { text } = document
  for (const change of changesBetween(document.plan, plan)) {
    const next = changed(document.format, text, change)
    if (next === undefined) return ok(documentOfPlan(plan, document.format))
    text = next
  }
  return parsePlan(text, { format: document.format })
}

/** The text of the file: what is read is what is written. */
export const formatPlan = (document: PlanDocument): string => document.text

const rootOf = (format: PlanDocument['format'], text: string): SourceNode | undefined =>
  (format === 'json' ? readJson(text) : readYaml(text)).root

const changed = (format: PlanDocument['format'], text: string, change: Change): string | undefined => {
  const root = rootOf(format, text)
  if (!root || !canHold(root, change.path)) return undefined
  const target = nodeAt(root, change.path)
  if (target && !target.borrowed && isPlain(target.value) && isPlain(change.value)) {
    const spliced = splice(format, text, target, change.value)
    if (spliced !== undefined) return spliced
  }
  return format === 'json' ? editJson(text, root, change) : editYaml(text, change)
}

/** The parent has to be there, and of the right kind; a list grows by one. */
const canHold = (root: SourceNode, path: Path): boolean => {
  const parent = nodeAt(root, path.slice(0, -1))
  const step = path.at(-1)
  return typeof step === 'number' ? step <= (parent?.items?.length ?? -1) : parent?.entries !== undefined
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Only the characters of the value change; `undefined` where it stands in a form (a block of lines) that has to be written anew. */
const splice = (
  format: PlanDocument['format'],
  text: string,
  { start, end }: SourceNode,
  value: string | number | boolean | null,
): string | undefined => {
  const before = text.slice(start, end)
  const written = format === 'json' ? JSON.stringify(value) : yamlScalar(before, value)
  if (written === undefined) return undefined
  const gap = before === '' && text[start - 1] === ':' ? ' ' : ''
  return text.slice(0, start) + gap + written + text.slice(end)
}

const yamlScalar = (before: string, value: string | number | boolean | null): string | undefined => {
  if (/^[|>]/.test(before) || /[\r\n]/.test(before)) return undefined
  if (typeof value !== 'string') return String(value)
  if (before.startsWith("'") && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  const wasPlain = before !== '' && !before.startsWith('"')
  return wasPlain && /^[A-Za-z][\w-]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value)
}

const refuse = (code: ProblemCode, path: string | Path): Result<never, readonly Problem[]> =>
  err([{ path: typeof path === 'string' ? path : formatPath(path), line: 0, column: 0, code }])
