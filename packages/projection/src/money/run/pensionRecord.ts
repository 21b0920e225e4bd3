import type { PlainDate, YearMonth } from '@yohaku/kernel'
import {
  childRearingExceptionMonths,
  childRearingExceptionReachesBackTo,
  exemptMonthsOf,
  isMonthIn,
  type MonthSpan,
  pensionRecordRemuneration,
  preChildRemuneration,
} from '@yohaku/law'
import type { AdultFacts, ChildFacts } from '../facts.ts'
import type { AdultRun } from './adultRun.ts'
import { monthAt } from './calendarTable.ts'
import { RECORD_SMR, SMR_PENSION, WIDTH } from './columns.ts'

/** 養育期間標準報酬月額特例 of one parent for one child. */
export interface KeptRemuneration {
  readonly childBirth: PlainDate
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

/** Raises `RECORD_SMR` in the months of the exceptions that are filed; answers them, one for each child. */
export const recordPension = (adult: AdultRun, eldestFirst: readonly ChildFacts[]): readonly KeptRemuneration[] => {
  const { cells, horizon } = adult
  const kept = keptRemunerationsOf(adult, eldestFirst)
  for (const { months, kept: amount, exempt } of kept) {
    const last = Math.min(months.last, horizon.to)
    for (let month = Math.max(months.first, horizon.from) as YearMonth; month <= last; month++) {
      if (isMonthIn(exempt, month)) continue
      const at = (month - horizon.from) * WIDTH + RECORD_SMR
      cells[at] = pensionRecordRemuneration(cells[at] as number, amount, month)
    }
  }
  return kept
}

const keptRemunerationsOf = (
  { facts, horizon, cells }: AdultRun,
  eldestFirst: readonly ChildFacts[],
): readonly KeptRemuneration[] => {
  const { childRearingException: filedForAll, exceptionOfChild } = facts.filings
  if (!facts.insured || (filedForAll === false && exceptionOfChild === undefined)) return NOTHING_KEPT
  const all: KeptRemuneration[] = []
  let elder: { readonly until: YearMonth; readonly kept: number } | null = null
  for (const { birth } of eldestFirst) {
    const filed = exceptionOfChild?.find(({ childBirth }) => childBirth === birth)?.filed ?? filedForAll
    // Without the elder's exception there is nothing the younger could keep of it.
    if (filed === false) continue
    const byAge = childRearingExceptionMonths({ birth, careStart: birth, nextLeaveStart: null })
    const nextLeaveStart = nextLeaveAfter(facts, birth)
    const months =
      nextLeaveStart === null ? byAge : childRearingExceptionMonths({ birth, careStart: birth, nextLeaveStart })
    const base = (monthAt(birth) - 1) as YearMonth
    const inside = base >= horizon.start && base <= horizon.to
    const atStart = facts.preChildPensionSmr ?? (cells[(horizon.start - horizon.from) * WIDTH + SMR_PENSION] as number)
    const real = inside ? (cells[(base - horizon.from) * WIDTH + SMR_PENSION] as number) : atStart
    const kept: number = preChildRemuneration(real, elder !== null && elder.until >= base ? elder.kept : null)
    if (byAge === null) continue
    elder = { until: byAge.last, kept }
    if (months === null) continue
    all.push({
      childBirth: birth,
      months: since(months, filed),
      kept,
      exempt: exemptFor(facts, birth),
      fromStart: base < horizon.start && facts.preChildPensionSmr === null,
      endedByLeave: months.last < byAge.last,
      fromElder: kept > real,
    })
  }
  return all
}

const NOTHING_KEPT: readonly KeptRemuneration[] = []

/** First day of the next leave for a younger child, which ends the period of this one. */
const nextLeaveAfter = ({ leaves }: AdultFacts, birth: ChildFacts['birth']): ChildFacts['birth'] | null => {
  for (const { start, childBirth } of leaves)
    if (childBirth !== null && childBirth > birth && start > birth) return start
  return null
}

/** Leaves without a day between count as one, as they do for the premiums. */
const exemptFor = ({ leaves }: AdultFacts, birth: ChildFacts['birth']): readonly MonthSpan[] =>
  exemptMonthsOf(leaves.filter(({ childBirth }) => childBirth === birth))

/** Filed in a month, the exception reaches two years back. */
const since = (months: MonthSpan, filed: true | YearMonth): MonthSpan => {
  if (filed === true) return months
  const earliest = childRearingExceptionReachesBackTo(filed)
  return earliest > months.first ? { first: earliest, last: months.last } : months
}
