import type { ExampleFunction } from './insurance/read.ts'
import { annualExamples } from './tax/annual.ts'
import { nurseryExamples } from './tax/nursery.ts'
import { residentExamples } from './tax/resident.ts'
import { withholdingExamples } from './tax/withholding.ts'

/**
 * Worked examples of income tax, withholding, resident tax and nursery fees: the name in `fn` → a function from the
 * example's `inputs` (and its `as_of`, which dates the law where the inputs do not) to fields under the names of
 * `expected` or `outputs`. Fields beyond those of a file are more than it asks for, not differences.
 */
export const taxExamples: Readonly<Record<string, ExampleFunction>> = {
  ...annualExamples,
  ...withholdingExamples,
  ...residentExamples,
  ...nurseryExamples,
}
