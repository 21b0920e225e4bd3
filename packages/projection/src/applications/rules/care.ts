import { addDays, civilOf, month, monthOfDate, type PlainDate, plainDate, type YearMonth } from '@yohaku/kernel'
import {
  attainmentDate,
  exemptNationalPensionPremium,
  isCarriedForward,
  NATIONAL_PENSION_PREMIUM,
  nationalPensionExemptMonths,
  schoolDates,
} from '@yohaku/law'
import {
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  found,
  lastLeaves,
  ruleOf,
} from '../context.ts'
import { streamOf } from '../stream.ts'

/** 病児保育の利用登録: made before the first fever, or the day cannot be used. */
export const sickChildCareRegistration: ApplicationFinder = (context) => {
  const { plan, children, today, adults } = context
  if (plan.household.helpers.some(({ kind }) => kind === 'sickChildCare')) return 'alreadyAmongHelpers'
  const small = children.filter(({ birth }) => birth <= today && today <= primarySchoolEnd(birth))
  const returns = adults.flatMap((adult) => lastLeaves(adult).map(({ end }) => addDays(end, 1)))
  const next = returns.filter((day) => day >= today).sort((a, b) => a - b)[0] ?? null
  const candidates = small.map(
    (child): Candidate => ({
      adult: adults[0]?.id ?? '',
      child,
      opens: child.birth,
      target: next,
      due: primarySchoolEnd(child.birth),
      worth: 'place',
    }),
  )
  return found(candidates, 'noChildOfThatAge')
}

/** ベビーシッター利用支援（東京都）: hours of the fiscal year, which end on 31 March. */
export const sitterSupportOfTheTown: ApplicationFinder = (context) => {
  if (context.facts.prefecture !== TOKYO) return 'otherPrefecture'
  const candidates = beforeSchool(context).map((child): Candidate => {
    const { year, month: now } = civilOf(context.today)
    const fiscalYear = now >= 4 ? year : year - 1
    return {
      adult: context.adults[0]?.id ?? '',
      child,
      opens: plainDate(fiscalYear, 4, 1),
      target: null,
      due: plainDate(fiscalYear + 1, 3, 31),
      worth: 'useNotEntered',
    }
  })
  return found(candidates, 'noChildOfThatAge')
}

/** 企業主導型ベビーシッター割引券: where the employer takes part. */
export const sitterVoucherOfTheEmployer: ApplicationFinder = (context) => {
  const employed = context.adults.filter(({ facts }) => facts.insured)
  if (employed.length === 0) return 'notInsured'
  const youngest = context.children.findLast(
    ({ birth }) => birth <= context.today && context.today <= schoolDates(birth).grade3End,
  )
  if (youngest === undefined) return 'noChildOfThatAge'
  const due = schoolDates(youngest.birth).grade3End
  return found(
    employed.map(({ id }) => ({
      adult: id,
      child: youngest,
      opens: youngest.birth,
      target: null,
      due,
      worth: 'employerRegistrationUnknown',
    })),
    'notInsured',
  )
}

/** 国民年金の産前産後・育児期間の免除: for who pays the national pension by oneself; the second since 2026-10. */
export const nationalPensionExemption: ApplicationFinder = (context) => {
  const own = context.adults.filter(({ facts }) => !facts.insured)
  if (own.length === 0) return 'everybodyInsured'
  const candidates = own.flatMap(({ id }) => context.children.flatMap((child) => exemptionOf(context, id, child)))
  return found(candidates, 'noChildOfThatAge')
}

const exemptionOf = (context: ApplicationContext, adult: string, child: ApplicationChild): readonly Candidate[] => {
  const person = context.plan.household.adults.find(({ id }) => id === adult)
  const givesBirth = person?.due !== undefined || person?.role === 'mother'
  const months = nationalPensionExemptMonths(child.birth, null, givesBirth)
  const last = attainmentDate(child.birth, 1)
  if (person?.nationalPension === 'category3' || months.length === 0) return []
  if (person?.nationalPension === undefined) {
    if (last < context.today || monthOfDate(last) < NATIONAL_PENSION_FROM) return []
    const unknown = { opens: child.birth, target: null, due: last, worth: 'pensionCategoryUnknown' } as const
    return [{ adult, child, ...unknown }]
  }
  const priced = months.flatMap((month): readonly (readonly [YearMonth, number])[] => {
    const premium = exemptNationalPensionPremium(month)
    return premium.ok ? [[month, premium.value]] : []
  })
  const worth = streamOf(ruleOf('nationalPensionExemption').reach, priced)
  if (worth.length === 0 || (worth.at(-1)?.lastDay ?? 0) < context.today) return []
  const carried = months.some((month) => isCarriedForward(NATIONAL_PENSION_PREMIUM, month))
  const assumptions = carried ? (['NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD'] as const) : []
  return [{ adult, child, opens: child.birth, target: null, worth, assumptions }]
}

const TOKYO = '13'
const NATIONAL_PENSION_FROM = month('2026-10')

const beforeSchool = ({ children, today }: ApplicationContext) =>
  children.filter(({ birth }) => birth <= today && today <= schoolDates(birth).preschoolEnd)

const primarySchoolEnd = (birth: PlainDate): PlainDate =>
  plainDate(civilOf(schoolDates(birth).elementaryStart).year + 6, 3, 31)
