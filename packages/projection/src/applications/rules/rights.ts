import { addDays, addMonths, date, monthOfDate, type PlainDate } from '@yohaku/kernel'
import { attainmentDate, lastFilingDay, schoolDates } from '@yohaku/law'
import { isWorking } from '../../track/phase.ts'
import {
  type ApplicantAdult,
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  type Found,
  found,
} from '../context.ts'

/** 所定外労働の制限: no overtime, until the youngest child goes to school. */
export const overtimeExemption: ApplicationFinder = (context) => untilSchool(context)

/** 時間外労働・深夜業の制限: at most 24 hours a month, nothing from 22 to 5. */
export const overtimeLimit: ApplicationFinder = (context) => untilSchool(context)

/** 育児短時間勤務: six hours, while the child is under 3. */
export const reducedHours: ApplicationFinder = (context) =>
  forYoungest(
    context,
    ({ birth }) => attainmentDate(birth, 3),
    (adult, child) => {
      if (phaseToday(context, adult)?.kind === 'reduced') return null
      const last = attainmentDate(child.birth, 3)
      const begins = adult.lived.find(({ phase, from }) => phase.kind === 'reduced' && from >= context.today)
      const target = begins === undefined ? null : lastFilingDay('oneMonthBefore', monthOfDate(begins.from))
      return { opens: child.birth, target, due: lastFilingDay('oneMonthBefore', monthOfDate(last)) }
    },
    'alreadyOnReducedHours',
  )

/** 柔軟な働き方の措置: one of the measures the employer offers, from the third birthday to school; law since 2025-10. */
export const flexibleMeasures: ApplicationFinder = (context) =>
  forYoungest(context, preschoolEnd, (_, { birth }) => {
    const opens = Math.max(addDays(attainmentDate(birth, 3), 1), FLEXIBLE_FROM) as PlainDate
    return { opens, target: opens, due: preschoolEnd({ birth }) }
  })

/** 子の看護等休暇: five days a year, ten for two children, until the third grade ends; asked for on the day itself. */
export const childNursingLeave: ApplicationFinder = (context) =>
  forYoungest(
    context,
    ({ birth }) => schoolDates(birth).grade3End,
    (_, { birth }) => ({
      opens: birth,
      target: null,
      due: schoolDates(birth).grade3End,
    }),
  )

const FLEXIBLE_FROM = date('2025-10-01')

const preschoolEnd = ({ birth }: Pick<ApplicationChild, 'birth'>): PlainDate => schoolDates(birth).preschoolEnd

/** A month of the right is asked for a month ahead, so that the last request is two months before school. */
const untilSchool = (context: ApplicationContext): Found =>
  forYoungest(context, preschoolEnd, (adult, child) => {
    const school = monthOfDate(addDays(preschoolEnd(child), 1))
    return {
      opens: child.birth,
      target: askBeforeReturn(context, adult),
      due: lastFilingDay('oneMonthBefore', addMonths(school, -1)),
    }
  })

type Claim = Pick<Candidate, 'opens' | 'target' | 'due'>

/** One application for each employed adult, for the child with whom the right lasts longest. */
const forYoungest = (
  { adults, children, today }: ApplicationContext,
  until: (child: ApplicationChild) => PlainDate,
  claimOf: (adult: ApplicantAdult, child: ApplicationChild) => Claim | null,
  otherwise: 'alreadyOnReducedHours' | 'noChildOfThatAge' = 'noChildOfThatAge',
): Found => {
  const employed = adults.filter(({ job, lived }) => job !== null && lived.some(({ phase }) => phase.kind !== 'none'))
  if (employed.length === 0) return 'notEmployed'
  const child = children.findLast((candidate) => candidate.birth <= today && today <= until(candidate))
  if (child === undefined) return 'noChildOfThatAge'
  const candidates = employed.flatMap((adult): readonly Candidate[] => {
    const claim = claimOf(adult, child)
    return claim === null ? [] : [{ adult: adult.id, child, worth: 'right', ...claim }]
  })
  return found(candidates, otherwise)
}

const phaseToday = ({ today }: ApplicationContext, { lived }: ApplicantAdult) =>
  lived.find(({ from, to }) => from <= today && (to === null || today <= to))?.phase

/** A month before the return, where the adult is on leave today. */
const askBeforeReturn = (context: ApplicationContext, adult: ApplicantAdult): PlainDate | null => {
  if (phaseToday(context, adult)?.kind !== 'leave') return null
  const back = adult.lived.find(({ phase, from }) => isWorking(phase) && from > context.today)
  return back === undefined ? null : lastFilingDay('oneMonthBefore', monthOfDate(back.from))
}
