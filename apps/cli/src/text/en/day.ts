import { day as words } from '@yohaku/words/en/day'
import type { DayText } from '../dayText.ts'

export const day: DayText = {
  lived: {
    heading: (days) => `Learned from ${days} ${days === 1 ? 'day' : 'days'} lived`,
    nothing: words.delaysUnchanged,
    head: ['kind of delay', 'times', 'weight of your own', 'assumed', 'your own', 'counted now'],
    kind: words.delay,
    weight: (share) => `${Math.round(share * 100)}%`,
    minutes: (minutes) => `${minutes.toFixed(1)} min`,
    prior: (days) => `What was assumed counts as ${days} days.`,
    unclear: (stretches) =>
      `Nothing is learned from ${stretches} ${stretches === 1 ? 'stretch' : 'stretches'} in which somebody waited.`,
    shared: 'Delays seen only together are shared out as was assumed.',
    faster: (stretches) =>
      `${stretches} ${stretches === 1 ? 'stretch was' : 'stretches were'} faster than the plan says.`,
    what: { left: 'began', arrived: 'arrived', pickedUp: 'picked up' },
    tap: (date, step, what, planned, actual) => `${date} ${step} ${what} planned ${planned} → ${actual}`,
  },
  allocate: {
    title: (minutes) => `Where ${minutes} minutes do most good`,
    spent: (spent, minutes) =>
      spent < minutes
        ? `${spent} minutes are used. The other ${minutes - spent} would change nothing.`
        : `${spent} minutes are used.`,
    nothing: words.nothingToAdd,
    promises: ['promise', 'time', 'now', 'then', 'mean lateness'],
    all: 'all of them in time',
    late: (before, after) => `${before} → ${after}`,
    price: (minutes) => `one more day of 100 with all in time takes ${minutes}`,
    levers: ['what', 'what it takes (a day)', 'minutes'],
    lever: words.lever,
    cost: ({ kind, minutes }, who, span, pay) =>
      `${who}: ${words.cost[kind]} ${minutes < 0 ? '+' : '−'}${span}${pay === null ? '' : ` (${pay} of pay)`}`,
    noCost: 'nothing',
    mode: { walk: 'foot', bicycle: 'bicycle', car: 'car', bus: 'bus', train: 'train', mixed: 'several means' },
    tenths: (minutes) => `${minutes.toFixed(1)} min`,
    untouched: (what) => `No minutes for: ${what}`,
    lastSafe: 'The latest time to leave',
    safe: ({ leaves }, who, promise, time, chance) =>
      `${who} ${leaves === 'home' ? 'leaves home' : 'leaves the desk'} by ${time}: ${promise} in time on ${chance}`,
    outOfReach: ({ leaves }, who, promise, chance) =>
      `${who}: no time to leave ${leaves === 'home' ? 'home' : 'the desk'} is early enough for ${promise} on ${chance}`,
    left: (promises) => `Not counted, because a way is not told: ${promises}`,
  },
  assign: {
    title: 'Who brings and who collects on which weekday',
    order: (criteria) => `Decided by: ${criteria}. Where equal, as it is now`,
    criterion: {
      chance: 'being in time',
      share: 'the wished number of times',
      timeTogether: 'time together',
      ownTime: 'own time',
      sleep: 'sleep',
    },
    head: ['day', 'brings', 'collects', 'leaves', 'all in time'],
    errand: (kind, children, place) => `${kind === 'dropoff' ? 'bringing' : 'collecting'} ${children} (${place}):`,
    of: (who, children) => `${who} (${children})`,
    leaves: (who, home, work) =>
      `${who} ${[home === null ? '' : `home ${home}`, work === null ? '' : `desk ${work}`].filter(Boolean).join(', ')}`,
    asToday: 'as now',
    impossible: 'not enough time',
    reasons: 'Why',
    on: (weekdays) => `${weekdays}:`,
    onlyOne: 'by the ways and times that are told, the only one that can be done',
    moreOf: (criterion, than, by) => {
      const other = than === 'today' ? 'than now' : 'than the next best'
      switch (criterion) {
        case 'chance':
          return `${by} fewer missed promises in 20 days ${other}`
        case 'sleep':
          return `${by} more sleep ${other}`
        case 'share':
          return 'nearer to the wished number of times'
        case 'timeTogether':
          return `${by} more time together ${other}`
        case 'ownTime':
          return `${by} more own time ${other}`
      }
    },
    share: 'makes the week that is nearest to the wished number of times',
    equal: 'several do best and about equally; of those the one with the fewest changes',
    unchanged: 'several do best and about equally, so as it is now',
    noneFeasible: 'no way has enough time; the nearest is shown',
    who: 'Who can go',
    can: (who, isToday) => `${who} can${isToday ? ' (goes now)' : ''}`,
    cannot: (who, why) => `${who}: ${why}`,
    tooLate: (promise, who, span) => `${span} short for ${promise}${who === '' ? '' : ` of ${who}`}`,
    childAlone: (child, from, to) => `no adult at home with ${child} ${from}–${to}`,
    wayNotStated: (who, from, to) => `the way of ${who} is not told (${from} → ${to})`,
    helperAway: (who) => `${who} cannot stay until an adult is home`,
    orderUnclear: 'the steps of the two cannot be brought into one order',
    others: 'The ways to share',
    option: (errands, chance, missed, together, own, sleep) =>
      [
        errands,
        `all in time on ${chance}`,
        `${missed} promises missed in 20 days`,
        `time together ${together}`,
        `own time ${own}`,
        ...(sleep === '' ? [] : [sleep]),
      ].join(', '),
    open: 'Taken for granted',
    pickupNotStated: (children, place) => `who collects ${children} (${place}) now is not told`,
    wayBackAssumed: (from, to) => `${from} → ${to} takes as long as the other direction`,
    nothing: words.nothingToShare,
    change: 'The order can be changed with --order, the wished number of times with --share.',
  },
}
