import { estimate } from '@yohaku/words/en/estimate'
import { hoursAndMinutes, money, yearMonth } from '@yohaku/words/en/format'
import type { SaysText } from '../text.ts'

const NUMBER = new Intl.NumberFormat('en-US')

const COUNTED: Readonly<Record<string, (...numbers: readonly number[]) => string>> = {
  people: (adults = 0, children = 0) => `${many(adults, 'adult')}, ${many(children, 'child', 'children')}`,
  tracks: (count = 0) => many(count, 'track'),
  days: (count = 0) => many(count, 'day pattern'),
  assumed: (count = 0) => `${many(count, 'value')} assumed`,
  open: (count = 0) => `${many(count, 'thing')} left open`,
  asked: (count = 0) => `${many(count, 'answer')} would let more be computed`,
  months: (count = 0) => many(count, 'month'),
  samples: (count = 0) => `from ${NUMBER.format(count)} simulated days`,
  passed: (count = 0) => `${count} passed`,
  failed: (count = 0) => `${count} failed`,
  unsupported: (count = 0) => `${count} not supported yet`,
  households: (done = 0, bad = 0) =>
    `${NUMBER.format(done)} households computed${bad === 0 ? '' : `, ${many(bad, 'line')} not readable`}`,
  years: (count = 0) => many(count, 'year'),
  people_years: (year = 0, months = 0) => `take-home ${year} (${many(months, 'month')})`,
}

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`

const span = (minutes: number): string => hoursAndMinutes(Math.round(minutes))

export const says: SaysText = {
  yen: money,
  minutes: span,
  slack: (minutes) => (minutes < 0 ? `${span(-minutes)} short` : span(minutes)),
  month: yearMonth,
  year: String,
  chance: (p) => {
    if (p >= 0.9995) return 'nearly always'
    if (p > 0.975) return 'more than 19 of 20 days'
    if (p <= 0.0005) return 'about 0 of 20 days'
    if (p < 0.025) return 'less than 1 of 20 days'
    return `about ${Math.round(p * 20)} of 20 days`
  },
  term: (id, term) => `${id} (${term})`,
  list: (items) => items.join(', '),
  rows: {
    hours: 'working hours',
    paid: 'paid time',
    slack: 'slack',
    chance: 'in time',
    deadlines: 'promises of time (slack / in time)',
    allOnTime: 'all of them in time',
    broken: 'promises that cannot be kept',
    ownTime: 'own time',
    timeTogether: 'time together',
    money: 'take-home pay of the household',
    perMonth: 'a month (mean of 12)',
    pension: 'pension these months earn (a year from 65, an estimate in today’s wages)',
    pensionWithoutException: 'without the child-rearing exception',
    assumptions: 'assumed values',
    moneyAssumptions: 'taken for granted',
    open: 'left open',
    questions: 'would let more be computed',
    notYet: 'not computed yet',
    net: 'take-home',
    household: 'household',
    householdNet: 'household take-home',
    provisional: '* not published yet, today’s value stands in',
    certificates: 'hours of care granted (standard or short)',
    furusato: 'furusato donations of which all but 2,000 yen comes back (estimate, by the income expected)',
    assumesFiled: '† rests on a filing taken as made',
    rule: 'rule',
    basis: 'law',
    inputs: 'from',
    parameters: 'values used',
    rounding: 'rounding',
    source: 'source',
    from: 'from',
    time: 'time',
    who: 'who',
    what: 'what',
    where: 'where',
    until: 'promise',
    planned: 'planned',
    late: 'mean lateness',
    q95: 'on 19 of 20 days by',
    alone: 'children at home without an adult',
    nextMorning: 'the morning after the night shift',
    critical: 'what decides the tightest promise',
    event: 'event',
    mean: 'mean',
    onTime: 'in time',
    range: 'sampling error (95 %)',
    elapsed: 'took',
    perSecond: 'activities per second',
    example: 'example',
    field: 'field',
    expected: 'expected',
    got: 'got',
    note: 'note',
    readable: 'readable',
    noWinner: 'Every track gains something and gives something up.',
    estimate,
    progress: 'computing',
  },
  certificate: (isStandard, isStated, standard, short) =>
    `${isStandard ? 'standard' : 'short'} (${isStated ? 'as stated' : 'by working hours'}); a month ${standard} on standard, ${short} on short`,
  fault: (report) => `This is a fault of ours. With the following it can be mended:\n${report}`,
  counted: (code, ...numbers) => COUNTED[code]?.(...numbers) ?? `${code} ${numbers.join(' ')}`,
}
