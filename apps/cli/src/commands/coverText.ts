import type { Plan } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import type { Io } from '../io.ts'
import { type PlanWords, planWords } from '../planWords.ts'
import type { Answer } from '../report.ts'
import { paintFor } from '../terminal/colour.ts'
import type { CareText } from '../text/careText.ts'
import type { Text } from '../text/text.ts'

/** The ways through a broken day, for a person. */
export const coverText = (
  plan: Plan,
  cover: CoverOutlook,
  ill: readonly string[],
  care: CareText,
  { text }: Answer,
  io: Io,
): string => {
  const { cover: words } = care
  const { says } = text
  const paint = paintFor(io.colour)
  const of = planWords(plan, text)
  const block = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint('underline', heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`
  const at = cover.at === null ? null : formatClock(cover.at)
  const asked = [
    words.need(formatClock(cover.need.from), formatClock(cover.need.to)),
    ...(cover.waitsUntil === null ? [] : [words.until(formatClock(cover.waitsUntil))]),
  ]
  const order = cover.order.map((criterion) => words.criterion[criterion]).join(' → ')
  return [
    `${paint('bold', plan.title)}\n`,
    `${care.date(cover.date, cover.date.slice(0, 4) !== io.today().slice(0, 4))} ${words.lead(cover.kind, of.person(cover.child), at, of.people(ill))}\n`,
    cover.holiday === null ? '' : `${words.onHoliday(words.holiday[cover.holiday])}\n`,
    `${asked.join('  ')}\n`,
    block(words.reach, [
      ...cover.reach.map(({ who, leaves, arrives, via }) =>
        arrives === null
          ? words.noWay(of.person(who), cover.kind === 'trainStopped')
          : words.reaches(of.person(who), formatClock(leaves), formatClock(arrives), via.map(of.place).join(' → ')),
      ),
      ...cover.resumeBy.map(({ adult, latest }) => words.resumeBy(of.person(adult), formatClock(latest))),
    ]),
    `\n${paint('underline', words.options(order))}\n`,
    ...cover.options.map((option, index) => optionText(option, index + 1, cover, of, care, text)),
    cover.options.length === 0 ? `  ${words.noOption}\n` : '',
    cover.withoutHelpers === null ? '' : `  ${words.withoutHelpers(cover.withoutHelpers + 1)}\n`,
    cover.more > 0 ? `  ${words.more(cover.more)}\n` : '',
    ...cover.uncovered.map((span) => `\n${paint('bold', words.uncovered(spanText(span)))}\n`),
    cover.careOpen === null || cover.uncovered.length === 0
      ? ''
      : `${words.careOpen(of.place(cover.careOpen.place), formatClock(cover.careOpen.from), formatClock(cover.careOpen.to))}\n`,
    block(
      words.balances,
      cover.balances.map(
        ({ adult, kind, days, hours }) =>
          `${of.person(adult)} ${words.leaveNames[kind] ?? kind} ${words.days(days, hours)}`,
      ),
    ),
    block(
      words.askHelpers,
      cover.helpers.map((facts) => words.helper(of.person(facts.id), facts, words.about(facts))),
    ),
    block(words.assumed, [...new Set(cover.assumptions.map(({ code }) => words.assumption[code] ?? of.reason(code)))]),
    block(
      words.unknown,
      cover.unknown.map((each) => of.question(each)),
    ),
    `\n${says.rows.estimate}\n`,
  ].join('')
}

const optionText = (
  option: CoverPlanOption,
  number: number,
  cover: CoverOutlook,
  of: PlanWords,
  care: CareText,
  { says }: Text,
): string => {
  const { cover: words } = care
  const pieces = option.pieces.map(({ from, to, who, kind, place }) => {
    const whom = kind === 'waiting' ? words.waiting(of.place(place)) : who === null ? words.nobody : named(who, of)
    return `${formatClock(from)}–${formatClock(to)} ${whom}`
  })
  const { cost, risk } = option
  const leave = cost.leave.map(({ who, kind, minutes, daysLeft, hoursLeft }) => {
    const later = option.afterwards?.balances.find((each) => each.adult === who && each.kind === kind)
    const left = [
      words.left(words.days(daysLeft, hoursLeft)),
      ...(later && option.afterwards
        ? [words.afterwards(care.date(option.afterwards.until, true), words.share(later.runsOut))]
        : []),
    ]
    return `${of.person(who)} ${words.use(words.leaveShort[kind] ?? kind, says.minutes(minutes))}(${left.join('、')})`
  })
  const others = option.pieces.flatMap(({ who, uses }) =>
    uses
      .filter(({ kind }) => words.leaveShort[kind] === undefined)
      .map(
        ({ kind, minutes }) =>
          `${of.person(who ?? '')} ${words.use(words.leaveNames[kind] ?? kind, says.minutes(minutes))}`,
      ),
  )
  const used = [...leave, ...others]
  const promises = option.promises.map((promise) =>
    words.promise(
      promise,
      of.people(promise.about),
      promise.who === null ? '' : of.person(promise.who),
      promise.at === null ? '' : formatClock(promise.at),
      promise.lateMinutes === 0 ? '' : says.minutes(promise.lateMinutes),
    ),
  )
  const hasHelper = option.pieces.some(({ kind }) => kind === 'helper' || kind === 'place') && cover.helpers.length > 0
  const lines = [
    used.length === 0 ? words.noLeave : words.uses(used.join('、')),
    cost.yen === 0
      ? words.noMoney
      : words.money([
          ...(cost.fees === 0 ? [] : [words.fees(says.yen(cost.fees))]),
          ...(cost.payLost === 0 ? [] : [words.payLost(says.yen(cost.payLost))]),
        ]),
    ...promises,
    ...(option.restLostMinutes > 0 ? [words.restLost(says.minutes(option.restLostMinutes))] : []),
    ...(risk.inTime !== null && risk.by !== null
      ? [words.inTime(says.chance(risk.inTime.p), formatClock(risk.by))]
      : []),
    ...(hasHelper && risk.helpersCan === null ? [words.askHelpers] : []),
    ...(hasHelper && risk.helpersCan !== null && risk.helpersCan < 1 ? [words.helpersCan(risk.helpersCan)] : []),
  ]
  return `  ${number}  ${pieces.join(' / ')}\n${lines.map((line) => `     ${line}\n`).join('')}`
}

/** A helper has a name of its own; a nursery is a place of the plan. */
const named = (who: string, of: PlanWords): string => {
  const person = of.person(who)
  return person === who ? of.place(who) : person
}

const spanText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${formatClock(from)}–${formatClock(to)}`
