import type { InForce } from '../inForce.ts'
import type { DependantAmounts, DependantIncomeLimit, SpecifiedRelativeRows } from './dependantDeduction.parameters.ts'
import type { EarthquakeInsuranceCurves, LifeInsuranceCurves } from './insuranceDeduction.parameters.ts'
import type { PersonalAmounts } from './personalDeduction.parameters.ts'
import type { SpouseAmounts } from './spouseDeduction.parameters.ts'

/**
 * The amounts income tax and resident tax state side by side, each in its own law. The rules about who counts are the
 * same for both, so they are written once and take either set.
 */
export interface FamilyLaw {
  readonly dependantIncomeLimit: InForce<DependantIncomeLimit>
  readonly spouseDeduction: InForce<SpouseAmounts>
  readonly dependantDeduction: InForce<DependantAmounts>
  readonly specifiedRelativeDeduction: InForce<SpecifiedRelativeRows>
  readonly personalDeduction: InForce<PersonalAmounts>
  readonly lifeInsuranceDeduction: InForce<LifeInsuranceCurves>
  readonly earthquakeInsuranceDeduction: InForce<EarthquakeInsuranceCurves>
}
