import * as v from 'valibot'
import { clockText, dateText, id, monthText, positiveMinutes, wholeYen } from '../fields.ts'

export const bonusSchema = v.strictObject({
  /** Calendar month of payment, 1 … 12, every year. */
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** Gross at full-time pay. */
  yen: wholeYen,
})

/** Bonuses on reduced hours: pro rata by hours, unreduced, or a share of one's own. */
export const bonusRuleSchema = v.variant('rule', [
  v.strictObject({ rule: v.literal('hours') }),
  v.strictObject({ rule: v.literal('full') }),
  v.strictObject({ rule: v.literal('perMille'), perMille: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
])

const calendarMonth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))

/** 昇給: what full-time pay rises by every year, from the pay of that month on. */
export const yearlyRaiseSchema = v.variant('rule', [
  v.strictObject({ rule: v.literal('yen'), month: calendarMonth, yen: wholeYen }),
  v.strictObject({
    rule: v.literal('perMille'),
    month: calendarMonth,
    perMille: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  }),
])

/** A rule of the employer that goes further than the law: the right lasts until then, counted by the child's school years. */
export const employerRuleSchema = v.strictObject({
  right: v.picklist(['reducedHours', 'overtimeExemption', 'overtimeLimit', 'nightWorkExemption', 'childNursingLeave']),
  /** `…Ends` is the 31 March on which that school year ends; `schoolEntry` the 1 April on which school begins. */
  until: v.picklist([
    'schoolEntry',
    'firstGradeEnds',
    'secondGradeEnds',
    'thirdGradeEnds',
    'fourthGradeEnds',
    'fifthGradeEnds',
    'primarySchoolEnds',
    'juniorHighSchoolEnds',
  ]),
})

/** How leave may be taken at a job. What is left out is as the law has it where it says nothing: not possible, not paid. */
export const leaveRulesSchema = v.strictObject({
  /** 時間単位年休: annual leave by the hour, by labour agreement. */
  annualByHour: v.optional(v.boolean()),
  /** 半日年休. */
  annualByHalfDay: v.optional(v.boolean()),
  /** 子の看護等休暇 with pay. */
  nursingPaid: v.optional(v.boolean()),
  /** 中抜け: its hours need not touch the start or the end of work. */
  nursingMidDay: v.optional(v.boolean()),
  /** May work at home on a day on which the child is ill. */
  telework: v.optional(v.boolean()),
  /** フレックスタイム: minutes of a day outside the core time that may be worked on other days. */
  flexMinutes: v.optional(positiveMinutes),
  coreTime: v.optional(v.strictObject({ start: clockText, end: clockText })),
})

/**
 * 標準報酬月額 as the letter of decision (決定通知書) or a payslip has it, yen. Without it the grade of full-time pay stands at the start, which
 * is wrong for somebody long on reduced hours.
 */
export const standardRemunerationSchema = v.strictObject({
  health: v.pipe(wholeYen, v.minValue(58_000), v.maxValue(1_390_000)),
  /** Of 厚生年金; absent = the same amount within the pension's table. */
  pension: v.optional(v.pipe(wholeYen, v.minValue(88_000), v.maxValue(750_000))),
  /** A month in which it was in force; absent = the plan's first one. */
  from: v.optional(monthText),
})

export const jobSchema = v.strictObject({
  id,
  adult: id,
  place: id,
  /** The contract hours of full time at this job; reduced pay is measured against them. */
  fullTime: v.strictObject({ start: clockText, end: clockText, breakMinutes: positiveMinutes }),
  /** 基本給 and fixed allowances at full time, before anything is taken off, without commuting. */
  fullTimeMonthly: wholeYen,
  /** 通勤手当 a month. What is above the tax-free limit is taxed; all of it counts for the premiums. */
  commutingMonthly: v.optional(wholeYen, 0),
  bonuses: v.optional(v.array(bonusSchema), []),
  /** Absent = scaled like the pay of the phase. A share stated in the phase goes before it. */
  bonusRule: v.optional(bonusRuleSchema),
  /** Absent = none counted. After the plan's first month; bonuses and amounts entered for a phase stay as entered. */
  yearlyRaise: v.optional(yearlyRaiseSchema),
  /** Whether social insurance of employees applies (社会保険), and employment insurance (雇用保険). */
  insured: v.optional(v.boolean(), true),
  employmentInsured: v.optional(v.boolean(), true),
  /** Premium of month M taken from the pay of M+1 (翌月徴収) or of M. */
  collection: v.optional(v.picklist(['next_month', 'same_month']), 'next_month'),
  standardRemuneration: v.optional(standardRemunerationSchema),
  /**
   * 源泉徴収: 甲欄 (`primary`, absent) where the employer holds the 扶養控除等申告書, 乙欄 (`secondary`) where another one does. Then there is no
   * year-end adjustment: a tax return settles the year.
   */
  withholding: v.optional(v.picklist(['primary', 'secondary'])),
  /** 就業規則: where the employer's own rules go further than the law. */
  employerRules: v.optional(v.array(employerRuleSchema)),
  /** 入社日: decides how much annual leave is granted, and when. */
  hired: v.optional(dateText),
  leaveRules: v.optional(leaveRulesSchema),
})

export type Job = v.InferOutput<typeof jobSchema>
export type EmployerRule = v.InferOutput<typeof employerRuleSchema>
export type LeaveRules = v.InferOutput<typeof leaveRulesSchema>
