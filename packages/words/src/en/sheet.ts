import type { SheetWords } from '../drawing.ts'

/** Words of the drawn day as a page of its own. */
export const sheet: SheetWords = {
  promiseKind: {
    workStart: 'start of work',
    dropoff: 'drop-off',
    pickup: 'pick-up',
    bedtime: 'bedtime',
    own: 'promise',
  },
  promise: (what, who, where, slack) => `${what} (${who}, ${where}) ${slack}`,
  foot: 'White is slack. Times follow from the ways the plan states.',
  describe: "The family's day as a train diagram: the clock across, places up. One line a person; white is slack.",
  anonymous: 'The day of a family',
}
