import type { StartWords } from '../ja/start.ts'

export const words: StartWords = {
  start: {
    lead: 'A sample day is already there.',
    note: 'Each answer makes it more like yours. Blanks are fine.',
    questions: 'First questions',
    workEnd: (name) => `${name} leaves the desk at`,
    pay: (name) => `Monthly pay of ${name} (at full time)`,
    closes: 'The nursery closes at',
    keep: 'Show this day',
    others: 'Other ways to begin',
    sample: 'Look at the sample',
    file: 'Open a plan file',
    bad: 'A time is written like 16:00.',
  },
}
