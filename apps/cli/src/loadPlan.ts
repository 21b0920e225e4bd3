import { extname } from 'node:path'
import { MAX_PLAN_SIZE, type PlanDocument } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import { type InputProblem, readInput } from './input.ts'
import type { Io } from './io.ts'

/** The plan in a file: YAML, JSON, or a family file. What the ending does not tell, the text does. */
export const loadPlan = async (path: string, io: Io): Promise<Result<PlanDocument, readonly InputProblem[]>> => {
  const bytes = await readInput(path, io, MAX_PLAN_SIZE)
  if (!bytes.ok) return bytes
  const { parsePlan } = await import('@yohaku/household/yaml')
  const format = FORMATS[extname(path).toLowerCase()]
  return parsePlan(bytes.value, format === undefined ? {} : { format })
}

const FORMATS: Readonly<Record<string, 'yaml' | 'json'>> = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json' }
