import type { SlipWords } from '../slips.ts'
import { money, yearMonth } from './format.ts'

const yen = (value: string | number | undefined): string => money(Number(value ?? 0))
const month = (value: string | number | undefined): string => yearMonth(String(value ?? ''))
const SAME = 'gives the figure on the slip.'

/** Why a payslip may differ from what the plan gives. */
export const slips: SlipWords = {
  verdict: {
    equal: 'agrees',
    explained: 'there is a likely reason',
    unexplained: 'the reason is not known',
    notOnSlip: 'not on the slip',
    notExpected: 'the plan does not give this line',
  },
  reason: {
    followsOtherLines: () => `Computed from the other lines of the slip, it ${SAME}`,
    oldGrade: ({ smr }) => `The earlier standard remuneration of ${yen(smr)} ${SAME}`,
    otherCollectionMonth: (detail) => `The premium of ${month(detail.month)} ${SAME}`,
    commutingLeftOut: () => `Leaving out commuting ${SAME}`,
    gradeOfThisPay: ({ smr }) => `A grade set by this month’s pay (${yen(smr)}) ${SAME}`,
    lastRate: () => `The rate before ${SAME}`,
    longTermCareTaken: () => `Including long-term care ${SAME}`,
    longTermCareLeftOut: () => `Leaving out long-term care ${SAME}`,
    levyLeftOut: () => `Leaving out the child support levy ${SAME}`,
    newGradeEarly: ({ smr }) => `The next grade (${yen(smr)}) used early ${SAME}`,
    exemptionNotApplied: () => `No exemption from premiums ${SAME}`,
    partsRoundedApart: () => `Rounding the parts one by one ${SAME}`,
    roundedUp: () => `Rounding up ${SAME}`,
    otherDependants: ({ persons }) => `Counting ${persons} dependants ${SAME}`,
    commutingTaxed: () => `Taxing commuting as well ${SAME}`,
    otherColumn: () => `The other column of the tax table (甲 or 乙) ${SAME}`,
    otherTaxTable: () => `The other way of computing the tax ${SAME}`,
    lastTaxTable: () => `The tax table of the year before ${SAME}`,
    premiumsNotTakenOff: () => `Tax on the pay before premiums ${SAME}`,
    lastPeriod: ({ incomeYear }) => `Resident tax of the period before (income of ${incomeYear}) ${SAME}`,
    nextPeriodEarly: ({ incomeYear }) => `Resident tax of the next period (income of ${incomeYear}) ${SAME}`,
    juneInstalment: () => `The instalment of June ${SAME}`,
    regularInstalment: () => `The instalment from July on ${SAME}`,
    payOfOtherPhase: () => `The pay of another phase in the plan ${SAME}`,
    bonusNotCut: () => `A bonus not cut to full thousands ${SAME}`,
  },
  question: {
    gradeInForce: 'Which standard monthly remuneration is used for this month?',
    collectionMonth: 'Which month’s premium is taken from this pay?',
    commutingInGrade: 'Does the standard monthly remuneration include commuting?',
    rateInForce: 'From when is the rate of this month’s premium?',
    longTermCare: 'From which month is long-term care taken?',
    levy: 'Does this amount include the child support levy?',
    exemption: 'Has the exemption of this month been filed?',
    rounding: 'How are fractions of premiums treated?',
    wageBase: 'Which pay is this amount computed from?',
    dependants: 'How many dependants are counted for withholding?',
    taxTable: 'Which tax table is used for withholding?',
    residentTaxPeriod: 'Which year and month is this resident tax for?',
    residentTaxNotice: 'Is the resident tax as in the notice of the town?',
    payAgreed: 'Could you tell me the terms behind this month’s pay?',
    bonusBase: 'Which standard bonus are the premiums computed from?',
    lineMissing: 'Is this line part of another one?',
    lineUnexpected: 'What is this line?',
    figure: 'Could you tell me how this amount is computed?',
  },
  allEqual: 'Every line agrees with what the plan gives.',
  estimate: 'Resident tax is an estimate from the incomes in the plan. The notice of the town has the exact amount.',
}
