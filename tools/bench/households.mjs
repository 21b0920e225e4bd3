import { expectOk } from '@yohaku/kernel'
import { parseHousehold, runHousehold } from '@yohaku/projection'
import { timeInTurns } from './measure.mjs'
import { payNaively } from './naivePayroll.mjs'

const HOUSEHOLDS = 60
const MONTHS = 24
/** So often over the same households in one measured round. */
const PASSES = { engine: 5, naive: 100 }

/** Household-years per second: two adults, one child, leave and return, a bonus, over two years each; all pays different. */
export const benchHouseholds = (rounds) => {
  const facts = Array.from({ length: HOUSEHOLDS }, (_, index) => expectOk(parseHousehold(household(index))))
  const plain = facts.map(({ months, adults }) => ({ months, adults: adults.map(({ pay }) => pay[0]) }))
  const times = timeInTurns(
    {
      engine: () => repeat(PASSES.engine, () => facts.map(runHousehold)),
      naive: () => repeat(PASSES.naive, () => plain.map(payNaively)),
    },
    rounds,
  )
  const perSecond = (passes, milliseconds) => (HOUSEHOLDS * (MONTHS / 12) * passes * 1000) / milliseconds
  const value = perSecond(PASSES.engine, times.engine)
  const yardstick = perSecond(PASSES.naive, times.naive)
  return [
    {
      name: 'household-years per second (two adults, a child, leave, bonuses)',
      unit: 'household-years/s',
      value,
      yardstick: { name: 'the barest payroll: literal rates, no dates, no benefits', value: yardstick },
      ratio: value / yardstick,
    },
  ]
}

const repeat = (times, work) => {
  let last
  for (let count = 0; count < times; count++) last = work()
  return last
}

const household = (index) => ({
  id: `bench-${index}`,
  prefecture: String((index % 47) + 1).padStart(2, '0'),
  start: '2026-04',
  months: MONTHS,
  adults: [
    {
      id: 'mother',
      birth: '1992-05-10',
      insured: true,
      pay: [
        { from: '2026-04', base_monthly: 0, commuting: 0, arrangement: 'leave' },
        {
          from: '2026-09',
          base_monthly: 210_000 + index * 1_700,
          commuting: 9_000,
          hours_per_day: 6,
          arrangement: 'reduced',
        },
      ],
      full_time_monthly: 280_000 + index * 2_300,
      bonus: [{ month: '2026-12', gross: 300_000 + index * 1_100 }],
      leave: {
        maternity: { due: '2025-09-01', birth: '2025-09-03' },
        childcare: [{ start: '2025-10-30', end: '2026-08-31' }],
      },
      filings: { end_of_leave_revision: true, child_rearing_exception: true, reduced_hours_benefit: true },
      collection: 'next_month',
    },
    {
      id: 'father',
      birth: '1990-11-20',
      insured: true,
      pay: [{ from: '2026-04', base_monthly: 320_000 + index * 3_100, commuting: 12_000, arrangement: 'full' }],
      bonus: [
        { month: '2026-06', gross: 500_000 + index * 1_300 },
        { month: '2026-12', gross: 520_000 + index * 1_300 },
      ],
      collection: 'next_month',
    },
  ],
  children: [{ birth: '2025-09-03' }],
})
