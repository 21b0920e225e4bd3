import type { Plan } from '@yohaku/household'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './CoverOption.module.css'
import { calledIn } from './coverNames.ts'

export interface OptionFactsProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
}

/** Who has the child when, the leave it uses, what is left of it, money, and the promises it touches. */
export function OptionFacts({ plan, cover, option }: OptionFactsProps) {
  const text = useText('cover')
  const { cover: words } = text
  const called = calledIn(plan, text)
  const { cost, first, pieces } = option
  const yen = (amount: number): string => text.yen(text.count(amount))
  const isPayAssumed = cover.assumptions.some(({ code }) => code === 'nursing_leave_unpaid')
  const money = [
    cost.fees === 0 ? '' : words.fees(yen(cost.fees)),
    cost.payLost === 0 ? '' : words.payLost(yen(cost.payLost)),
  ].filter((part) => part !== '')
  return (
    <>
      <dl className={styles.facts}>
        <div className={styles.wide}>
          <dt>{words.pieces}</dt>
          {pieces.map(({ from, to, who, kind, place }) => (
            <dd key={from}>
              {text.clock(from)}–{text.clock(to)}{' '}
              {kind === 'waiting'
                ? words.waiting(placeWord(plan, place, text))
                : who === null
                  ? words.nobody
                  : called(who)}
            </dd>
          ))}
        </div>
        {first && (
          <div>
            <dt>{words.leaves}</dt>
            <dd>{text.clock(first.leaves)}</dd>
          </div>
        )}
        <div>
          <dt>{words.leave}</dt>
          {cost.leave.length === 0 && <dd>{words.noLeave}</dd>}
          {cost.leave.map(({ who, kind, minutes }) => (
            <dd key={`${who}-${kind}`}>
              {called(who)} {words.use(wordFor(words.leaveShort, kind), text.hoursAndMinutes(minutes))}
            </dd>
          ))}
        </div>
        {cost.leave.length > 0 && (
          <div>
            <dt>{words.remaining}</dt>
            {cost.leave.map(({ who, kind, daysLeft, hoursLeft }) => (
              <dd key={`${who}-${kind}`}>
                {called(who)} {words.days(daysLeft, hoursLeft)}
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{words.money}</dt>
          <dd>
            {money.length === 0 ? words.noMoney : money.join(text.people.and)}{' '}
            <Seal kind={isPayAssumed ? 'estimate' : 'company'} />
          </dd>
        </div>
      </dl>
      <Notes plan={plan} cover={cover} option={option} />
    </>
  )
}

/** What a way changes elsewhere in the day, and how surely it holds. */
function Notes({ plan, cover, option }: OptionFactsProps) {
  const text = useText('cover')
  const { cover: words } = text
  const people = peopleOf(plan, text)
  const called = calledIn(plan, text)
  const { risk, pieces } = option
  const helped = pieces.some(({ kind }) => kind === 'helper' || kind === 'place') && cover.helpers.length > 0
  const notes = [
    ...option.promises
      .filter(({ kind }) => kind !== 'waiting')
      .map((promise) =>
        words.promise(
          promise,
          namesOf(people, promise.about, text),
          promise.who === null ? '' : called(promise.who),
          promise.at === null ? '' : text.clock(promise.at),
          promise.lateMinutes === 0 ? '' : text.hoursAndMinutes(promise.lateMinutes),
        ),
      ),
    ...(option.restLostMinutes > 0 ? [words.restLost(text.hoursAndMinutes(option.restLostMinutes))] : []),
    ...(risk.inTime !== null && risk.by !== null
      ? [words.inTime(chanceWords(risk.inTime, text), text.clock(risk.by))]
      : []),
    ...(helped && risk.helpersCan === null ? [words.askHelpers] : []),
    ...(helped && risk.helpersCan !== null && risk.helpersCan < 1 ? [words.helpersCan(risk.helpersCan)] : []),
  ]
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}
