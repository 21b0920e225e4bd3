import { toJsonSchema } from '@valibot/to-json-schema'
import { planSchema } from './plan.ts'

/**
 * The published JSON Schema of a plan, for editors and other programs. What a schema cannot say (ids that exist, phases in order, 30
 * February) only the parser checks. Kept out of the package's index: it is needed when the file is written, not when the app runs.
 */
export const planJsonSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'yohaku-plan-1.schema.json',
  title: 'Yohaku plan (しおり)',
  ...toJsonSchema(planSchema, { typeMode: 'input', errorMode: 'ignore' }),
})
