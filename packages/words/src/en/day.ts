import type { DayWords } from '../day.ts'

/** Words of a day laid out anew, and of what lived days teach. */
export const day: DayWords = {
  lever: {
    wakeEarlier: (who) => `${who}: up earlier`,
    leaveHomeEarlier: (who) => `${who}: leaves home earlier`,
    leaveDeskEarlier: (who) => `${who}: leaves the desk earlier`,
    simplerMeal: (who, what) => `${what} shorter (${who})`,
    shorterBath: (who, what) => `${what} shorter (${who})`,
    otherWay: (_who, what, other) => `${what}, by ${other === '' ? 'another way' : other}`,
    swap: (who, what, other) =>
      other === '' ? `${what}: somebody else (now ${who})` : `${what}: ${other} (now ${who})`,
  },
  cost: {
    sleep: 'sleep',
    work: 'work',
    ownTime: 'own time',
    timeTogether: 'time together',
    unclaimed: 'white of the day',
  },
  nothingToAdd: 'Every promise is kept on nearly every day already. No minutes are needed.',
  nothingToShare: 'The plan has no weekday on which a child is brought or collected.',
  delay: {
    ownPrepare: 'getting ready',
    childPrepare: 'getting the child ready',
    meal: 'meals',
    walk: 'on foot, by bicycle',
    train: 'train, bus',
    handOver: 'at the nursery door',
    workOver: 'the end of work',
    shopping: 'shopping',
    cooking: 'cooking',
    bath: 'bath',
    bedtime: 'bedtime',
  },
  delaysUnchanged: 'The delays are as they were assumed.',
  dayType: {
    normal: 'a usual day',
    rain: 'a rainy day',
    disruption: 'a line disrupted',
    childSlow: 'a slow day for the child',
  },
}
