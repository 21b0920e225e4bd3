import type { Problem } from '@yohaku/household'
import { writePlan } from '@yohaku/household'
import { parsePlan, updatePlan } from '@yohaku/household/yaml'
import { ok, type Result } from '@yohaku/kernel'
import type { FamilyRecord } from '../../state/familyRecord.ts'

/** Reads a plan or family file, YAML or JSON: a family, or every mistake in it. Comes with the YAML library, so load it when it is needed. */
export const readPlanFile = (bytes: Uint8Array): Result<FamilyRecord, readonly Problem[]> => {
  const read = parsePlan(bytes)
  if (!read.ok) return read
  const { plan, format, text, schema } = read.value
  return ok({ plan, file: schema === 'yohaku-plan/1' ? { format, text } : null })
}

export interface WrittenFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The family as a file: the one it came from with what has changed, its comments included, or a new one. */
export const writePlanFile = ({ plan, file }: FamilyRecord): WrittenFile => {
  const format = file?.format ?? 'yaml'
  return {
    name: `${plan.id}.yohaku.${format === 'json' ? 'json' : 'yaml'}`,
    type: format === 'json' ? 'application/json' : 'application/yaml',
    text: (file && edited(file.text, file.format, plan)) ?? writePlan(plan, format),
  }
}

const edited = (text: string, format: 'yaml' | 'json', plan: FamilyRecord['plan']): string | null => {
  const before = parsePlan(text, { format })
  if (!before.ok) return null
  const after = updatePlan(before.value, plan)
  return after.ok ? after.value.text : null
}
