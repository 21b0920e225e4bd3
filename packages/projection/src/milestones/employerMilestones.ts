import type { EmployerRule, Plan } from '@yohaku/household'
import { formatPlainDate, monthOfDate, type PlainDate, plainDate, yearOf } from '@yohaku/kernel'
import { attainmentDate, schoolDates } from '@yohaku/law'
import type { MilestoneChild } from './childMilestones.ts'
import type { PlanEntitlement, PlanMilestone } from './planMilestone.ts'

/** Until when the employer's own rules reach, for each child for whom they reach further than the law. */
export const employerMilestones = (
  { jobs }: Plan,
  children: readonly MilestoneChild[],
): readonly Omit<PlanMilestone, 'past'>[] =>
  jobs.flatMap(({ adult, employerRules = [] }) =>
    employerRules.flatMap(({ right, until }) =>
      children.flatMap(({ id, dates }): readonly Omit<PlanMilestone, 'past'>[] => {
        const on = lastDayUnder(until, dates.birth)
        if (on <= STATUTORY_END[right](dates.birth)) return []
        return [
          {
            id: 'employerRuleEnds',
            date: formatPlainDate(on),
            adult,
            child: id,
            expected: id === null,
            starts: [],
            ends: [ENTITLEMENT_OF[right]],
            changes: [],
            origin: 'employer',
            figures: null,
            basis: '',
            source: null,
            confidence: null,
          },
        ]
      }),
    ),
  )

type Right = EmployerRule['right']

const SCHOOL_YEARS: Readonly<Record<EmployerRule['until'], number>> = {
  schoolEntry: 0,
  firstGradeEnds: 1,
  secondGradeEnds: 2,
  thirdGradeEnds: 3,
  fourthGradeEnds: 4,
  fifthGradeEnds: 5,
  primarySchoolEnds: 6,
  juniorHighSchoolEnds: 9,
}

/** So many school years are over on this 31 March; none = the day before school begins. */
export const lastDayUnder = (until: EmployerRule['until'], birth: PlainDate): PlainDate =>
  plainDate(yearOf(monthOfDate(schoolDates(birth).elementaryStart)) + SCHOOL_YEARS[until], 3, 31)

const beforeSchool = (birth: PlainDate): PlainDate => schoolDates(birth).preschoolEnd

/** Where the law itself ends: 育児・介護休業法 23条, 16条の8, 17条, 19条, 16条の2. */
const STATUTORY_END: Readonly<Record<Right, (birth: PlainDate) => PlainDate>> = {
  reducedHours: (birth) => attainmentDate(birth, 3),
  overtimeExemption: beforeSchool,
  overtimeLimit: beforeSchool,
  nightWorkExemption: beforeSchool,
  childNursingLeave: (birth) => schoolDates(birth).grade3End,
}

const ENTITLEMENT_OF: Readonly<Record<Right, PlanEntitlement>> = {
  reducedHours: 'reducedHoursOfEmployer',
  overtimeExemption: 'overtimeExemption',
  overtimeLimit: 'overtimeLimit',
  nightWorkExemption: 'nightWorkExemption',
  childNursingLeave: 'childNursingLeave',
}
