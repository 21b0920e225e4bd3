import { ceilDiv } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { TaxFacts } from './facts.ts'
import type { FamilyLaw } from './familyLaw.ts'
import type { DeductionCurve } from './insuranceDeduction.parameters.ts'

/**
 * Deduction for life insurance premiums, yen. 生命保険料控除 — 所得税法 第76条. Three categories (general, care and
 * medical, pension); in each the best of new contract, old contract, or both together up to the lower cap. Fractions
 * of a yen go up. In 2026 and 2027 general insurance counts for more with a dependant under 23; the total does not.
 */
export const lifeInsuranceDeduction = (
  facts: TaxFacts,
  law: FamilyLaw,
  rule: RuleInfo,
  recorder?: Recorder,
): number => {
  const { lifeNewGeneral, lifeOldGeneral, lifeCare, lifeNewPension, lifeOldPension } = facts
  if (lifeNewGeneral + lifeOldGeneral + lifeCare + lifeNewPension + lifeOldPension === 0) return 0
  recorder?.begin(rule)
  recorder?.input('newGeneral', lifeNewGeneral)
  recorder?.input('oldGeneral', lifeOldGeneral)
  recorder?.input('care', lifeCare)
  recorder?.input('newPension', lifeNewPension)
  recorder?.input('oldPension', lifeOldPension)
  recorder?.input('dependantUnder23', facts.dependantUnder23)
  const curves = valueIn(law.lifeInsuranceDeduction, recorder)
  recorder?.rounding('ceil')
  const child = facts.dependantUnder23
  const general = bestOf(
    onCurve(lifeNewGeneral, child ? curves.newGeneralWithChild : curves.newContract),
    onCurve(lifeOldGeneral, curves.oldContract),
    child ? curves.togetherWithChild : curves.together,
  )
  const care = onCurve(lifeCare, curves.newContract)
  const pension = bestOf(
    onCurve(lifeNewPension, curves.newContract),
    onCurve(lifeOldPension, curves.oldContract),
    curves.together,
  )
  const deduction = Math.min(general + care + pension, curves.total)
  recorder?.end(deduction)
  return deduction
}

/**
 * Deduction for earthquake insurance and for long-term damage insurance made to 2006, yen.
 * 地震保険料控除 — 所得税法 第77条. Fractions of a yen go up. One contract that is both: enter it under one of the two.
 */
export const earthquakeInsuranceDeduction = (
  facts: TaxFacts,
  law: FamilyLaw,
  rule: RuleInfo,
  recorder?: Recorder,
): number => {
  if (facts.earthquake + facts.oldLongTermInsurance === 0) return 0
  recorder?.begin(rule)
  recorder?.input('earthquake', facts.earthquake)
  recorder?.input('oldLongTerm', facts.oldLongTermInsurance)
  const curves = valueIn(law.earthquakeInsuranceDeduction, recorder)
  recorder?.rounding('ceil')
  const deduction = Math.min(
    onCurve(facts.earthquake, curves.earthquake) + onCurve(facts.oldLongTermInsurance, curves.oldLongTerm),
    curves.total,
  )
  recorder?.end(deduction)
  return deduction
}

const onCurve = (premium: number, { rows, most }: DeductionCurve): number => {
  for (const [upTo, divisor, plus] of rows) if (premium <= upTo) return ceilDiv(premium, divisor) + plus
  return most
}

const bestOf = (newContract: number, oldContract: number, together: number): number =>
  Math.max(newContract, oldContract, Math.min(newContract + oldContract, together))
