/**
 * A household of the batch format: two adults, one child, leave and return, bonuses; every index has other pays and another prefecture.
 *
 * @param {number} index
 * @param {number} months
 */
export const household = (index, months) => ({
  id: `bench-${index}`,
  prefecture: String((index % 47) + 1).padStart(2, '0'),
  start: '2026-04',
  months,
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
