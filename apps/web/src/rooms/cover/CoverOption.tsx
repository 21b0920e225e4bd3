import type { Plan } from '@yohaku/household'
import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import { Seal } from '../../design-system/Seal.tsx'
import { nameOf, namesOf, peopleOf, placeWord } from '../../features/day/people.ts'
import { chanceWords } from '../../features/day/summary.ts'
import { useText } from '../../text/TextProvider.tsx'
import { wordFor } from '../../text/words.ts'
import styles from './CoverOption.module.css'

export interface CoverOptionProps {
  readonly plan: Plan
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
}

/** One way through the day: who arrives when, who is with the child, what it uses, what it leaves, what it costs. */
export function CoverOption({ plan, cover, option }: CoverOptionProps) {
  const text = useText('cover')
  const { cover: words } = text
  const people = peopleOf(plan, text)
  const { cost, risk, first } = option
  const called = (who: string): string => {
    const name = nameOf(people, who)
    return name === who ? placeWord(plan, who, text) : name
  }
  const yen = (amount: number): string => text.yen(text.count(amount))
  const helped = option.pieces.some(({ kind }) => kind === 'helper' || kind === 'place') && cover.helpers.length > 0
  const notes = [
    ...option.promises.map((promise) =>
      words.promise(
        promise,
        namesOf(people, promise.about, text),
        promise.who === null ? '' : nameOf(people, promise.who),
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
  return (
    <li className={styles.option}>
      <h3 className={styles.head}>
        {first && (
          <>
            <span className={styles.time}>{text.clock(first.arrives)}</span>
            <small>{words.arrives}</small> {words.goes(called(first.who))}
          </>
        )}
        {!first &&
          option.pieces
            .flatMap(({ who }) => (who === null ? [] : [called(who)]))
            .filter(isFirst)
            .join(text.people.and)}
      </h3>
      <dl className={styles.facts}>
        <div className={styles.wide}>
          <dt>{words.pieces}</dt>
          {option.pieces.map(({ from, to, who, kind, place }) => (
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
            {cost.yen === 0
              ? words.noMoney
              : [
                  cost.fees === 0 ? '' : words.fees(yen(cost.fees)),
                  cost.payLost === 0 ? '' : words.payLost(yen(cost.payLost)),
                ]
                  .filter(Boolean)
                  .join(text.people.and)}{' '}
            <Seal kind="estimate" />
          </dd>
        </div>
      </dl>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </li>
  )
}

const isFirst = (name: string, index: number, names: readonly string[]): boolean => names.indexOf(name) === index
