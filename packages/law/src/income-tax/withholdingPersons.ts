import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { TaxFacts } from './facts.ts'
import type { IncomeTaxLaw } from './law.ts'
import { isSingleParent, isWidow, isWorkingStudent } from './personalDeduction.ts'

const RULE: RuleInfo = {
  id: 'income-tax.withholding-persons',
  term: '扶養親族等の数',
  basis: '所得税法 第185条・第187条・第194条',
}

/**
 * The number of persons by which withholding falls (扶養親族等の数): spouse, dependants of 16 or more, and one more for
 * each disability, for a widow or single parent, for a working student, and for a specially disabled person at home.
 * Children under 16 do not count unless disabled.
 *
 * @param ownIncome the employee's own expected total income of the year, yen
 */
export const withholdingPersons = (
  ownIncome: number,
  facts: TaxFacts,
  law: IncomeTaxLaw,
  recorder?: Recorder,
): number => {
  recorder?.begin(RULE)
  recorder?.input('ownIncome', ownIncome)
  recorder?.input('spouseIncome', facts.spouseIncome)
  const limits = valueIn(law.withholdingPersons, recorder)
  const relativeLimit = Math.max(law.dependantIncomeLimit.value.income, limits.specifiedRelativeIncomeUpTo)
  const spouse =
    facts.spouseIncome !== null && facts.spouseIncome <= limits.spouseIncomeUpTo && ownIncome <= limits.ownIncomeUpTo
      ? 1
      : 0
  let relatives =
    facts.generalDependants + facts.specifiedDependants + facts.elderlyDependants + facts.cohabitingElderlyParents
  for (const income of facts.specifiedRelativeIncomes) if (income <= relativeLimit) relatives++
  recorder?.input('relatives', relatives)
  const disabilities = facts.disabled + facts.speciallyDisabled + 2 * facts.cohabitingSpeciallyDisabled
  recorder?.input('disabilities', disabilities)
  const oneself =
    (isSingleParent(ownIncome, facts, law) || isWidow(ownIncome, facts, law) ? 1 : 0) +
    (isWorkingStudent(ownIncome, facts, law) ? 1 : 0)
  recorder?.input('oneself', oneself)
  const persons = spouse + relatives + disabilities + oneself
  recorder?.end(persons)
  return persons
}
