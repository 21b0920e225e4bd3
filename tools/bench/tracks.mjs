import { factsOfPlan, ledger, runHousehold, withTracks } from '@yohaku/projection'
import { fastest, timeInTurns, warm } from './measure.mjs'
import { payNaively } from './naivePayroll.mjs'
import { samplePlan } from './samplePlan.mjs'

const TRACKS = 4
const MONTHS = 240
const LIMIT_MS = 5
/** Short rounds, so many for one of the others. */
const TURNS = 20
const PAY = { baseMonthly: 300_000, commuting: 10_000 }

/** Four tracks of a family over twenty years, two adults: the money computed, and the same laid out line by line. */
export const benchTracks = (root, rounds) => {
  const plan = withTracks(samplePlan(root))
  const tracks = Array.from({ length: TRACKS }, (_, index) => plan.tracks[index % plan.tracks.length].id)
  const works = {
    money: () => tracks.map((track) => runHousehold(factsOfPlan(plan, track, { months: MONTHS }))),
    lines: () => tracks.map((track) => ledger(plan, { track, months: MONTHS })),
    naive: () => tracks.map(() => payNaively({ months: MONTHS, adults: [PAY, PAY] })),
  }
  for (const work of Object.values(works)) warm(work)
  const times = timeInTurns(works, rounds * TURNS, fastest)
  const figure = (name, value) => ({
    name: `${name}, warm (${TRACKS} tracks × ${MONTHS / 12} years × 2 adults)`,
    unit: 'ms',
    value,
    limit: LIMIT_MS,
    meets: value < LIMIT_MS,
    yardstick: { name: 'the barest payroll of as many months', value: times.naive },
    ratio: value / times.naive,
  })
  return [figure('money of tracks', times.money), figure('ledger of tracks, every line of it', times.lines)]
}
