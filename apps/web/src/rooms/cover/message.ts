import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'
import type { TextOf } from '../../text/rooms.ts'
import { wordFor } from '../../text/words.ts'

export type Recipient = 'nursery' | 'family'

export interface MessageFacts {
  readonly cover: CoverOutlook
  readonly option: CoverPlanOption
  readonly to: Recipient
  /** `11月24日`. */
  readonly date: string
  readonly called: (id: string) => string
}

/** The words to send: to the nursery what it has to know, to the family who does what. */
export const messageOf = (facts: MessageFacts, text: TextOf<'cover'>): string =>
  facts.to === 'nursery' ? toNursery(facts, text) : toFamily(facts, text)

const toNursery = ({ cover, option, date, called }: MessageFacts, text: TextOf<'cover'>): string => {
  const { message } = text.cover.acts
  const { first, risk } = option
  const child = called(cover.child)
  if (first !== null)
    return [
      message.collect(child, called(first.who), text.clock(first.arrives)),
      ...(risk.by !== null && first.arrives > risk.by ? [message.late(text.clock(risk.by))] : []),
    ].join(' ')
  if (cover.kind === 'childIll') return message.absent(date, child)
  const brings = [
    ...new Set(
      option.pieces.flatMap(({ who, kind }) =>
        who !== null && (kind === 'adult' || kind === 'helper') ? [called(who)] : [],
      ),
    ),
  ]
  if (brings.length === 0) return message.searching(child, text.clock(cover.waitsUntil ?? cover.need.from))
  return message.bring(child, brings.join(text.people.and))
}

const toFamily = ({ cover, option, date, called }: MessageFacts, text: TextOf<'cover'>): string => {
  const { message } = text.cover.acts
  const { first, pieces, cost } = option
  const child = called(cover.child)
  const subject =
    cover.kind === 'childIll' && cover.at !== null
      ? message.called(text.clock(cover.at), child)
      : message.absent(date, child)
  return [
    cover.kind === 'childIll' ? message.subject(subject) : message.subject(date),
    ...(first === null ? [] : [message.goes(called(first.who), text.clock(first.leaves), text.clock(first.arrives))]),
    ...pieces
      .filter(({ kind }) => kind !== 'waiting')
      .map(({ from, to, who }) =>
        who === null
          ? message.uncovered(text.clock(from), text.clock(to))
          : message.piece(text.clock(from), text.clock(to), called(who)),
      ),
    ...cost.leave.map(({ who, kind, minutes }) =>
      message.uses(called(who), wordFor(text.cover.leaveShort, kind), text.hoursAndMinutes(minutes)),
    ),
  ].join('\n')
}
