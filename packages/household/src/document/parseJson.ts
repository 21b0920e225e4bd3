import type { Result } from '@yohaku/kernel'
import type { FamilyOptions } from '../family/planOfFamily.ts'
import type { Problem } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { readJson } from '../text/json.ts'
import type { PlanDocument } from './planDocument.ts'
import { documentOf } from './readValue.ts'

/** A plan (or a family file) in JSON, with every mistake at its line. The YAML library is not needed for this. */
export const parsePlanJson = (
  input: string | Uint8Array,
  options?: FamilyOptions,
): Result<PlanDocument, readonly Problem[]> => {
  const text = decodeText(input)
  return text.ok ? documentOf('json', text.value, readJson(text.value), options) : text
}
