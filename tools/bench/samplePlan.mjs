import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlan } from '@yohaku/household/yaml'
import { expectOk } from '@yohaku/kernel'

/** The first family of `families/`: two adults, three tracks. */
export const samplePlan = (root) => {
  const folder = join(root, 'families')
  const name = readdirSync(folder).find((file) => /^f01.*\.yaml$/.test(file)) ?? ''
  return expectOk(parsePlan(readFileSync(join(folder, name)), { format: 'yaml' })).plan
}
