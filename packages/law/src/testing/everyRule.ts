import { date, lastDayOf, monthOfYear, ok, type Result, type YearMonth, yearMonth, yearOf } from '@yohaku/kernel'
import { annualLeaveGrant } from '../benefits/annualLeave.ts'
import { birthLeaveBenefit, birthLeaveWindow, birthLeaveWorkLimit } from '../benefits/birthLeaveBenefit.ts'
import { childbirthLumpSum, pregnancySupport } from '../benefits/childbirthPayments.ts'
import { childcareLeaveBenefit, isUnitPaidWithWork } from '../benefits/childcareLeaveBenefit.ts'
import { childNursingLeave } from '../benefits/childNursingLeave.ts'
import { earliestExtensionNotice } from '../benefits/leaveExtension.ts'
import { maternityAllowance, maternityAllowanceDaily, maternityPeriod } from '../benefits/maternityAllowance.ts'
import { hasPostBirthSupport, postBirthSupport, postBirthSupportWindow } from '../benefits/postBirthSupport.ts'
import { reducedHoursBenefit, reducedHoursStartWage } from '../benefits/reducedHoursBenefit.ts'
import { limitedWageDaily } from '../benefits/wageDaily.ts'
import { childAllowance, childAllowanceMonths } from '../child-allowance/childAllowance.ts'
import { singleParentAllowance } from '../child-allowance/singleParentAllowance.ts'
import { careCertificate } from '../daycare-fee/careCertificate.ts'
import { nurseryChildOrder, nurseryFee } from '../daycare-fee/nurseryFee.ts'
import { NURSERY_FEE_TABLES } from '../daycare-fee/nurseryFeeTables.ts'
import { sideMealFee } from '../daycare-fee/sideMeal.ts'
import { employmentInsuranceShare } from '../employment-insurance/employmentInsuranceShare.ts'
import type { Recorder } from '../explanation.ts'
import { annualIncomeTax } from '../income-tax/annualIncomeTax.ts'
import { bonusWithholding } from '../income-tax/bonusWithholding.ts'
import { taxedCommuting } from '../income-tax/commutingAllowance.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { type IncomeTaxLaw, incomeTaxLawOf } from '../income-tax/law.ts'
import { medicalExpenseDeduction } from '../income-tax/medicalExpenseDeduction.ts'
import { monthlyWithholding } from '../income-tax/monthlyWithholding.ts'
import { printedWithholding } from '../income-tax/printedWithholding.ts'
import { secondaryMonthlyWithholding } from '../income-tax/secondaryMonthlyWithholding.ts'
import { secondaryBonusWithholding } from '../income-tax/secondaryWithholding.ts'
import { withholdingPersons } from '../income-tax/withholdingPersons.ts'
import { type WithholdingTables, withholdingTablesAt } from '../income-tax/withholdingTables.ts'
import { yearEndAdjustment } from '../income-tax/yearEndAdjustment.ts'
import { furusatoLimit } from '../inhabitant-tax/furusatoLimit.ts'
import { type InhabitantTax, inhabitantTax } from '../inhabitant-tax/inhabitantTax.ts'
import { inhabitantTaxInstalment } from '../inhabitant-tax/instalment.ts'
import { type InhabitantTaxLaw, inhabitantTaxLawOf } from '../inhabitant-tax/law.ts'
import { ordinaryPlace } from '../inhabitant-tax/place.ts'
import { basicPension } from '../pension/basicPension.ts'
import { pensionRecordRemuneration } from '../pension/childRearingException.ts'
import { earningsRelatedPension, pensionChangeInThousandths } from '../pension/earningsRelatedPension.ts'
import { exemptNationalPensionPremium } from '../pension/nationalPensionExemption.ts'
import { averageRemuneration, everyMonthCounts } from '../social-insurance/averageRemuneration.ts'
import { healthBonusShare, healthPremiumShare } from '../social-insurance/healthPremiumShare.ts'
import { type HealthRates, healthRatesAt } from '../social-insurance/healthRates.ts'
import { pensionBonusShare, pensionPremiumShare } from '../social-insurance/pensionPremiumShare.ts'
import {
  acquisitionDecision,
  leaveEndRevision,
  occasionalRevision,
  regularDecision,
} from '../social-insurance/remunerationDecisions.ts'
import { healthStandardBonus, pensionStandardBonus } from '../social-insurance/standardBonus.ts'
import { gradeOf, standardRemuneration } from '../social-insurance/standardRemuneration.ts'
import { totalPremium } from '../social-insurance/totalPremium.ts'

/** A rule asked for one month, about one household that stands in the middle of things. */
export interface AskedRule {
  readonly name: string
  /** First month it answers, `2025-04`; before it refuses. Null where all months from 2024-04 on are answered. */
  readonly from: string | null
  readonly at: (month: YearMonth, recorder?: Recorder) => Result<unknown, unknown>
  /** The month a parameter is looked up for, where that is not the month asked about. */
  readonly lookedUpFor?: (parameter: string, month: YearMonth) => YearMonth
}

/** Every rule of law there is. A new one is entered here, and the tests over all months hold for it at once. */
export const EVERY_RULE: readonly AskedRule[] = [
  { name: '雇用保険料', from: null, at: (m, r) => employmentInsuranceShare(300_000, m, 'general', r) },
  { name: '健康保険料', from: null, at: withRates((rates, r) => healthPremiumShare(300_000, rates, true, r)) },
  { name: '賞与の健康保険料', from: null, at: withRates((rates, r) => healthBonusShare(500_000, rates, true, r)) },
  { name: '厚生年金保険料', from: null, at: (m, r) => pensionPremiumShare(300_000, m, r) },
  { name: '賞与の厚生年金保険料', from: null, at: (m, r) => pensionBonusShare(500_000, m, r) },
  { name: '標準報酬月額（健康保険）', from: null, at: (m, r) => standardRemuneration('health', 300_000, m, r) },
  { name: '標準報酬月額（厚生年金）', from: null, at: (m, r) => standardRemuneration('pension', 300_000, m, r) },
  { name: '等級', from: null, at: (m) => gradeOf('pension', 300_000, m) },
  { name: '標準賞与額（健康保険）', from: null, at: (m, r) => healthStandardBonus(500_000, 0, m, r) },
  { name: '標準賞与額（厚生年金）', from: null, at: (m, r) => pensionStandardBonus(500_000, m, r) },
  { name: '資格取得時決定', from: null, at: (_, r) => ok(acquisitionDecision(70_000, 7, r)) },
  { name: '定時決定', from: null, at: (m, r) => regularDecision(threeMonths(), 'regular', m, r) },
  {
    name: '終了時改定',
    from: null,
    at: (m, r) => leaveEndRevision('pension', 300_000, threeMonths(), 'regular', m, r),
  },
  {
    name: '随時改定',
    from: null,
    at: (m, r) => occasionalRevision('health', 300_000, threeMonths(), 'regular', -1, m, r),
  },
  { name: '報酬月額の平均', from: null, at: (m) => averageRemuneration(threeMonths(), 'partTime', m) },
  { name: '支払基礎日数', from: null, at: (m) => everyMonthCounts(threeMonths(), 'shortTime', m) },
  { name: '労使あわせた保険料', from: null, at: (m) => totalPremium({ ...insuredMonth(), month: m, closing: m }) },

  { name: '賃金日額', from: null, at: (m, r) => limitedWageDaily(10_000, m, r) },
  { name: '育児休業給付金', from: null, at: (m, r) => childcareLeaveBenefit(leaveUnit(), m, r) },
  { name: '育休中の就業', from: null, at: (m) => isUnitPaidWithWork({ days: 11, minutes: 60, dayOff: true }, m) },
  { name: '出生時育児休業給付金', from: null, at: (m, r) => birthLeaveBenefit(10_000, 28, 0, m, r) },
  { name: '出生時育児休業の枠', from: null, at: (m) => birthLeaveWindow(lastDayOf(m), lastDayOf(m), m) },
  { name: '出生時育児休業中の就業', from: null, at: (m) => birthLeaveWorkLimit(14, m) },
  { name: '出生後休業支援給付金', from: '2025-04', at: (m, r) => postBirthSupport(10_000, 28, 1, m, r) },
  { name: '出生後休業支援の要件', from: '2025-04', at: (m) => hasPostBirthSupport(14, { leaveDaysInWindow: 14 }, m) },
  {
    name: '出生後休業支援の枠',
    from: '2025-04',
    at: (m) => postBirthSupportWindow(lastDayOf(m), lastDayOf(m), true, m),
  },
  { name: '育児時短就業給付金', from: '2025-04', at: (m, r) => reducedHoursBenefit(300_000, 280_000, m, r) },
  { name: '時短の開始時の賃金', from: null, at: (m) => reducedHoursStartWage(300_000, m) },
  { name: '延長の通知の日', from: '2025-04', at: (m) => earliestExtensionNotice(lastDayOf(m), true) },
  { name: '産前産後の日数', from: null, at: (m) => maternityPeriod(lastDayOf(m), lastDayOf(m), false) },
  { name: '出産手当金の日額', from: null, at: (m, r) => maternityAllowanceDaily(2_100_000, 7, m, r) },
  { name: '出産手当金', from: null, at: (_, r) => ok(maternityAllowance(6_667, 98, 0, r)) },
  { name: '出産育児一時金', from: null, at: (m, r) => childbirthLumpSum(1, true, m, r) },
  { name: '妊婦支援給付金', from: '2025-04', at: (m, r) => pregnancySupport(1, m, r) },
  { name: '年次有給休暇', from: null, at: (m) => annualLeaveGrant(service(), m) },
  { name: '子の看護等休暇', from: null, at: (m) => childNursingLeave(360, 1, m) },
  { name: '児童手当', from: '2024-10', at: (m, r) => childAllowance([childAllowanceMonths(date('2023-11-20'))], m, r) },
  {
    name: '児童扶養手当',
    from: '2025-04',
    at: (m, r) => singleParentAllowance({ children: 1, dependants: 1, income: 1_500_000 }, m, r),
  },

  { name: '老齢基礎年金', from: null, at: (m, r) => basicPension(480, m, 'newlyEntitled', r) },
  { name: '老齢厚生年金', from: null, at: (m, r) => earningsRelatedPension(3_600_000, m, r) },
  { name: '年金の増減', from: null, at: (m) => pensionChangeInThousandths(220_000, 300_000, 12, m) },
  { name: '養育期間の年金記録', from: null, at: (m, r) => ok(pensionRecordRemuneration(220_000, 300_000, m, r)) },

  { name: '免除される国民年金保険料', from: '2025-04', at: (m, r) => exemptNationalPensionPremium(m, r) },

  {
    name: '医療費控除',
    from: null,
    at: (m, r) => medicalExpenseDeduction(600_000, 420_000, 3_000_000, yearOf(m), r),
  },
  { name: '課税される通勤手当', from: null, at: (m, r) => ok(taxedCommuting(160_000, m, r)) },
  { name: '源泉徴収（電算機の特例）', from: null, at: withTables((of, r) => monthlyWithholding(300_000, 1, of, r)) },
  { name: '源泉徴収（印刷された表）', from: null, at: withTables((of, r) => printedWithholding(300_000, 1, of, r)) },
  { name: '賞与の源泉徴収', from: null, at: withTables((of, r) => bonusWithholding(bonusAfter(250_000), of, r)) },
  { name: '前月に給与のない賞与', from: null, at: withTables((of, r) => bonusWithholding(bonusAfter(0), of, r)) },
  { name: '賞与の源泉徴収（乙欄）', from: null, at: (m, r) => secondaryBonusWithholding(400_000, 250_000, m, r) },
  {
    name: '扶養親族等の数',
    from: null,
    at: withIncomeTax((law, r) => withholdingPersons(4_000_000, family(), law, r)),
  },
  { name: '所得税の年税額', from: null, at: withIncomeTax((law, r) => annualIncomeTax(family(), law, r).tax) },
  {
    name: '年末調整',
    from: null,
    at: (m, r) => {
      const law = incomeTaxLawOf(yearOf(m))
      return law.ok ? yearEndAdjustment(9_500_000, 100_000, 80_000, law.value, r) : law
    },
  },
  { name: '源泉徴収（乙欄）', from: null, at: (m, r) => secondaryMonthlyWithholding(200_000, m, r) },
  {
    name: '住民税の月割',
    from: null,
    lookedUpFor: ofResidentTax,
    at: withResidentTax((tax, _, m, r) => ok(inhabitantTaxInstalment(tax(r), monthOfYear(m), r))),
  },
  {
    name: 'ふるさと納税の目安',
    from: null,
    lookedUpFor: ofResidentTax,
    at: withResidentTax((tax, law, _, r) => furusatoLimit(tax(), family(), law, r)),
  },

  {
    name: '保育料（国の上限）',
    from: null,
    at: (m, r) => nurseryFee(child(), household(), NURSERY_FEE_TABLES.national, m, r),
  },
  {
    name: '保育料（横浜市）',
    from: '2026-04',
    at: (m, r) => nurseryFee(child(), household(), NURSERY_FEE_TABLES.yokohama, m, r),
  },
  {
    name: '保育料（東京23区）',
    from: '2025-09',
    at: (m, r) => nurseryFee(child(), household(), NURSERY_FEE_TABLES.tokyoWards, m, r),
  },
  { name: '副食費', from: null, at: (m, r) => sideMealFee(4_900, 1, household(), m, r) },
  { name: '保育必要量', from: null, at: (m, r) => careCertificate([1_800, 2_400], m, r) },
  {
    name: '保育料の順番',
    from: null,
    at: (m) => nurseryChildOrder(1, 1, household(), NURSERY_FEE_TABLES.national, m),
  },
]

/** The fiscal year whose resident tax a month pays: June to May. */
function residentYear(month: YearMonth): number {
  return monthOfYear(month) >= 6 ? yearOf(month) : yearOf(month) - 1
}

/** A household that meets every deduction there is. */
function family(): TaxFacts {
  return {
    ...PLAIN_EMPLOYEE,
    pay: 9_500_000,
    socialInsurance: 1_300_000,
    lifeNewGeneral: 80_000,
    earthquake: 42_000,
    spouseIncome: 400_000,
    generalDependants: 1,
    specifiedRelativeIncomes: [1_000_000],
    dependantUnder23: true,
    disabled: 1,
    housingCredit: 400_000,
  }
}

function withRates(rule: (rates: HealthRates, recorder?: Recorder) => number): AskedRule['at'] {
  return (month, recorder) => {
    const rates = healthRatesAt('13', month)
    return rates.ok ? ok(rule(rates.value, recorder)) : rates
  }
}

function withTables(rule: (tables: WithholdingTables, recorder?: Recorder) => number): AskedRule['at'] {
  return (month, recorder) => {
    const tables = withholdingTablesAt(month)
    return tables.ok ? ok(rule(tables.value, recorder)) : tables
  }
}

function withIncomeTax(rule: (law: IncomeTaxLaw, recorder?: Recorder) => number): AskedRule['at'] {
  return (month, recorder) => {
    const law = incomeTaxLawOf(yearOf(month))
    return law.ok ? ok(rule(law.value, recorder)) : law
  }
}

/** Income tax behind the resident tax is that of the year before its fiscal year. */
function ofResidentTax(parameter: string, month: YearMonth): YearMonth {
  return parameter.startsWith('income-tax.') ? yearMonth(residentYear(month) - 1, 1) : yearMonth(residentYear(month), 6)
}

function withResidentTax(
  rule: (
    tax: (recorder?: Recorder) => InhabitantTax,
    law: InhabitantTaxLaw,
    month: YearMonth,
    recorder?: Recorder,
  ) => Result<number, unknown>,
): AskedRule['at'] {
  return (month, recorder) => {
    const law = inhabitantTaxLawOf(residentYear(month))
    if (!law.ok) return law
    const tax = (listener?: Recorder) => inhabitantTax(family(), ordinaryPlace('14'), law.value, listener)
    return rule(tax, law.value, month, recorder)
  }
}

function threeMonths() {
  return { pay: [230_000, 220_000, 222_000], days: [18, 20, 21], first: 0 }
}

function insuredMonth() {
  return {
    prefecture: '13',
    healthRemuneration: 300_000,
    pensionRemuneration: 300_000,
    longTermCare: true,
    wage: 300_000,
    business: 'general',
  } as const
}

function leaveUnit() {
  return { wageDaily: 10_000, paidDays: 30, daysPaidBefore: 0, wages: 0 }
}

function service() {
  return { weeklyDays: 4, weeklyMinutes: 1_440, months: 42, attendancePerMille: 1_000 }
}

function bonusAfter(lastMonthAfterInsurance: number) {
  return {
    bonusAfterInsurance: 400_000,
    lastMonthAfterInsurance,
    persons: 1,
    longPeriod: false,
    method: 'computer',
  } as const
}

function child() {
  return { classAge: 1, hours: 'standard', order: 1 } as const
}

function household() {
  return { standing: 'levied', levy: 200_000, singleParent: false } as const
}
