import type { CompareWords } from '../ja/compare.ts'
import { count, yearMonth } from './format.ts'
import { lines } from './lines.ts'

export const words: CompareWords = {
  lines,
  compareLead: {
    lead: 'On every track something grows and something shrinks.',
  },

  pay: {
    label: (name) => `Monthly pay of ${name} (at full time)`,
    less: '−5,000',
    more: '+5,000',
    lessLong: (name) => `Lower the pay of ${name} by 5,000 yen`,
    moreLong: (name) => `Raise the pay of ${name} by 5,000 yen`,
    unit: 'yen',
    bad: 'Whole yen from 0 to 100,000,000.',
  },

  compare: {
    heading: 'Compare tracks (ways of working)',
    day: 'The day',
    strip: (all) => `The day on each track. ${all}`,
    stripOne: (name, pickup, slack) => `${name}: at the nursery ${pickup}, ${slack}. `,
    slackAt: (kind, who) =>
      ({
        pickup: 'Slack after arriving for pick-up',
        dropoff: 'Slack at drop-off',
        workStart: `${who}: slack before work`,
        bedtime: 'Slack before bedtime',
        own: 'Slack before a promise of time',
      })[kind],
    chanceAt: (kind, who) =>
      ({
        pickup: 'Expected to be in time for pick-up',
        dropoff: 'Expected to be in time for drop-off',
        workStart: `${who}: expected at work in time`,
        bedtime: 'Expected to be in time for bed',
        own: 'Expected to keep the promise of time',
      })[kind],
    allOnTime: 'Expected to keep every promise',
    own: (who) => `${who}: own time`,
    together: (who) => `${who}: time together`,
    lateUnit: ' min short',
    sampled: (low, high, samples) => `Simulated over ${count(samples)} days: between ${low} and ${high}%.`,
    none: '—',
  },

  money: {
    heading: 'Money',
    month: 'Month shown',
    previous: 'Month before',
    next: 'Month after',
    household: 'Take-home pay of the family',
    takeHome: (who) => `${who}: take-home pay`,
    lines: (who) => `${who}: line by line`,
    same: 'the same on every track',
    common: 'The family’s',
    year: (year, months) =>
      months === 12 ? `Take-home pay in ${year}` : `Take-home pay in ${year} (${months} months)`,
    yen: (amount) => ({ before: amount.startsWith('−') ? '−¥' : '¥', amount: amount.replace('−', ''), after: '' }),
    aboutYear: (yen) => ({ before: 'about ¥', amount: (yen / 1_000_000).toFixed(2), after: 'M' }),
    provisional: 'Years without published rates are computed with today’s.',
    notice: 'This is a guide. The employer, the pension office and the town decide.',
    open: (what, track, yen) => `${what} on ${track}, ${yen} yen: open the sum`,
    close: (what, track, yen) => `${what} on ${track}, ${yen} yen: close the sum`,
  },

  basis: {
    heading: (what, yen) => `The sum: ${what}, ${yen} yen`,
    formal: (plain, formal) => `${plain} (official name: ${formal})`,
    waiting: 'Looking up the sum.',
    none: 'This figure is written in the plan.',
    from: (month) => `from ${yearMonth(month)}`,
    source: 'Open source',
    sourceOf: (term) => `Open the source of ${term}`,
    checked: (day) => `Compared with its source on ${day}.`,
    unchecked: 'Not compared with its source yet.',
    provisional: 'Not published; the value before stands in.',
    rounding: 'Rounding',
    result: 'Result',
    yes: 'yes',
    no: 'no',
    blank: 'blank',
    counted: {
      months: (many) => `${many} months`,
      days: (many) => `${many} days`,
      persons: (many) => `${many} persons`,
    },
    confidence: {
      primary: 'read on an official page',
      secondary: 'several sources agree',
      single: 'from one source',
      memory: 'no source found',
      derived: 'computed from other values',
    },
    roundings: {
      floor: (unit) => `rounded down to ${unit}`,
      ceil: (unit) => `rounded up to ${unit}`,
      halfDown: (unit) => `rounded to ${unit}, a half goes down`,
      halfUp: (unit) => `rounded to ${unit}, a half goes up`,
      exact: (_unit) => 'not rounded',
    },
  },
}
