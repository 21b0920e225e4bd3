import { allocate } from './questions/allocate.ts'
import { anonymous } from './questions/anonymous.ts'
import { applications } from './questions/applications.ts'
import { assign } from './questions/assign.ts'
import { assigned } from './questions/assigned.ts'
import { calendarDay } from './questions/calendarDay.ts'
import { cover } from './questions/cover.ts'
import { coverage } from './questions/coverage.ts'
import { day } from './questions/day.ts'
import { differences } from './questions/differences.ts'
import { explain } from './questions/explain.ts'
import { familyCalendar } from './questions/familyCalendar.ts'
import { late } from './questions/late.ts'
import { leaving } from './questions/leaving.ts'
import { ledger } from './questions/ledger.ts'
import { leverMoves } from './questions/leverMoves.ts'
import { lived } from './questions/lived.ts'
import { measures } from './questions/measures.ts'
import { milestones } from './questions/milestones.ts'
import { outlooks } from './questions/outlooks.ts'
import { payslip } from './questions/payslip.ts'
import { routes } from './questions/routes.ts'
import { week } from './questions/week.ts'
import { workCalendar } from './questions/workCalendar.ts'
import { year } from './questions/year.ts'

/**
 * Everything a screen can ask the engine. Only the worker imports this as a value; screens import its types, so that no
 * rule of law is ever part of a page. A new question is a file in `questions/`, one in `answers/` and a line here.
 */
export const questions = {
  day,
  week,
  late,
  measures,
  calendarDay,
  leaving,
  outlooks,
  ledger,
  explain,
  milestones,
  applications,
  cover,
  year,
  assign,
  assigned,
  allocate,
  leverMoves,
  lived,
  payslip,
  familyCalendar,
  workCalendar,
  anonymous,
  coverage,
  routes,
  differences,
}

export type Questions = typeof questions
export type QuestionName = keyof Questions
export type QuestionOf<N extends QuestionName> = Parameters<Questions[N]>[0]
export type AnswerOf<N extends QuestionName> = Awaited<ReturnType<Questions[N]>>
