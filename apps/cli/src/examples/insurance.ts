import { allowanceExamples } from './insurance/allowances.ts'
import { benefitExamples } from './insurance/benefits.ts'
import { leaveBenefitExamples } from './insurance/leaveBenefits.ts'
import { premiumExamples } from './insurance/premiums.ts'
import type { ExampleFunction } from './insurance/read.ts'
import { remunerationExamples } from './insurance/remuneration.ts'

/**
 * Worked examples of insurance, benefits, allowances and pension: the name in `fn` → a function from the example's `inputs` to fields
 * under the names of `expected` or `outputs`. Fields beyond those of a file are more than it asks for, not differences; so are keys of
 * nested records (months). Figures written as text (`'14775.0'`) are to be compared as numbers.
 */
export const insuranceExamples: Readonly<Record<string, ExampleFunction>> = {
  ...premiumExamples,
  ...remunerationExamples,
  ...benefitExamples,
  ...leaveBenefitExamples,
  ...allowanceExamples,
}
