import { expectOk } from '@yohaku/kernel'
import { parseHousehold, runHousehold } from '@yohaku/projection'
import { fastest, timeInTurns, warm } from './measure.mjs'
import { payNaively } from './naivePayroll.mjs'
import { household } from './sampleHousehold.mjs'

const HOUSEHOLDS = 20
/** Household-years a second, on one core, in process, without a recorder. */
const LEAST = 100_000
/** What a month may cost more when ten times as many are asked for: cost is linear. */
const MOST_GROWTH = 1.1
const NAIVE_PASSES = 2
/** Short rounds, so many for one of the others. */
const TURNS = 20

/** Household-years per second of the money engine, for short and for long spans, all pays different. */
export const benchHouseholds = (rounds) => {
  const [two, twenty, forty] = [24, 240, 480].map((months) => spanOf(months, rounds))
  return [
    figure('two years each', two),
    figure('twenty years each', twenty),
    {
      name: 'cost of a month, forty years beside twenty',
      unit: 'ns',
      value: forty.perMonth,
      meets: forty.perMonth <= twenty.perMonth * MOST_GROWTH,
      limit: twenty.perMonth * MOST_GROWTH,
      yardstick: { name: 'of twenty years', value: twenty.perMonth },
      ratio: forty.perMonth / twenty.perMonth,
    },
  ]
}

const figure = (span, { value, yardstick }) => ({
  name: `household-years per second, ${span} (two adults, a child, leave, bonuses)`,
  unit: 'household-years/s',
  value,
  limit: LEAST,
  meets: value >= LEAST,
  yardstick: { name: 'the barest payroll: literal rates, no dates, no benefits', value: yardstick },
  ratio: value / yardstick,
})

const spanOf = (months, rounds) => {
  const facts = Array.from({ length: HOUSEHOLDS }, (_, index) => expectOk(parseHousehold(household(index, months))))
  const plain = facts.map(({ adults }) => ({ months, adults: adults.map(({ pay }) => pay[0]) }))
  const passes = Math.ceil(240 / months)
  const works = {
    engine: () => repeat(passes, () => facts.map(runHousehold)),
    naive: () => repeat(passes * NAIVE_PASSES, () => plain.map(payNaively)),
  }
  for (const work of Object.values(works)) warm(work)
  const times = timeInTurns(works, rounds * TURNS, fastest)
  const years = HOUSEHOLDS * (months / 12) * passes
  return {
    value: (years * 1000) / times.engine,
    yardstick: (years * NAIVE_PASSES * 1000) / times.naive,
    perMonth: (times.engine * 1e6) / (years * 12),
  }
}

const repeat = (times, work) => {
  let last
  for (let count = 0; count < times; count++) last = work()
  return last
}
