import * as v from 'valibot'
import { clockText, dateText, id, monthText, positiveMinutes, wholeYen } from './fields.ts'

/**
 * しおり — one household's document (`yohaku-plan/1`). This schema is the single source of the types, of the parser and of the
 * published JSON Schema. Dates and times are text, exactly as the file has them, so that reading and writing lose nothing.
 */

export const adultSchema = v.strictObject({
  id,
  /** What the family calls this person. */
  name: v.optional(v.string()),
  /** A word for the screen only; no rule but 寡婦/ひとり親 and maternity depends on it. */
  role: v.picklist(['mother', 'father', 'guardian']),
  birth: dateText,
  /** Expecting a child; `due` is 出産予定日 where it is known. */
  pregnant: v.optional(v.boolean()),
  due: v.optional(dateText),
})

export const childSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  birth: dateText,
  /** Where the child is cared for: ids of places, in the order of the day. */
  care: v.optional(v.array(id), []),
  /** 入園日: how often a child is ill depends on how long it has been among others. */
  careSince: v.optional(dateText),
})

const weekday = v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])

/** かわりの人 — who can look after a child, or a place for ill children (病児保育). Everything but the kind may stay blank. */
export const helperSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['grandparent', 'sitter', 'familySupport', 'sickChildCare', 'friend', 'other']),
  note: v.optional(v.string()),
  /** Hours in which they can be with the child; opening hours of a place. */
  from: v.optional(clockText),
  to: v.optional(clockText),
  weekdays: v.optional(v.array(weekday)),
  /** Where an ill child is brought to; absent = they come to the home. */
  place: v.optional(id),
  /** The way between them and the home, one way. */
  travelMinutes: v.optional(positiveMinutes),
  /** Whether they may collect the child at the nursery. */
  collects: v.optional(v.boolean()),
  yenPerHour: v.optional(wholeYen),
  yenPerDay: v.optional(wholeYen),
  /** Days on which they can still be asked this year. */
  daysLeft: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** How often they can, when asked; a place: how often one is free. */
  chancePercent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** What has to be brought, in the family's words: 医師連絡票. */
  papers: v.optional(v.array(v.string())),
})

export const placeSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['home', 'nursery', 'kindergarten', 'primary', 'afterSchool', 'station', 'office', 'shop', 'other']),
  opens: v.optional(clockText),
  closes: v.optional(clockText),
})

/** The way from one place to another, in minutes when nothing goes wrong. One direction: the way back is a leg of its own. */
export const legSchema = v.strictObject({
  from: id,
  to: id,
  minutes: positiveMinutes,
  mode: v.optional(v.picklist(['walk', 'bicycle', 'car', 'bus', 'train', 'mixed'])),
})

export const bonusSchema = v.strictObject({
  /** Calendar month of payment, 1 … 12, every year. */
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** Gross at full-time pay. */
  yen: wholeYen,
})

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

export const jobSchema = v.strictObject({
  id,
  adult: id,
  place: id,
  /** The contract hours of full time at this job; reduced pay is measured against them. */
  fullTime: v.strictObject({ start: clockText, end: clockText, breakMinutes: positiveMinutes }),
  /** 基本給 and fixed allowances at full time, before anything is taken off, without commuting. */
  fullTimeMonthly: wholeYen,
  /** 通勤手当 a month, within the tax-free limit. */
  commutingMonthly: v.optional(wholeYen, 0),
  bonuses: v.optional(v.array(bonusSchema), []),
  /** Whether social insurance of employees applies (社会保険), and employment insurance (雇用保険). */
  insured: v.optional(v.boolean(), true),
  employmentInsured: v.optional(v.boolean(), true),
  /** Premium of month M taken from the pay of M+1 (翌月徴収) or of M. */
  collection: v.optional(v.picklist(['next_month', 'same_month']), 'next_month'),
  /** 就業規則: where the employer's own rules go further than the law. */
  employerRules: v.optional(v.array(employerRuleSchema)),
  /** 入社日: decides how much annual leave is granted, and when. */
  hired: v.optional(dateText),
  leaveRules: v.optional(leaveRulesSchema),
})

export const workPhaseSchema = v.strictObject({
  adult: id,
  /** First day. The phase lasts until this adult's next one. */
  from: dateText,
  kind: v.picklist(['leave', 'reduced', 'full', 'flex', 'none']),
  /** 育児休業, 産前産後休業, 出生時育児休業; only for leave. */
  leave: v.optional(v.picklist(['maternity', 'childcare', 'birth'])),
  start: v.optional(clockText),
  end: v.optional(clockText),
  breakMinutes: v.optional(positiveMinutes),
  daysPerWeek: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  /**
   * Pay of the phase: pro rata by contract hours (`hours`), or an amount of one's own. Absent = pro rata by hours for reduced hours, the
   * full amount for full time.
   */
  pay: v.optional(
    v.variant('rule', [
      v.strictObject({ rule: v.literal('hours') }),
      v.strictObject({
        rule: v.literal('amount'),
        monthly: wholeYen,
        bonusPerMille: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    ]),
  ),
})

/**
 * One way of working. The apps have words for the ids `now`, `plus30m`, `plus1h`, `full`, `minus30m`, `minus1h`, `six` (six paid
 * hours), `eight`; a `name` goes before them.
 */
export const trackSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  phases: v.pipe(v.array(workPhaseSchema), v.minLength(1)),
})

export const ACTS = [
  'wake',
  'prepare',
  'childPrepare',
  'breakfast',
  'chores',
  'leaveHome',
  'travel',
  'dropoff',
  'work',
  'lunch',
  'shopping',
  'pickup',
  'home',
  'cook',
  'dinner',
  'bath',
  'play',
  'homework',
  'bedtime',
  'solo',
  'nap',
  'sleep',
  'school',
  'other',
] as const

/**
 * One step of a day. The order of the list is each person's order. A person stays with a step until the next one starts; `minutes` is
 * only what it takes at least. Breaks are part of work and are no steps. A step that is not known (who collects, how long the way
 * takes) is left out and asked for in `questions`; nothing is put in its place.
 */
export const stepSchema = v.strictObject({
  id,
  act: v.picklist(ACTS),
  /** Everybody who takes part, adults first: it starts when all are there. */
  who: v.pipe(v.array(id), v.minLength(1)),
  place: id,
  /** Where it ends, when it is a journey. */
  to: v.optional(id),
  /**
   * Planned start in the first track; absent = as soon as the step before is done, so that it moves with the work before it. Nobody
   * acts before it, but in a track whose work ends earlier the way home need not wait for it.
   */
  at: v.optional(clockText),
  /**
   * Smallest duration. Work needs none: it lasts from the start to the end of the phase in force. A journey without one takes the
   * minutes of its leg: reading a plan puts them here.
   */
  minutes: v.optional(positiveMinutes, 0),
  /** A promise of time of one's own: started by then (bedtime). Opening and working hours are promises by themselves. */
  by: v.optional(clockText),
  delay: v.optional(v.nullable(v.string())),
})

export const dayPatternSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['office', 'telework', 'rain', 'event', 'off']),
  weekdays: v.array(weekday),
  /**
   * The working hours the times of this pattern were written for; absent = those of the first track at the plan's start. Kept when
   * the hours of the first track are edited, so that the way home still knows what it followed.
   */
  writtenFor: v.optional(v.array(v.strictObject({ adult: id, start: clockText, end: clockText }))),
  steps: v.array(stepSchema),
})

export const balanceSchema = v.strictObject({
  adult: id,
  kind: v.picklist(['annualLeave', 'childNursingLeave']),
  days: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  asOf: dateText,
})

/** 届出 whose state a plan can keep. */
export const FILING_KINDS = [
  'endOfLeaveRevision',
  'childRearingException',
  'reducedHoursBenefit',
  'maternityLeaveEndRevision',
  'childcareLeaveBenefit',
  'postBirthSupport',
  'birthLeaveBenefit',
  'leaveBenefitExtension',
  'childcarePremiumExemption',
  'maternityPremiumExemption',
  'maternityAllowance',
  'childbirthLumpSum',
  'childAllowance',
  'supportedStudentConfirmation',
  'singleParentAllowance',
  'returnToWorkCertificate',
  'careCertificateChange',
  'taxReportForNurseryFee',
  'facilityUseCertification',
  'spouseDeduction',
  'medicalExpenseDeduction',
  'nationalPensionExemption',
  'sickChildCareRegistration',
  'sitterSupportOfTheTown',
  'sitterVoucherOfTheEmployer',
  'overtimeExemption',
  'overtimeLimit',
  'reducedHours',
  'flexibleMeasures',
  'childNursingLeave',
  'afterSchoolClub',
  'residentTaxDuringLeave',
] as const

export const filingSchema = v.strictObject({
  adult: id,
  kind: v.picklist(FILING_KINDS),
  /** The child it is for, where a family files it once for each. */
  child: v.optional(id),
  state: v.picklist(['filed', 'open', 'refused', 'unknown']),
  month: v.optional(monthText),
})

export const assumptionSchema = v.strictObject({
  /**
   * Which value of this document is assumed: `household.adults[p1].birth`, `jobs[p1-job].fullTimeMonthly`. Entries of a list are named
   * by their id where they have one, else by their index: an edit elsewhere does not move them.
   */
  path: v.string(),
  /** Why that value: a code with words in the apps' catalogues. */
  reason: v.string(),
  note: v.optional(v.string()),
})

/** Something the plan has to be told before a part of the day can be computed: a code with words in the apps' catalogues. */
export const questionSchema = v.strictObject({
  /** `pickup_not_stated`, `leg_not_stated`, `work_hours_not_stated` … */
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'code')),
  /** The adults and children it is about. */
  who: v.optional(v.array(id)),
  /** The places it is about; of a way: from, to. */
  places: v.optional(v.array(id)),
})

/** What a family compares covers of a disrupted day by. */
export const COVER_CRITERIA = ['arrival', 'leave', 'yen', 'remaining', 'promises', 'handovers'] as const

/** 運転整理 — how this family wants a day put together when a child cannot go to care. */
export const coverWishSchema = v.strictObject({
  /** The first difference decides: the child reached soonest, least leave, least yen, most leave left, promises kept, fewest changes. */
  order: v.optional(v.pipe(v.array(v.picklist(COVER_CRITERIA)), v.minLength(1))),
  /** Leave used first where an adult has both. */
  leaveFirst: v.optional(v.picklist(['childNursingLeave', 'annualLeave'])),
  /** Minutes between a call and leaving the desk. */
  minutesToLeave: v.optional(positiveMinutes),
})

export const planSchema = v.strictObject({
  schema: v.literal('yohaku-plan/1'),
  id,
  title: v.string(),
  note: v.optional(v.string()),
  source: v.optional(v.strictObject({ url: v.string(), confidence: v.string(), shows: v.optional(v.string()) })),
  /** First month looked at. */
  start: monthText,
  household: v.strictObject({
    /** JIS code of the prefecture, 01 … 47. */
    prefecture: v.pipe(v.string(), v.regex(/^(0[1-9]|[1-3]\d|4[0-7])$/, 'prefecture')),
    municipality: v.optional(v.string()),
    /** Whether two adults are married to each other. */
    married: v.optional(v.boolean(), true),
    adults: v.pipe(v.array(adultSchema), v.minLength(1), v.maxLength(2)),
    children: v.optional(v.array(childSchema), []),
    helpers: v.optional(v.array(helperSchema), []),
    cover: v.optional(coverWishSchema),
  }),
  places: v.pipe(v.array(placeSchema), v.minLength(1)),
  legs: v.optional(v.array(legSchema), []),
  jobs: v.optional(v.array(jobSchema), []),
  /** The first track is the present one. */
  tracks: v.pipe(v.array(trackSchema), v.minLength(1)),
  days: v.optional(v.array(dayPatternSchema), []),
  balances: v.optional(v.array(balanceSchema), []),
  filings: v.optional(v.array(filingSchema), []),
  assumptions: v.optional(v.array(assumptionSchema), []),
  /** What is not known and may stay blank, in the family's words. */
  open: v.optional(v.array(v.string()), []),
  /** What is not known and without which a part of the day is not computed. */
  questions: v.optional(v.array(questionSchema)),
})

export type Plan = v.InferOutput<typeof planSchema>
export type Adult = v.InferOutput<typeof adultSchema>
export type Child = v.InferOutput<typeof childSchema>
export type Place = v.InferOutput<typeof placeSchema>
export type Leg = v.InferOutput<typeof legSchema>
export type Helper = v.InferOutput<typeof helperSchema>
export type LeaveRules = v.InferOutput<typeof leaveRulesSchema>
export type CoverWish = v.InferOutput<typeof coverWishSchema>
export type CoverCriterion = (typeof COVER_CRITERIA)[number]
export type Balance = v.InferOutput<typeof balanceSchema>
export type Job = v.InferOutput<typeof jobSchema>
export type Track = v.InferOutput<typeof trackSchema>
export type WorkPhase = v.InferOutput<typeof workPhaseSchema>
export type DayPattern = v.InferOutput<typeof dayPatternSchema>
export type Step = v.InferOutput<typeof stepSchema>
export type Filing = v.InferOutput<typeof filingSchema>
export type EmployerRule = v.InferOutput<typeof employerRuleSchema>
export type Assumption = v.InferOutput<typeof assumptionSchema>
export type Question = v.InferOutput<typeof questionSchema>
