import type { Recorder, RuleInfo } from '../explanation.ts'
import { relativesWithin } from '../income-tax/dependantDeduction.ts'
import type { TaxFacts } from '../income-tax/facts.ts'
import { isSingleParent, isWidow } from '../income-tax/personalDeduction.ts'
import { valueIn } from '../inForce.ts'
import type { InhabitantTaxLaw } from './law.ts'
import type { LimitByHeads } from './nonTaxableLimits.parameters.ts'

const PER_CAPITA: RuleInfo = {
  id: 'inhabitant-tax.per-capita-limit',
  term: '均等割の非課税限度額',
  basis: '地方税法 第24条の5第3項・第295条第3項',
}
const INCOME_LEVY: RuleInfo = {
  id: 'inhabitant-tax.income-levy-limit',
  term: '所得割の非課税限度額',
  basis: '地方税法 附則第3条の3',
}

/**
 * Heads for the non-taxable limits: oneself, a spouse and dependants within the income limit. Children under 16 count;
 * 19–22-year-olds above the limit (特定親族) do not.
 */
export const headsOf = (facts: TaxFacts, law: InhabitantTaxLaw): number => {
  const limit = law.dependantIncomeLimit.value.income
  return (
    1 +
    (facts.spouseIncome !== null && facts.spouseIncome <= limit ? 1 : 0) +
    facts.youngDependants +
    facts.generalDependants +
    facts.specifiedDependants +
    facts.elderlyDependants +
    facts.cohabitingElderlyParents +
    relativesWithin(facts.specifiedRelativeIncomes, limit)
  )
}

/** Total income up to which neither per-capita tax nor forest tax is due, yen. 均等割の非課税限度額. */
export const perCapitaLimit = (
  heads: number,
  areaGrade: 1 | 2 | 3,
  law: InhabitantTaxLaw,
  recorder?: Recorder,
): number => {
  recorder?.begin(PER_CAPITA)
  recorder?.input('heads', heads)
  recorder?.input('areaGrade', areaGrade)
  const [grade1, grade2, grade3] = valueIn(law.nonTaxableLimits, recorder).perCapita
  const limit = limitOf(heads, areaGrade === 1 ? grade1 : areaGrade === 2 ? grade2 : grade3)
  recorder?.end(limit)
  return limit
}

/** Total income up to which no income levy is due, yen; the same everywhere. 所得割の非課税限度額. */
export const incomeLevyLimit = (heads: number, law: InhabitantTaxLaw, recorder?: Recorder): number => {
  recorder?.begin(INCOME_LEVY)
  recorder?.input('heads', heads)
  const limit = limitOf(heads, valueIn(law.nonTaxableLimits, recorder).incomeLevy)
  recorder?.end(limit)
  return limit
}

/** 障害者・未成年者・寡婦・ひとり親 up to 1,350,000 yen of total income: no resident tax at all (地方税法 第24条の5第1項第2号). */
export const isExempt = (totalIncome: number, facts: TaxFacts, law: InhabitantTaxLaw): boolean =>
  totalIncome <= law.nonTaxableLimits.value.exemptUpTo &&
  (facts.selfDisabled || facts.minor || isWidow(totalIncome, facts, law) || isSingleParent(totalIncome, facts, law))

const limitOf = (heads: number, { perHead, plus, withFamily }: LimitByHeads): number =>
  perHead * heads + plus + (heads > 1 ? withFamily : 0)
