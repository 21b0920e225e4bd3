import type { Plan, Track } from '@yohaku/household'
import type { AllocateAnswer, AllocateDeadline, AllocateLever } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { clockText, type PlanWords, planWords } from '../planWords.ts'
import type { Answer } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'
import { tableOf } from '../terminal/table.ts'
import type { DayText } from '../text/dayText.ts'
import type { Text } from '../text/text.ts'

/** Where the minutes go and what they do, for a person. */
export const allocateText = async (
  plan: Plan,
  track: Track,
  found: AllocateAnswer,
  { text }: Answer,
  io: Io,
): Promise<string> => {
  const { allocate: words } = await text.day()
  const { says } = text
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const { before, after } = found
  const moved = found.levers.filter(({ minutes, option }) => minutes > 0 || option !== null)
  const still = found.levers.filter((lever) => !moved.includes(lever))
  const promises = after.deadlines.map((then, i) => promiseRow(before.deadlines[i] ?? then, then, of, words, text))
  if (before.allOnTime !== null && after.allOnTime !== null)
    promises.push([
      words.all,
      '',
      says.chance(before.allOnTime.p),
      says.chance(after.allOnTime.p),
      words.late(words.tenths(before.expectedLatenessMinutes), words.tenths(after.expectedLatenessMinutes)),
    ])
  const promise = (id: string): string => {
    const own = after.deadlines.find((each) => each.id === id)
    return own === undefined ? id : promiseName(own, of, text)
  }
  const perPoint = found.price.minutesPerPoint
  return [
    `${paint('bold', `${plan.title} — ${of.track(track.id, track.name ?? null)}`)}\n`,
    `${words.title(found.minutes)}\n\n`,
    moved.length === 0
      ? `${words.nothing}\n`
      : tableOf(
          [...words.levers],
          moved.map((lever) => [
            leverName(plan, lever, of, words, text),
            costText(lever, of, words, text),
            says.minutes(lever.cost),
          ]),
          paint,
          2,
        ),
    moved.length === 0 ? '' : `${words.spent(found.spent, found.minutes)}\n`,
    promises.length === 0 ? '' : `\n${tableOf([...words.promises], promises, paint)}`,
    perPoint === null || found.spent === 0 ? '' : `${words.price(words.tenths(perPoint))}\n`,
    still.length === 0 || moved.length === 0
      ? ''
      : `${words.untouched(says.list([...new Set(still.map((lever) => leverName(plan, lever, of, words, text)))]))}\n`,
    found.lastSafe.length === 0 ? '' : `\n${paint('underline', words.lastSafe)}\n`,
    ...found.lastSafe.map((each) => {
      const who = of.person(each.adult)
      const chance = says.chance(each.chance)
      return each.time === null
        ? `  ${words.outOfReach(each, who, promise(each.deadline), chance)}\n`
        : `  ${words.safe(each, who, promise(each.deadline), clockText(each.time), chance)}\n`
    }),
    found.left.length === 0 ? '' : `\n${words.left(says.list(found.left.map((id) => stepName(plan, id, of, text))))}\n`,
    found.unknown.length === 0 ? '' : `\n${says.rows.questions ?? ''}:\n`,
    ...found.unknown.map((each) => `  ${of.question(each)}\n`),
    `\n${says.counted('samples', found.samples)}\n`,
  ].join('')
}

const promiseRow = (
  now: AllocateDeadline,
  then: AllocateDeadline,
  of: PlanWords,
  words: DayText['allocate'],
  text: Text,
): readonly string[] => [
  promiseName(then, of, text),
  clockText(then.latest),
  text.says.chance(now.p),
  text.says.chance(then.p),
  words.late(words.tenths(now.expectedLatenessMinutes), words.tenths(then.expectedLatenessMinutes)),
]

const promiseName = ({ kind, who }: AllocateDeadline, of: PlanWords, { words }: Text): string =>
  `${of.people(who)} ${words.deadline[kind] ?? kind}`

const leverName = (plan: Plan, lever: AllocateLever, of: PlanWords, words: DayText['allocate'], text: Text): string => {
  const step = plan.days.flatMap(({ steps }) => steps).find(({ id }) => id === lever.step)
  const what = text.words.act[step?.act ?? ''] ?? step?.act ?? ''
  const where = step?.to === undefined ? '' : `${of.place(step.place)} → ${of.place(step.to)}`
  const option =
    lever.option === null
      ? ''
      : lever.kind === 'swap'
        ? of.person(lever.option)
        : (words.mode[lever.option] ?? of.place(lever.option))
  return words.lever[lever.kind](of.people(lever.adults), lever.kind === 'otherWay' ? where : what, option)
}

const costText = ({ costs }: AllocateLever, of: PlanWords, words: DayText['allocate'], { says }: Text): string =>
  costs.length === 0
    ? words.noCost
    : says.list(
        costs.map((cost) =>
          words.cost(
            cost,
            of.person(cost.who),
            says.minutes(Math.abs(cost.minutes)),
            cost.yen === null ? null : says.yen(cost.yen),
          ),
        ),
      )

const stepName = (plan: Plan, id: string, of: PlanWords, { words }: Text): string => {
  const step = plan.days.flatMap(({ steps }) => steps).find((each) => each.id === id)
  return step === undefined ? id : `${of.people(step.who)} ${words.act[step.act] ?? step.act}`
}
