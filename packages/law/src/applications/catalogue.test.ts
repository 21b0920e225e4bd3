import { describe, expect, it } from 'vitest'
import { APPLICATIONS } from './catalogue.ts'

// Who hands in what to whom, and how far back it reaches: ../shared/law/leave-and-benefits.yaml, `applications` a-01 … a-32
// (columns who, to, retro, value).
const SHEET = `
a-01 childRearingPensionException employerOnRequest pensionOffice twoYearsBeforeMonth money
a-02 leaveEndRevision employerOnRequest pensionOffice twoYearLimitation money
a-03 maternityLeaveEndRevision employerOnRequest pensionOffice twoYearLimitation money
a-04 reducedHoursBenefit employer employmentOffice twoYearLimitation money
a-05 childcareLeaveBenefit employer employmentOffice twoYearLimitation money
a-06 postBirthSupport employer employmentOffice twoYearLimitation money
a-07 birthLeaveBenefit employer employmentOffice twoYearLimitation money
a-08 leaveBenefitExtension employer employmentOffice beforehand money
a-09 childcarePremiumExemption employer pensionOffice twoYearLimitation money
a-10 maternityPremiumExemption employer pensionOffice twoYearLimitation money
a-11 maternityAllowance insuredPerson healthInsurer twoYearLimitation money
a-12 childbirthLumpSum insuredPerson healthInsurer twoYearLimitation money
a-13 childAllowance higherEarningParent municipality nextMonth money
a-14 supportedStudentConfirmation higherEarningParent municipality nextMonth money
a-15 singleParentAllowance parent municipality nextMonth money
a-16 returnToWorkCertificate parent municipality beforehand right
a-17 careCertificateChange parent municipality beforehand right
a-18 taxReportForNurseryFee parent municipality beforehand money
a-19 facilityUseCertification parent municipality beforehand money
a-20 spouseDeduction otherSpouse taxOffice fiveYearReturn money
a-21 medicalExpenseDeduction parent taxOffice fiveYearReturn money
a-22 nationalPensionExemption parent municipality twoYearLimitation money
a-23 sickChildCareRegistration parent facility beforehand right
a-24 sitterSupportOfTheTown parent municipality beforehand money
a-25 sitterVoucherOfTheEmployer employer facility beforehand money
a-26 overtimeExemption insuredPerson employer oneMonthBefore right
a-27 overtimeLimit insuredPerson employer oneMonthBefore right
a-28 reducedHours insuredPerson employer oneMonthBefore right
a-29 flexibleMeasures insuredPerson employer beforehand right
a-30 childNursingLeave insuredPerson employer beforehand right
a-31 afterSchoolClub parent municipality beforehand right
a-32 residentTaxDuringLeave employer municipality beforehand right
`
  .trim()
  .split('\n')

describe('届出の一覧は、調べた表のとおり', () => {
  it.each(SHEET.map((row, index) => [row, index] as const))('%s', (row, index) => {
    const of = APPLICATIONS[index]
    const found = of === undefined ? [] : [of.id, of.filer, of.office, of.reach, of.kind]
    expect(found.join(' ')).toBe(row.slice('a-01 '.length))
  })

  it('さかのぼらないものにこそ、期限がある: 前もって出す届出は過ぎた月を取り戻さない', () => {
    const lost = APPLICATIONS.filter(({ kind, reach }) => kind === 'right' && reach.startsWith('two'))
    expect(lost).toEqual([])
  })
})
