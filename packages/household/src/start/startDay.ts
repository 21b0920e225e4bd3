import { formatClock } from '@yohaku/kernel'
import type { Step } from '../plan.ts'
import type { StartFacts } from './answers.ts'
import { minutesOf, type StartWays, type Way } from './startWays.ts'

/** Minutes at the nursery's door, bringing and fetching. */
const AT_THE_DOOR = 10

/** The partner's way to work: an hour. */
export const PARTNER_WAY = 60
const NINE_HOURS = 9 * 60
const SIX_PM = 18 * 60
const LAST_MINUTE = 48 * 60 - 1

const BEDTIME = 20 * 60 + 30
const SLEEP = 23 * 60
/** Work that begins later leaves the morning and the fetching before it. */
const EVENING = 15 * 60
/** Work that begins later leaves dinner and bath before it, too. */
const NIGHT = 19 * 60 + 30

/** Who brings and who collects, as ids of people. */
interface Roles {
  readonly brings: string
  readonly collects: string
}

/**
 * One weekday. Whoever answers brings and collects where the hours allow it; where they do not, the first of those who can collect does,
 * and an early shift leaves bringing to the partner. Where nobody else is named the day stands as it is, and says by how much it is late.
 */
export const startSteps = (facts: StartFacts, ways: StartWays): readonly Step[] => {
  const roles = rolesOf(facts, ways)
  const steps = facts.work.start >= EVENING ? beforeWork(facts, ways, roles) : afterWork(facts, ways, roles)
  return facts.adults === 2 ? inOrder([...steps, ...partnerSteps(facts, ways, roles)]) : inOrder(steps)
}

const rolesOf = ({ work, nursery, collects, adults }: StartFacts, ways: StartWays): Roles => {
  const way = minutesOf(ways, ways.toWork)
  const early = work.start - way - AT_THE_DOOR < nursery.opens
  const atWork = work.start >= EVENING ? work.start < NIGHT : work.end + way > nursery.closes
  return {
    brings: early && adults === 2 ? 'partner' : 'me',
    collects: (atWork ? collects[0] : undefined) ?? 'me',
  }
}

/** The partner's common day: nine to six, or so much earlier that whoever is said to collect can be there before closing. */
export const partnerHours = (facts: StartFacts, ways: StartWays): { readonly start: number; readonly end: number } => {
  const inTime = Math.floor((facts.nursery.closes - AT_THE_DOOR - PARTNER_WAY) / 30) * 30
  const end = rolesOf(facts, ways).collects === 'partner' ? Math.min(SIX_PM, inTime) : SIX_PM
  return { start: end - NINE_HOURS, end }
}

/** Others who collect come at half past four; the partner comes from work. */
const fetchedAt = (facts: StartFacts, ways: StartWays, who: string): number =>
  who === 'partner' ? partnerHours(facts, ways).end + PARTNER_WAY : HALF_PAST_FOUR

/** Work by day: bring, work, collect. */
const afterWork = (facts: StartFacts, ways: StartWays, { brings, collects }: Roles): readonly Timed[] => {
  const { work, nurseryPlace } = facts
  const out = brings === 'me' ? (['home', ...ways.toWork] as const) : ways.straightToWork
  const door = brings === 'me' ? AT_THE_DOOR : 0
  const leave = work.start - minutesOf(ways, out) - door
  const back = [...ways.toWork].reverse()
  const straightBack = [...ways.straightToWork].reverse()
  const fetched = work.end + minutesOf(ways, back)
  const home =
    collects === 'me' ? fetched + AT_THE_DOOR + nurseryPlace.minutes : work.end + minutesOf(ways, straightBack)
  const childHome = collects === 'me' ? home : fetchedAt(facts, ways, collects) + AT_THE_DOOR + nurseryPlace.minutes
  const workplace = ways.straightToWork.at(-1) ?? 'home'
  return [
    ...morning(leave, brings === 'me'),
    ...(brings === 'me' ? bring('me', leave, ways.toWork) : leaving('me', ways.straightToWork, leave)),
    timed(work.start, { id: 'me-work', act: 'work', who: ['me'], place: workplace }),
    ...(collects === 'me'
      ? [...journey('me', back, work.end), ...pickup('me', fetched)]
      : [...journey('me', straightBack, work.end), ...fetchedBy(collects)]),
    ...evening(home <= BEDTIME ? Math.max(home, childHome) : childHome, home <= BEDTIME ? 'me' : collects, home),
  ]
}

const HALF_PAST_FOUR = 16 * 60 + 30

/** Work in the evening or at night: bring, rest, collect, and only then go. */
const beforeWork = (facts: StartFacts, ways: StartWays, { brings, collects }: Roles): readonly Timed[] => {
  const { work, nurseryPlace, nursery } = facts
  const leave = work.start - minutesOf(ways, ways.straightToWork)
  const brought = Math.max(nursery.opens, 8 * 60 + 30)
  const morningLeave = brought - nurseryPlace.minutes
  const collecting = collects === 'me'
  const fetchLeave = Math.min(HALF_PAST_FOUR, leave - 3 * 60)
  const home = fetchLeave + 2 * nurseryPlace.minutes + AT_THE_DOOR
  const workplace = ways.straightToWork.at(-1) ?? 'home'
  const back = [...ways.straightToWork].reverse()
  return [
    ...morning(morningLeave, brings === 'me'),
    ...bring('me', morningLeave, ['nursery', 'home']),
    timed(brought + 60, { id: 'me-nap', act: 'nap', who: ['me'], place: 'home', minutes: 120 }),
    ...(collecting
      ? [
          timed(fetchLeave, {
            id: 'me-out',
            act: 'travel',
            who: ['me'],
            place: 'home',
            to: 'nursery',
            minutes: nurseryPlace.minutes,
          }),
          ...pickup('me', fetchLeave + nurseryPlace.minutes),
          ...meals('me', home + 15),
        ]
      : fetchedBy(collects)),
    ...leaving('me', ways.straightToWork, leave),
    timed(work.start, { id: 'me-work', act: 'work', who: ['me'], place: workplace }),
    timed(BEDTIME, { id: 'child-sleep', act: 'sleep', who: ['child'], place: 'home' }),
    ...journey('me', back, work.end),
    ...(ways.straightToWork.length > 1
      ? [timed(work.end + minutesOf(ways, back), { id: 'me-home', act: 'home', who: ['me'], place: 'home' })]
      : []),
  ]
}

const morning = (leave: number, withChild: boolean): readonly Timed[] => {
  const start = withChild ? leave : Math.max(leave, 7 * 60 + 30)
  return [
    timed(Math.min(leave, start) - 80, { id: 'me-wake', act: 'wake', who: ['me'], place: 'home' }, true),
    ...(withChild
      ? [
          timed(leave - 50, { id: 'child-wake', act: 'wake', who: ['me', 'child'], place: 'home' }, true),
          timed(
            leave - 45,
            { id: 'child-ready', act: 'childPrepare', who: ['me', 'child'], place: 'home', minutes: 10 },
            true,
          ),
          timed(
            leave - 35,
            { id: 'breakfast', act: 'breakfast', who: ['me', 'child'], place: 'home', minutes: 20 },
            true,
          ),
        ]
      : []),
  ]
}

/** Leaves home with the child, hands it over and goes on along `way`, which begins at the nursery. */
const bring = (who: string, leave: number, way: Way): readonly Timed[] => [
  timed(leave, { id: `${who}-leave`, act: 'leaveHome', who: [who, 'child'], place: 'home' }, true),
  timed(leave, { id: `${who}-bring-way`, act: 'travel', who: [who, 'child'], place: 'home', to: 'nursery' }),
  timed(leave, { id: `${who}-bring`, act: 'dropoff', who: [who, 'child'], place: 'nursery', minutes: AT_THE_DOOR }),
  ...way
    .slice(1)
    .map((to, index) =>
      timed(leave, { id: `${who}-on-${index}`, act: 'travel', who: [who], place: way[index] as string, to }),
    ),
]

const journey = (who: string, way: Way, leave: number): readonly Timed[] =>
  way
    .slice(1)
    .map((to, index) =>
      timed(leave, { id: `${who}-${way[index]}-${to}`, act: 'travel', who: [who], place: way[index] as string, to }),
    )

/** The same, with the time at which one leaves home. */
const leaving = (who: string, way: Way, leave: number): readonly Timed[] =>
  journey(who, way, leave).map((one, index) => (index === 0 ? { ...one, stated: true } : one))

const pickup = (who: string, at: number): readonly Timed[] => [
  timed(at, { id: `${who}-fetch`, act: 'pickup', who: [who, 'child'], place: 'nursery', minutes: AT_THE_DOOR }),
  timed(at, { id: `${who}-fetch-way`, act: 'travel', who: [who, 'child'], place: 'nursery', to: 'home' }),
  timed(at, { id: `${who}-back`, act: 'home', who: [who, 'child'], place: 'home' }),
]

/** Somebody who is not at work collects; the partner comes from work and stands among the partner's own steps. */
const fetchedBy = (who: string): readonly Timed[] =>
  who === 'partner'
    ? []
    : pickup(who, HALF_PAST_FOUR).map((one, index) => (index === 0 ? { ...one, stated: true } : one))

const meals = (who: string, from: number): readonly Timed[] => [
  timed(from, { id: 'dinner', act: 'dinner', who: [who, 'child'], place: 'home', minutes: 30 }, true),
  timed(from + 45, { id: 'bath', act: 'bath', who: [who, 'child'], place: 'home', minutes: 20 }, true),
]

/** Dinner, bath and bed from when somebody is at home with the child; one's own evening after that. */
const evening = (from: number, who: string, home: number): readonly Timed[] => {
  const dinner = Math.max(from + 40, SIX_PM)
  const bed = Math.max(BEDTIME, dinner + 75)
  const own = Math.max(bed + 60, home)
  return [
    ...meals(who, dinner),
    timed(
      bed,
      {
        id: 'bedtime',
        act: 'bedtime',
        who: [who, 'child'],
        place: 'home',
        minutes: 30,
        by: formatClock(onTheClock(bed + 30)),
      },
      true,
    ),
    timed(bed + 30, { id: 'child-sleep', act: 'sleep', who: ['child'], place: 'home' }, true),
    timed(own, { id: 'me-own', act: 'solo', who: ['me'], place: 'home' }, true),
    timed(Math.max(SLEEP, own + 30), { id: 'me-sleep', act: 'sleep', who: ['me'], place: 'home' }, true),
  ]
}

const partnerSteps = (facts: StartFacts, ways: StartWays, { brings, collects }: Roles): readonly Timed[] => {
  const { nursery, nurseryPlace } = facts
  const work = partnerHours(facts, ways)
  const bringing = brings === 'partner'
  const door = AT_THE_DOOR + nurseryPlace.minutes
  const leave = work.start - PARTNER_WAY
  const out = bringing ? Math.max(nursery.opens - nurseryPlace.minutes, leave - door) : leave
  return [
    timed(out - 60, { id: 'partner-wake', act: 'wake', who: ['partner'], place: 'home' }, true),
    ...(bringing
      ? [
          timed(out - 50, { id: 'child-wake', act: 'wake', who: ['partner', 'child'], place: 'home' }, true),
          timed(
            out - 35,
            { id: 'breakfast', act: 'breakfast', who: ['partner', 'child'], place: 'home', minutes: 20 },
            true,
          ),
          ...bring('partner', out, ['nursery', 'partner-work']),
        ]
      : leaving('partner', ['home', 'partner-work'], out)),
    timed(work.start, { id: 'partner-at-work', act: 'work', who: ['partner'], place: 'partner-work' }),
    ...(collects === 'partner'
      ? [
          ...journey('partner', ['partner-work', 'nursery'], work.end),
          ...pickup('partner', fetchedAt(facts, ways, 'partner')),
        ]
      : [
          ...journey('partner', ['partner-work', 'home'], work.end),
          timed(work.end + PARTNER_WAY, { id: 'partner-home', act: 'home', who: ['partner'], place: 'home' }),
        ]),
    timed(SLEEP, { id: 'partner-sleep', act: 'sleep', who: ['partner'], place: 'home' }, true),
  ]
}

/** A step and when it comes in the order of the day; `stated`: it is written with that time. */
interface Timed {
  readonly at: number
  readonly stated: boolean
  readonly step: Step
}

type Told = Omit<Step, 'minutes'> & { readonly minutes?: number }

const timed = (at: number, step: Told, stated = false): Timed => ({ at, stated, step: { minutes: 0, ...step } })

const inOrder = (steps: readonly Timed[]): readonly Step[] =>
  steps
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ at, stated, step }) => (stated ? { ...step, at: formatClock(onTheClock(at)) } : step))

/** A plan writes 0:00 to 47:59: what a very long way pushes beyond stands at the edge. */
const onTheClock = (at: number): number => Math.min(LAST_MINUTE, Math.max(0, at))
