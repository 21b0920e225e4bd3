import { date, formatPlainDate } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Entitlement, Milestone } from './milestone.ts'
import { milestonesOf } from './milestonesOf.ts'
import type { ChildDates } from './table.ts'

/** One line of a timetable: the day, the station, what starts (+), ends (-) and changes (~). */
const line = ({ id, date: day, starts, ends, changes }: Milestone): string =>
  [
    formatPlainDate(day),
    id,
    ...starts.map((each) => `+${each}`),
    ...ends.map((each) => `-${each}`),
    ...changes.map((each) => `~${each}`),
  ].join(' ')

// Day by day from ../shared/law/leave-and-benefits.yaml, `milestones` (b = 2027-03-10, due = 2027-03-05).
const LIFE = `
2027-01-23 maternityLeavePossible +maternityLeave +maternityAllowance +maternityPremiumExemption
2027-03-10 birth +birthLeaveWindow +postBirthSupportWindow +childbirthLumpSumClaim +pensionExceptionPossible
2027-04-21 sixWeeksAfterBirth -workBanAfterBirth
2027-05-05 postnatalLeaveEnds -postnatalLeave -maternityAllowance
2027-05-05 birthLeaveWindowEnds -birthLeaveWindow -postBirthSupportWindow
2027-05-06 childcareLeaveOfMotherPossible +childcareLeaveOfMother
2027-06-30 postBirthSupportWindowOfMotherEnds -postBirthSupportWindowOfMother
2027-08-01 benefitCapRevision ~benefitCaps
2027-09-01 nurseryFeeSwitch ~nurseryFeeTier
2027-11-06 leaveBenefitRateFalls ~childcareLeaveBenefit
2028-01-10 extensionNoticeValidFrom +extensionNotice
2028-03-09 firstAge -childcareLeave -nursingTime -healthProtectionAfterBirth -nationalPensionExemption
2028-03-10 firstBirthday +childcareLeaveToEighteenMonths
2028-05-09 papaMamaPlusEnds -papaMamaPlus
2028-08-01 benefitCapRevision ~benefitCaps
2028-09-01 nurseryFeeSwitch ~nurseryFeeTier
2028-09-09 eighteenMonths +childcareLeaveToSecondAge -childcareLeaveToEighteenMonths
2029-02-11 intentionCheckStarts +intentionCheck
2029-03-01 reducedHoursBenefitLastMonth -reducedHoursBenefit
2029-03-09 secondAge -childcareLeaveToSecondAge
2029-09-01 nurseryFeeSwitch ~nurseryFeeTier
2030-02-01 pensionExceptionLastMonth -pensionException
2030-02-10 intentionCheckEnds -intentionCheck
2030-03-09 thirdAge +flexibleMeasures -statutoryReducedHours -teleworkEffort -childcarePremiumExemption -childAllowanceUnderThree
2030-04-01 class3April +mealFee -nurseryFee
2032-10-01 afterSchoolApplication +afterSchoolApplication
2033-04-01 schoolEntry +afterSchoolClub -overtimeExemption -overtimeLimit -nightWorkExemption -flexibleMeasures
2036-03-31 thirdGradeEnds -childNursingLeave
2036-04-01 fourthGradeStarts ~afterSchoolWaitingPeak
2039-03-31 primarySchoolEnds -afterSchoolClub
2045-03-31 childAllowanceEnds -childAllowance -singleParentAllowance
2049-03-31 siblingCountEnds -elderSiblingCount
`
  .trim()
  .split('\n')

const CHILD: ChildDates = { birth: date('2027-03-10'), due: date('2027-03-05'), benefitStart: date('2027-05-06') }
const always = [date('1960-01-01'), date('2100-12-31')] as const
const linesOf = (child: ChildDates, from: string, to: string): readonly string[] =>
  milestonesOf([child], date(from), date(to)).map(line)

describe('ひとりの子の停車駅を、生まれる前から22歳まで', () => {
  it('節目の表の日付と、始まるもの・終わるもの・変わるものがそのまま出る', () => {
    expect(milestonesOf([CHILD], ...always).map(line)).toEqual(LIFE)
  })

  it('起点の日が分からない駅は、どれほど広い範囲でも出ない', () => {
    const { benefitStart: _, ...withoutBenefit } = CHILD
    const expected = LIFE.filter((each) => !each.includes('leaveBenefitRateFalls'))
    expect(milestonesOf([withoutBenefit], ...always).map(line)).toEqual(expected)
  })

  it('どの子の駅かが分かり、暦の駅は誰のものでもない', () => {
    const elder: ChildDates = { birth: date('2024-05-05') }
    const found = milestonesOf([elder, CHILD], date('2027-05-04'), date('2027-08-01'))
    expect(found.map(({ id, child }) => [id, child])).toEqual([
      ['thirdAge', 0],
      ['postnatalLeaveEnds', 1],
      ['birthLeaveWindowEnds', 1],
      ['childcareLeaveOfMotherPossible', 1],
      ['postBirthSupportWindowOfMotherEnds', 1],
      ['benefitCapRevision', null],
    ])
  })
})

describe('範囲は両端の日をふくむ', () => {
  it.each([
    ['1歳に達する日', 'firstAge', '2028-03-08', '2028-03-09', '2028-03-10'],
    ['8月の上限改定', 'benefitCapRevision', '2028-07-31', '2028-08-01', '2028-08-02'],
    ['9月の保育料の切替', 'nurseryFeeSwitch', '2029-08-31', '2029-09-01', '2029-09-02'],
  ])('%s', (_, id, before, on, after) => {
    const has = (from: string, to: string) => linesOf(CHILD, from, to).some((each) => each.includes(` ${id} `))
    expect([has(before, before), has(before, on), has(on, on), has(on, after), has(after, after)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('暦の駅は、その日にかかわる子がいるときだけ', () => {
  const yearly = (birth: string, from: string, to: string): readonly string[] =>
    milestonesOf([{ birth: date(birth) }], date(from), date(to))
      .filter(({ child }) => child === null)
      .map((each) => `${formatPlainDate(each.date)} ${each.id}`)

  it('生まれた日が8月1日・9月1日なら、その年から', () => {
    expect(yearly('2026-08-01', '2026-01-01', '2026-12-31')).toEqual([
      '2026-08-01 benefitCapRevision',
      '2026-09-01 nurseryFeeSwitch',
    ])
    expect(yearly('2026-08-02', '2026-01-01', '2026-12-31')).toEqual(['2026-09-01 nurseryFeeSwitch'])
    expect(yearly('2026-09-01', '2026-01-01', '2026-12-31')).toEqual(['2026-09-01 nurseryFeeSwitch'])
    expect(yearly('2026-09-02', '2026-01-01', '2026-12-31')).toEqual([])
  })
})

describe('新しい制度の駅は、施行の日から', () => {
  // 令和6年法律第42号・第47号, and the day of each child's station: the day before the law, and the day of it.
  it.each<[Entitlement, string, string, string]>([
    // 2024-10-01 児童手当: the station is always 31 March, so 2024-03-31 and 2025-03-31 stand on both sides.
    ['childAllowance', '2024-10-01', '2005-05-05', '2006-05-05'],
    ['elderSiblingCount', '2024-10-01', '2001-05-05', '2002-05-05'],
    ['postBirthSupportWindow', '2025-04-01', '2025-02-03', '2025-02-04'], // + 56 days
    ['postBirthSupportWindowOfMother', '2025-04-01', '2024-12-09', '2024-12-10'], // + 112 days
    ['extensionNotice', '2025-04-01', '2024-05-31', '2024-06-01'], // 2 months before the first birthday
    ['teleworkEffort', '2025-04-01', '2022-04-01', '2022-04-02'], // attains 3 the day before the birthday
    ['overtimeExemption', '2025-04-01', '2018-04-01', '2018-04-02'], // school from 2024-04-01, from 2025-04-01
    ['childNursingLeave', '2025-04-01', '2015-05-05', '2016-05-05'], // third grade ends 2025-03-31, 2026-03-31
    ['flexibleMeasures', '2025-10-01', '2022-10-01', '2022-10-02'],
    ['intentionCheck', '2025-10-01', '2022-10-30', '2022-10-31'], // ends the day after 2 years 11 months
    ['nationalPensionExemption', '2026-10-01', '2025-10-01', '2025-10-02'], // attains 1 on 09-30, on 10-01
  ])('%s（%s 施行）: %s 生まれにはなく、%s 生まれにはある', (entitlement, _, without, with_) => {
    const has = (birth: string): boolean =>
      milestonesOf([{ birth: date(birth) }], date('2020-01-01'), date('2029-12-31')).some(
        ({ id, starts, ends }) => STATION[entitlement] === id && [...starts, ...ends].includes(entitlement),
      )
    expect([has(without), has(with_)]).toEqual([false, true])
  })
})

/** The station at which each of these is looked for. */
const STATION: Partial<Record<Entitlement, Milestone['id']>> = {
  childAllowance: 'childAllowanceEnds',
  elderSiblingCount: 'siblingCountEnds',
  postBirthSupportWindow: 'birthLeaveWindowEnds',
  postBirthSupportWindowOfMother: 'postBirthSupportWindowOfMotherEnds',
  extensionNotice: 'extensionNoticeValidFrom',
  teleworkEffort: 'thirdAge',
  overtimeExemption: 'schoolEntry',
  childNursingLeave: 'thirdGradeEnds',
  flexibleMeasures: 'thirdAge',
  intentionCheck: 'intentionCheckEnds',
  nationalPensionExemption: 'firstAge',
}
