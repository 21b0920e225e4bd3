/**
 * Writes yohaku-plan-1.schema.json from the valibot schema of the plan. Run after `tsc -b`:
 *   node packages/household/scripts/write-schema.mjs
 * With --check it only says whether the committed file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { planJsonSchema } from '../dist/jsonSchema.js'

const file = new URL('../yohaku-plan-1.schema.json', import.meta.url)
const text = `${JSON.stringify(planJsonSchema(), null, 2)}\n`
if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(file, 'utf8') === text
  console.log(
    isCurrent
      ? 'yohaku-plan-1.schema.json is up to date'
      : 'yohaku-plan-1.schema.json is out of date: run write-schema.mjs',
  )
  process.exitCode = isCurrent ? 0 : 1
} else writeFileSync(file, text)
