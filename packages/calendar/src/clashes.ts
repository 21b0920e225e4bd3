import type { CoverPlanOption } from '@yohaku/projection'
import type { Meeting } from './workCalendar.ts'

/** A meeting of somebody who has the child, or is on the way to it, at that time. */
export interface Clash {
  readonly who: string
  readonly meeting: Meeting
  /** The minutes of the day both want. */
  readonly from: number
  readonly to: number
}

/** Who has which meetings on one day. */
export type MeetingsOfDay = Readonly<Record<string, readonly Meeting[]>>

/**
 * The meetings a way through a broken day falls on, in the order of the day. Who collects is busy from setting out until the child is at
 * home; a meeting that ends when the way begins, or begins when it ends, falls on nothing.
 */
export const clashesOf = (
  option: Pick<CoverPlanOption, 'first' | 'pieces'>,
  meetings: MeetingsOfDay,
): readonly Clash[] =>
  Object.entries(meetings)
    .flatMap(([who, own]) => {
      const busy = busyOf(option, who)
      return own.flatMap((meeting): readonly Clash[] => {
        const shared = busy
          .map(({ from, to }) => ({ from: Math.max(from, meeting.from), to: Math.min(to, meeting.to) }))
          .filter(({ from, to }) => to > from)
        const [first] = shared
        const last = shared.at(-1)
        return first && last ? [{ who, meeting, from: first.from, to: last.to }] : []
      })
    })
    .toSorted((a, b) => a.from - b.from || a.meeting.from - b.meeting.from || a.who.localeCompare(b.who))

const busyOf = ({ first, pieces }: Pick<CoverPlanOption, 'first' | 'pieces'>, who: string) =>
  [
    ...(first?.who === who ? [{ from: first.leaves, to: first.homeAt ?? first.arrives }] : []),
    ...pieces.filter((piece) => piece.who === who && piece.kind === 'adult'),
  ].toSorted((a, b) => a.from - b.from)
