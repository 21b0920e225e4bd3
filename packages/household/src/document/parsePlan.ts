import type { Result } from '@yohaku/kernel'
import type { FamilyOptions } from '../family/planOfFamily.ts'
import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { readJson } from '../text/json.ts'
import { readYaml } from '../text/yamlSource.ts'
import type { PlanDocument } from './planDocument.ts'
import { documentOf } from './readValue.ts'

export interface ParseOptions extends FamilyOptions {
  /** Absent: JSON when the text begins with `{`, else YAML. */
  readonly format?: PlanDocument['format']
}

/**
 * A plan (`yohaku-plan/1`) or a family (`yohaku-family/1`) from the text or the bytes of a file, YAML or JSON. Refuses with every mistake
 * at once, each with path, line and column.
 */
export const parsePlan = (
  input: string | Uint8Array,
  { format, ...options }: ParseOptions = {},
): Result<PlanDocument, readonly Problem[]> => {
  const text = decodeText(input)
  if (!text.ok) return text
  const as = format ?? (/^\uFEFF?\s*\{/.test(text.value) ? 'json' : 'yaml')
  return documentOf(as, text.value, as === 'json' ? readJson(text.value) : readYaml(text.value), options)
}

/** The plan alone. */
export const readPlan = (input: string | Uint8Array, options: ParseOptions = {}): Result<Plan, readonly Problem[]> => {
  const document = parsePlan(input, options)
  return document.ok ? { ok: true, value: document.value.plan } : document
}
