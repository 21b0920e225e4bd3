import {
  addMonths,
  firstDayOf,
  formatPlainDate,
  formatYearMonth,
  monthOfYear,
  type YearMonth,
  yearOf,
} from '@yohaku/kernel'
import { RESIDENT_TAX, WIDTH } from '../money/run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../money/run/household.ts'
import type { Decision } from '../money/run/remunerations.ts'
import type { BeforeAfter, PlanMilestone } from './planMilestone.ts'

/** Where the money turns: each June with another resident tax, each month with another 標準報酬月額. */
export const moneyMilestones = (money: HouseholdMoney): readonly Omit<PlanMilestone, 'past'>[] =>
  money.adults.flatMap((adult) => [...residentTaxTurns(adult), ...remunerationRevisions(adult)])

const JUNE = 6

const residentTaxTurns = (adult: AdultMoney): readonly Omit<PlanMilestone, 'past'>[] => {
  const { start, end } = adult.horizon
  const found: Omit<PlanMilestone, 'past'>[] = []
  for (let month = start; month <= end; month = addMonths(month, 1)) {
    if (monthOfYear(month) !== JUNE) continue
    const untilMay = month > start ? residentTaxIn(adult, addMonths(month, -1)) : null
    const june = residentTaxIn(adult, month)
    const fromJuly = month < end ? residentTaxIn(adult, addMonths(month, 1)) : null
    if (june === 0 && (untilMay ?? 0) === 0) continue
    if (untilMay !== null && untilMay === (fromJuly ?? june)) continue // June's remainder alone is no turn
    found.push({
      ...COMPUTED,
      id: 'residentTaxTurn',
      date: formatPlainDate(firstDayOf(month)),
      adult: adult.facts.id,
      changes: ['residentTax'],
      figures: { kind: 'residentTax', untilMay, june, fromJuly, incomeYear: yearOf(month) - 1 },
      basis: '地方税法 第321条の5第1項',
      source: 'https://laws.e-gov.go.jp/law/325AC0000000226',
      confidence: 'secondary',
    })
  }
  return found
}

const residentTaxIn = ({ cells, horizon }: AdultMoney, month: YearMonth): number =>
  cells[(month - horizon.from) * WIDTH + RESIDENT_TAX] as number

const remunerationRevisions = (adult: AdultMoney): readonly Omit<PlanMilestone, 'past'>[] => {
  const { decisions, horizon, facts } = adult
  if (!facts.insured) return []
  // What the family entered is no decision of its own: nobody knows when it was made.
  const changed = decisions.filter(
    ({ smr, smrBefore, effective, why }) => smr !== smrBefore && effective <= horizon.end && why !== 'entered',
  )
  const health = changed.filter(({ insurance }) => insurance === 'health')
  const pension = changed.filter(({ insurance }) => insurance === 'pension')
  const alone = pension.filter((decision) => !health.some((other) => isTogether(decision, other)))
  return [...health, ...alone].map((decision) =>
    revisionMilestone(
      adult,
      changed.filter((other) => isTogether(decision, other)),
    ),
  )
}

/** Health and pension are decided apart; the same reason in the same month is one event for the family. */
const isTogether = (a: Decision, b: Decision): boolean => a.effective === b.effective && a.why === b.why

const revisionMilestone = (adult: AdultMoney, group: readonly Decision[]): Omit<PlanMilestone, 'past'> => {
  const { effective, why, firstRow } = group[0] as Decision & { readonly why: Decided }
  const deductedFrom = adult.facts.collection === 'next_month' ? addMonths(effective, 1) : effective
  return {
    ...COMPUTED,
    id: 'remunerationRevision',
    date: formatPlainDate(firstDayOf(effective)),
    adult: adult.facts.id,
    changes: ['premiums'],
    figures: {
      kind: 'remuneration',
      why,
      health: changeIn(group, 'health'),
      pension: changeIn(group, 'pension'),
      averagedFrom: why === 'cap_raised' ? null : formatYearMonth(addMonths(adult.horizon.from, firstRow)),
      effective: formatYearMonth(effective),
      deductedFrom: formatYearMonth(deductedFrom),
    },
    ...LAW_OF[why],
  }
}

const changeIn = (group: readonly Decision[], insurance: Decision['insurance']): BeforeAfter | null => {
  const found = group.find((decision) => decision.insurance === insurance)
  return found === undefined ? null : { before: found.smrBefore, after: found.smr }
}

const COMPUTED = { child: null, expected: false, starts: [], ends: [], origin: 'computed' } as const

const HEALTH_INSURANCE_ACT = 'https://laws.e-gov.go.jp/law/211AC0000000070'

type Decided = Exclude<Decision['why'], 'entered'>

const LAW_OF: Readonly<Record<Decided, Pick<PlanMilestone, 'basis' | 'source' | 'confidence'>>> = {
  regular: { basis: '健康保険法 第41条、厚生年金保険法 第21条', source: HEALTH_INSURANCE_ACT, confidence: 'secondary' },
  occasional: {
    basis: '健康保険法 第43条、厚生年金保険法 第23条',
    source: HEALTH_INSURANCE_ACT,
    confidence: 'secondary',
  },
  leave_end: {
    basis: '健康保険法 第43条の2・第43条の3、厚生年金保険法 第23条の2・第23条の3',
    source: 'https://www.nenkin.go.jp/service/kounen/hokenryo/menjo/20150407.html',
    confidence: 'primary',
  },
  cap_raised: {
    basis: '厚生年金保険法 第20条（標準報酬月額の上限の段階的引上げ）',
    source: 'https://laws.e-gov.go.jp/law/329AC0000000115',
    confidence: 'secondary',
  },
}
