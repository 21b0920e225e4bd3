import { addDays, civilOf, monthOfDate, type PlainDate, plainDate, yearMonth } from '@yohaku/kernel'
import { correspondingDay, lastFilingDay, schoolDates } from '@yohaku/law'

import { nurseryFeesOf } from '../../money/ledger/nurseryFees.ts'
import { hoursOf, isWorking, paidMinutes } from '../../track/phase.ts'
import {
  type ApplicantAdult,
  type ApplicationChild,
  type ApplicationContext,
  type ApplicationFinder,
  type Candidate,
  found,
  isInNursery,
  lastLeaves,
  ruleOf,
} from '../context.ts'
import type { UnpricedReason } from '../planApplication.ts'
import { type Stream, streamOf } from '../stream.ts'

/** 復職証明書: the place at the nursery hangs on the return to work. */
export const returnToWorkCertificate: ApplicationFinder = (context) => {
  const returns = context.adults.flatMap((adult) =>
    lastLeaves(adult).map(({ end }) => ({ adult, day: addDays(end, 1) })),
  )
  if (returns.length === 0) return 'noLeaveInPlan'
  const candidates = returns.flatMap(({ adult, day }) =>
    inNurseryOn(context, day).map(
      (child): Candidate => ({
        adult: adult.id,
        child,
        opens: day,
        target: addDays(day, DAYS_AFTER_RETURN),
        due: null,
        worth: 'place',
      }),
    ),
  )
  return found(candidates, 'notInNursery')
}

/** Towns differ (the 20th, two weeks, the month's end); two weeks is the shortest we know of. */
const DAYS_AFTER_RETURN = 14

/** 保育必要量の変更・就労証明書: other hours of work can move the hours of care between 11 and 8. */
export const careCertificateChange: ApplicationFinder = (context) => {
  const changes = context.adults.flatMap((adult) => changesOfHours(context, adult))
  if (changes.length === 0) return 'hoursStay'
  const candidates = changes.flatMap(({ adult, day }) =>
    inNurseryOn(context, day).map((child): Candidate => {
      const before = lastFilingDay('beforehand', monthOfDate(day))
      return { adult, child, opens: correspondingDay(day, -2), target: before, due: before, worth: 'hoursOfCare' }
    }),
  )
  return found(candidates, 'notInNursery')
}

/** 住民税の申告: who had no income is not known to the town, and an unknown levy counts as the highest. */
export const taxReportForNurseryFee: ApplicationFinder = (context) => {
  const candidates = context.money.years.flatMap(({ year, adults }) =>
    adults.flatMap(({ facts }, index): readonly Candidate[] => {
      const adult = context.adults[index]
      const september = plainDate(year + 1, 9, 1)
      const children = inNurseryOn(context, september).filter(({ birth }) => september < schoolDates(birth).class3Start)
      const due = addDays(september, -1)
      if (adult === undefined || facts.pay > 0 || children.length === 0 || due < context.today) return []
      const march = plainDate(year + 1, 3, 15)
      return [
        {
          adult: adult.id,
          year,
          opens: plainDate(year + 1, 1, 1),
          target: march,
          due,
          worth: worthOfReport(context, adult.id, year),
        },
      ]
    }),
  )
  return found(candidates, 'everybodyHasIncome')
}

/** What the fee would be more a month if the town took the income for the highest, from September to the next August. */
const worthOfReport = (
  { plan, track, money }: ApplicationContext,
  adult: string,
  year: number,
): Stream | UnpricedReason => {
  const shown = { first: yearMonth(year + 1, 9), last: yearMonth(year + 2, 8) }
  const feesIf = (state: 'filed' | 'refused') => {
    const others = plan.filings.filter((filing) => filing.adult !== adult || filing.kind !== 'taxReportForNurseryFee')
    const filings = [...others, { adult, kind: 'taxReportForNurseryFee' as const, state }]
    return nurseryFeesOf({ ...plan, filings }, track, money, shown).months
  }
  const known = money.years.some((candidate) => candidate.year === year)
  if (!known || !plan.household.children.some(({ nurseryFee }) => nurseryFee?.rule === 'table'))
    return 'nurseryFeeNotEntered'
  const [reported, not] = [feesIf('filed'), feesIf('refused')]
  const amounts = [...not].map(([month, { yen }]) => [month, yen - (reported.get(month)?.yen ?? 0)] as const)
  const worth = streamOf(ruleOf('taxReportForNurseryFee').reach, amounts)
  return worth.length === 0 ? 'nurseryFeeNotEntered' : worth
}

/** 施設等利用給付認定: care outside the licensed nurseries is paid for from the certificate on, never before it. */
export const facilityUseCertification: ApplicationFinder = (context) => {
  const { plan, today, adults } = context
  const kindergartens = plan.places.filter(({ kind }) => kind === 'kindergarten').map(({ id }) => id)
  const carers = plan.household.helpers.some(({ kind }) => CERTIFIED_CARE.some((certified) => certified === kind))
  const children = context.children.filter(({ birth }) => today <= schoolDates(birth).preschoolEnd)
  if (children.length === 0) return 'noChildOfThatAge'
  const candidates = children
    .filter(({ care }) => carers || care.some((place) => kindergartens.includes(place)))
    .map((child): Candidate => {
      const { class3Start, preschoolEnd } = schoolDates(child.birth)
      const target = today < class3Start ? addDays(class3Start, -1) : null
      const opens = correspondingDay(class3Start, -2)
      return { adult: adults[0]?.id ?? '', child, opens, target, due: preschoolEnd, worth: 'useNotEntered' }
    })
  return found(candidates, 'noSuchCare')
}

const CERTIFIED_CARE = ['sitter', 'sickChildCare', 'familySupport'] as const

/** 放課後児童クラブ: the autumn before school, by the town's dates. */
export const afterSchoolClub: ApplicationFinder = (context) => {
  const candidates = context.children.flatMap((child): readonly Candidate[] => {
    const { elementaryStart } = schoolDates(child.birth)
    const due = lastFilingDay('beforehand', monthOfDate(elementaryStart))
    if (due < context.today || monthOfDate(elementaryStart) > context.money.horizon.end) return []
    const { year } = civilOf(elementaryStart)
    const opens = plainDate(year - 1, 10, 1)
    return [
      { adult: context.adults[0]?.id ?? '', child, opens, target: plainDate(year - 1, 11, 30), due, worth: 'place' },
    ]
  })
  return found(candidates, 'noChildOfThatAge')
}

/** Children before school whom the plan has in a nursery on that day: those for whom nobody is on leave. */
const inNurseryOn = (context: ApplicationContext, day: PlainDate): readonly ApplicationChild[] =>
  context.children.filter((child) => {
    const isAtHome = context.adults.some(({ facts }) =>
      facts.leaves.some(({ childBirth, start, end }) => childBirth === child.birth && start <= day && day <= end),
    )
    const isSmall = child.birth <= day && day <= schoolDates(child.birth).preschoolEnd
    return isSmall && !isAtHome && isInNursery(context, child) === true
  })

interface ChangeOfHours {
  readonly adult: string
  readonly day: PlainDate
}

const changesOfHours = ({ plan, money }: ApplicationContext, { id, lived }: ApplicantAdult): readonly ChangeOfHours[] =>
  lived.flatMap(({ phase, from }, index) => {
    const before = lived[index - 1]?.phase
    if (before === undefined || !isWorking(phase) || monthOfDate(from) < money.horizon.start) return []
    const [now, then] = [hoursOf(plan, phase), hoursOf(plan, before)]
    const [paid, paidBefore] = [now === null ? null : paidMinutes(now), then === null ? null : paidMinutes(then)]
    return paid === paidBefore && phase.daysPerWeek === before.daysPerWeek ? [] : [{ adult: id, day: from }]
  })
