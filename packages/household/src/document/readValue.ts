import { err, type Result } from '@yohaku/kernel'
import { planOfValue } from '../check/checkPlan.ts'
import { type Finding, problemsOf } from '../check/finding.ts'
import { mapOf } from '../check/raw.ts'
import { FAMILY_SCHEMA, parseFamily } from '../family/family.ts'
import { type FamilyOptions, planOfFamily } from '../family/planOfFamily.ts'
import type { Plan } from '../plan.ts'
import type { Problem } from '../problem.ts'
import type { ReadText } from '../text/json.ts'
import type { PlanDocument } from './planDocument.ts'

/** From a text that has been read to the document it holds; problems stand where their values stand. */
export const documentOf = (
  format: PlanDocument['format'],
  text: string,
  { root, findings }: ReadText,
  options?: FamilyOptions,
): Result<PlanDocument, readonly Problem[]> => {
  if (!root) return err(problemsOf(findings, text))
  const isFamily = mapOf(root.value).schema === FAMILY_SCHEMA
  const read: Result<Plan, readonly Finding[]> =
    root.entries === undefined
      ? err([
          {
            at: [],
            code: 'wrong_type',
            expected: 'map',
            found: Array.isArray(root.value) ? 'list' : String(root.value),
          },
        ])
      : isFamily
        ? planOfFamilyValue(root.value, options)
        : planOfValue(root.value)
  if (!read.ok) return err(problemsOf([...findings, ...read.error], text, root))
  if (findings.length > 0) return err(problemsOf(findings, text, root))
  return { ok: true, value: { format, schema: isFamily ? FAMILY_SCHEMA : 'yohaku-plan/1', text, plan: read.value } }
}

const planOfFamilyValue = (value: unknown, options?: FamilyOptions): Result<Plan, readonly Finding[]> => {
  const family = parseFamily(value)
  return family.ok ? { ok: true, value: planOfFamily(family.value, options) } : family
}
