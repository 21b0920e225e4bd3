import { type Finding, shown } from './finding.ts'
import { entriesOf, type RawMap, textOf } from './raw.ts'

/** Entries of 届出 that cannot be true together: two that say different things of one filing, a month that is not the day's. */
export const filingFindings = (plan: RawMap): readonly Finding[] => {
  const filings = entriesOf(plan.filings, ['filings'])
  const first = new Map<string, number>()
  return filings.flatMap(({ at, map }, index): readonly Finding[] => {
    const found: Finding[] = []
    const own = [map.adult, map.kind, map.child, map.year].map((part) => (part === undefined ? '' : shown(part)))
    const key = own.join(' ')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, index)
    else
      found.push({
        at,
        code: 'filing_twice',
        found: own.filter(Boolean).join(' '),
        expected: `filings[${earlier}]`,
        fix: { code: 'remove_key', value: `filings[${index}]` },
      })
    const [month, day] = [textOf(map.month), textOf(map.date)]
    if (month !== undefined && day !== undefined && !day.startsWith(`${month}-`))
      found.push({
        at: [...at, 'month'],
        code: 'month_not_of_date',
        found: month,
        expected: day,
        fix: { code: 'write_example', value: day.slice(0, month.length) },
      })
    return found
  })
}
