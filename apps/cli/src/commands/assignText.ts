import type { Plan, Track } from '@yohaku/household'
import type { AssignAnswer, AssignDay, AssignErrand, AssignOption, AssignReason, Obstacle } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { clockText, type PlanWords, planWords } from '../planWords.ts'
import type { Answer } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'
import { tableOf } from '../terminal/table.ts'
import type { DayText } from '../text/dayText.ts'
import type { Text } from '../text/text.ts'

interface Speaking {
  readonly of: PlanWords
  readonly words: DayText['assign']
  readonly text: Text
}

/** Ways to share that are listed under the chosen one. */
const LISTED = 5

/** Who goes on which weekday, and why, for a person. */
export const assignText = async (
  plan: Plan,
  track: Track,
  found: AssignAnswer,
  { text }: Answer,
  io: Io,
): Promise<string> => {
  const { assign: words } = await text.day()
  const { says } = text
  const paint = paintFor(io.colour)
  const speaking: Speaking = { of: planWords(plan, text), words, text }
  const title = `${paint('bold', `${plan.title} — ${speaking.of.track(track.id, track.name ?? null)}`)}\n${words.title}\n`
  if (found.best.length === 0) return `${title}\n${words.nothing}\n`
  const weekdays = (days: readonly string[]): string => says.list(days.map((day) => text.words.weekday[day] ?? day))
  const on = (days: readonly string[]): string =>
    days.length === found.best.length ? '' : `${words.on(weekdays(days))} `
  const block = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint('underline', heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`
  const lines = (chosen: (reason: AssignReason) => string | null): readonly string[] =>
    found.reasons.flatMap((reason) => {
      const line = chosen(reason)
      return line === null ? [] : [`${on(reason.weekdays)}${line}`]
    })
  return [
    title,
    `${words.order(says.list(found.order.map((criterion) => words.criterion[criterion])))}\n\n`,
    tableOf(
      [...words.head],
      found.best.map((day) => dayRow(day, speaking)),
      paint,
      4,
    ),
    block(
      words.reasons,
      lines((reason) => choiceLine(reason, speaking)),
    ),
    block(
      words.who,
      errandsOf(found.reasons).map(({ weekdays: days, carers }) => `${on(days)}${carersLine(carers, speaking)}`),
    ),
    ...found.options
      .filter(({ options }) => options.length > 1)
      .map(({ weekdays: days, options }) =>
        block(
          `${on(days)}${words.others}`,
          options.slice(0, LISTED).map((option) => optionLine(option, speaking)),
        ),
      ),
    block(
      words.open,
      lines((reason) => openLine(reason, speaking)),
    ),
    `\n${words.change}\n`,
    `${says.counted('samples', found.samples)}\n`,
  ].join('')
}

const dayRow = (day: AssignDay, speaking: Speaking): readonly string[] => {
  const { of, words, text } = speaking
  return [
    text.words.weekday[day.weekday] ?? day.weekday,
    peopleFor(day.errands, 'dropoff', speaking),
    peopleFor(day.errands, 'pickup', speaking),
    text.says.list(
      day.leave
        .filter(({ home, work }) => home !== null || work !== null)
        .map(({ adult, home, work }) =>
          words.leaves(
            of.person(adult),
            home === null ? null : clockText(home),
            work === null ? null : clockText(work),
          ),
        ),
    ),
    chanceOf(day, speaking),
  ]
}

const chanceOf = ({ feasible, chance }: AssignOption, { words, text }: Speaking): string => {
  if (!feasible) return words.impossible
  return chance === null ? '–' : text.says.chance(chance.p)
}

/** One name where one person does all errands of a kind; else each with the children. */
const peopleFor = (
  errands: readonly AssignErrand[],
  kind: 'dropoff' | 'pickup',
  { of, words, text }: Speaking,
): string => {
  const own = errands.filter((errand) => errand.kind === kind)
  const people = new Set(own.map(({ who }) => who.join('+')))
  if (own.length === 0) return '–'
  return people.size === 1
    ? of.people(own[0]?.who ?? [])
    : text.says.list(own.map(({ who, children }) => words.of(of.people(who), of.people(children))))
}

const choiceLine = (reason: AssignReason, speaking: Speaking): string | null => {
  const { words, text } = speaking
  switch (reason.code) {
    case 'only_one':
      return words.onlyOne
    case 'more_of': {
      const { criterion, than, by } = reason
      return words.moreOf(criterion, than, criterion === 'chance' ? (by * 20).toFixed(1) : text.says.minutes(by))
    }
    case 'share':
      return words.share
    case 'as_today':
      return words.unchanged
    case 'equal':
      return words.equal
    case 'none_feasible':
      return `${words.noneFeasible} — ${obstaclesText(reason.obstacles, speaking)}`
    default:
      return null
  }
}

type CarerReason = Extract<AssignAnswer['reasons'][number], { readonly code: 'can' | 'cannot' }>

/** Who can and who cannot, errand by errand. */
const errandsOf = (
  reasons: AssignAnswer['reasons'],
): readonly { readonly weekdays: readonly string[]; readonly carers: readonly CarerReason[] }[] => {
  const found = new Map<string, CarerReason[]>()
  for (const reason of reasons) {
    if (reason.code !== 'can' && reason.code !== 'cannot') continue
    const key = `${reason.weekdays.join()} ${reason.errand}`
    found.set(key, [...(found.get(key) ?? []), reason])
  }
  return [...found.values()].map((carers) => ({ weekdays: carers[0]?.weekdays ?? [], carers }))
}

const carersLine = (carers: readonly CarerReason[], speaking: Speaking): string => {
  const { of, words, text } = speaking
  const [first] = carers
  if (first === undefined) return ''
  const each = carers.map((reason) => {
    const who = of.person(reason.who)
    return reason.code === 'can'
      ? words.can(who, reason.isToday)
      : words.cannot(who, obstaclesText(reason.obstacles, speaking, reason.who))
  })
  return `${words.errand(first.kind, of.people(first.children), of.place(first.place))} ${text.says.list(each)}`
}

/** `of` is the person it is said of: not named again. */
const obstaclesText = (obstacles: readonly Obstacle[], speaking: Speaking, of?: string): string =>
  speaking.text.says.list([...new Set(obstacles.map((each) => obstacleText(each, speaking, of)))])

const obstacleText = (obstacle: Obstacle, { of, words, text }: Speaking, saidOf?: string): string => {
  switch (obstacle.code) {
    case 'too_late':
      return words.tooLate(
        text.words.deadline[obstacle.kind] ?? obstacle.kind,
        saidOf !== undefined && obstacle.who.includes(saidOf) ? '' : of.people(obstacle.who),
        text.says.minutes(obstacle.minutes),
      )
    case 'child_alone':
      return words.childAlone(of.person(obstacle.child), clockText(obstacle.from), clockText(obstacle.to))
    case 'way_not_stated':
      return words.wayNotStated(of.person(obstacle.who), of.place(obstacle.from), of.place(obstacle.to))
    case 'helper_away':
      return words.helperAway(of.person(obstacle.who))
    case 'order_unclear':
      return words.orderUnclear
  }
}

const optionLine = (option: AssignOption, speaking: Speaking): string => {
  const { words, text } = speaking
  const errands = (['dropoff', 'pickup'] as const)
    .filter((kind) => option.errands.some((errand) => errand.kind === kind))
    .map((kind) => `${words.head[kind === 'dropoff' ? 1 : 2]} ${peopleFor(option.errands, kind, speaking)}`)
  const who = `${text.says.list(errands)}${option.isToday ? ` (${words.asToday})` : ''}`
  if (!option.feasible) return `${who} — ${obstaclesText(option.obstacles, speaking)}`
  const span = (minutes: number | null): string => text.says.minutes(minutes ?? 0)
  const sleep = option.sleepLostMinutes ?? 0
  return words.option(
    who,
    chanceOf(option, speaking),
    ((option.missed ?? 0) * 20).toFixed(1),
    span(option.timeTogetherMinutes),
    span(option.ownTimeMinutes),
    sleep === 0 ? '' : `${words.criterion.sleep} ${sleep > 0 ? '−' : '+'}${span(Math.abs(sleep))}`,
  )
}

const openLine = (reason: AssignReason, { of, words }: Speaking): string | null => {
  switch (reason.code) {
    case 'pickup_not_stated':
      return words.pickupNotStated(of.people(reason.children), of.place(reason.place))
    case 'way_back_assumed':
      return words.wayBackAssumed(of.place(reason.from), of.place(reason.to))
    default:
      return null
  }
}
