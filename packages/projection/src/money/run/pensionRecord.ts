import { addMonths, monthOfDate, type YearMonth } from '@yohaku/kernel'
import {
  childRearingExceptionMonths,
  childRearingExceptionReachesBackTo,
  isMonthIn,
  type MonthSpan,
  pensionRecordRemuneration,
  preChildRemuneration,
  premiumExemptMonths,
  type Recorder,
} from '@yohaku/law'
import type { AdultFacts, ChildFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { RECORD_SMR, SMR_PENSION, WIDTH } from './columns.ts'

/** 養育期間標準報酬月額特例 of one parent for one child. */
export interface KeptRemuneration {
  readonly months: MonthSpan
  /** Standard remuneration from before the child. */
  readonly kept: number
  /** Months exempt because of leave for this child: they keep the real one. */
  readonly exempt: readonly MonthSpan[]
  /** `kept` is that at the start of the input, because the child was born before. */
  readonly fromStart: boolean
  /** Ended early by the next leave. */
  readonly endedByLeave: boolean
  /** `kept` is the elder child's, higher than the real one. */
  readonly fromElder: boolean
}

/** The exceptions that are filed, one for each child, eldest first. */
export const keptRemunerationsOf = (
  { facts, horizon, cells }: AdultRun,
  children: readonly ChildFacts[],
): readonly KeptRemuneration[] => {
  const { childRearingException: filed } = facts.filings
  if (!facts.insured || filed === false) return []
  const kept: KeptRemuneration[] = []
  let elder: { readonly until: YearMonth; readonly kept: number } | null = null
  for (const { birth } of children.toSorted((a, b) => a.birth - b.birth)) {
    const nextLeaveStart = nextLeaveAfter(facts, birth)
    const rearing = { birth, careStart: birth, nextLeaveStart: null }
    const byAge = childRearingExceptionMonths(rearing)
    const months = childRearingExceptionMonths({ ...rearing, nextLeaveStart })
    const base = addMonths(monthOfDate(birth), -1)
    const known = base >= horizon.start && base <= horizon.to
    const real = known
      ? (cells[(base - horizon.from) * WIDTH + SMR_PENSION] as number)
      : (facts.preChildPensionSmr ?? smrAtStart({ horizon, cells }))
    const amount: number = preChildRemuneration(real, elder !== null && elder.until >= base ? elder.kept : null)
    if (byAge !== null) elder = { until: byAge.last, kept: amount }
    if (months === null) continue
    kept.push({
      months: since(months, filed),
      kept: amount,
      exempt: exemptFor(facts, birth),
      fromStart: base < horizon.start && facts.preChildPensionSmr === null,
      endedByLeave: byAge !== null && months.last < byAge.last,
      fromElder: amount > real,
    })
  }
  return kept
}

/** Writes what the pension record counts in every month. */
export const recordPension = ({ cells, horizon }: AdultRun, kept: readonly KeptRemuneration[]): void => {
  for (let at = 0; at < horizon.rows * WIDTH; at += WIDTH) cells[at + RECORD_SMR] = cells[at + SMR_PENSION] as number
  for (const each of kept) {
    const first = Math.max(each.months.first, horizon.from)
    const last = Math.min(each.months.last, horizon.to)
    for (let month = first as YearMonth; month <= last; month++) {
      if (isMonthIn(each.exempt, month)) continue
      const at = (month - horizon.from) * WIDTH + RECORD_SMR
      cells[at] = pensionRecordRemuneration(cells[at] as number, each.kept, month)
    }
  }
}

/** The month's record again, for its explanation. */
export const pensionRecordIn = (
  { cells, horizon }: AdultRun,
  kept: readonly KeptRemuneration[],
  month: YearMonth,
  recorder: Recorder,
): number => {
  let best: number | null = null
  for (const { months, kept: amount, exempt } of kept)
    if (month >= months.first && month <= months.last && !isMonthIn(exempt, month)) best = Math.max(best ?? 0, amount)
  return pensionRecordRemuneration(cells[(month - horizon.from) * WIDTH + SMR_PENSION] as number, best, month, recorder)
}

const smrAtStart = ({ horizon, cells }: Pick<AdultRun, 'horizon' | 'cells'>): number =>
  cells[(horizon.start - horizon.from) * WIDTH + SMR_PENSION] as number

/** First day of the next leave for a younger child, which ends the period of this one. */
const nextLeaveAfter = ({ leaves }: AdultFacts, birth: ChildFacts['birth']): ChildFacts['birth'] | null => {
  for (const { start, childBirth } of leaves)
    if (childBirth !== null && childBirth > birth && start > birth) return start
  return null
}

const exemptFor = ({ leaves }: AdultFacts, birth: ChildFacts['birth']): readonly MonthSpan[] => {
  const spans: MonthSpan[] = []
  for (const leave of leaves) {
    const months = leave.childBirth === birth ? premiumExemptMonths(leave) : null
    if (months !== null) spans.push(months)
  }
  return spans
}

/** Filed in a month, the exception reaches two years back. */
const since = (months: MonthSpan, filed: true | YearMonth): MonthSpan => {
  if (filed === true) return months
  const earliest = childRearingExceptionReachesBackTo(filed)
  return earliest > months.first ? { first: earliest, last: months.last } : months
}
