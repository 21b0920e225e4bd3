import type { CoverOutlook, CoverPlanOption } from '@yohaku/projection'

/** One clock for all ways through a day. */
export interface Clock {
  readonly from: number
  readonly to: number
}

const HALF_HOUR = 30

/** From just before it became known until everybody is at home or the place stops waiting, in half-hours. */
export const clockOf = ({ at, need, waitsUntil, options }: CoverOutlook): Clock => {
  const ends = options.flatMap(({ first, pieces }) => [first?.arrives ?? 0, ...pieces.map(({ to }) => to)])
  const from = Math.min(at ?? need.from, need.from)
  const to = Math.max(need.to, at === null ? 0 : (waitsUntil ?? 0), ...ends)
  return { from: Math.floor((from - 10) / HALF_HOUR) * HALF_HOUR, to: Math.ceil((to + 10) / HALF_HOUR) * HALF_HOUR }
}

/** Whole hours of a clock, so many that their figures do not touch. */
export const ticksOf = ({ from, to }: Clock, most: number): readonly number[] => {
  const step = [60, 120, 180, 240].find((one) => (to - from) / one <= most) ?? 360
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step)
}

/** A line through rows of places or of people; `row` counts from the top. */
export interface StripLine {
  readonly who: string
  readonly isWith: boolean
  readonly points: readonly { readonly at: number; readonly row: number }[]
}

export interface StripSpan {
  readonly from: number
  readonly to: number
  readonly row: number
}

/** The day of one way: rows from the top, lines in them, where a child is handed over, slack and what is lacking. */
export interface Strip {
  /** A place's or a person's id. */
  readonly rows: readonly string[]
  readonly lines: readonly StripLine[]
  readonly child: StripLine['points']
  readonly stops: readonly { readonly at: number; readonly row: number }[]
  readonly slack: StripSpan | null
  readonly lacking: StripSpan | null
  readonly gate: { readonly at: number; readonly row: number } | null
  readonly nobody: readonly StripSpan[]
}

/** Who collects comes from somewhere: places are the rows. Else the child stays, and those who are with it are the rows. */
export const stripOf = (option: CoverPlanOption, clock: Clock, home: string): Strip =>
  option.first === null ? innings(option) : journey(option, option.first, clock, home)

const journey = (
  { pieces, risk }: CoverPlanOption,
  { who, from, leaves, arrives, homeAt }: NonNullable<CoverPlanOption['first']>,
  clock: Clock,
  home: string,
): Strip => {
  const waiting = pieces.find(({ kind }) => kind === 'waiting')?.place ?? pieces[0]?.place ?? home
  const rows = [...new Set([from, waiting, home])]
  const row = (place: string): number => rows.indexOf(place)
  const back = homeAt ?? arrives
  const end = pieces.at(-1)?.to ?? back
  const later = pieces.filter((piece) => piece.who !== null && piece.who !== who && piece.from >= arrives)
  const { by } = risk
  return {
    rows,
    lines: [
      {
        who,
        isWith: false,
        points: [
          { at: clock.from, row: row(from) },
          { at: leaves, row: row(from) },
          { at: arrives, row: row(waiting) },
        ],
      },
      {
        who,
        isWith: true,
        points: [
          { at: arrives, row: row(waiting) },
          { at: back, row: row(home) },
          { at: Math.max(back, later[0]?.from ?? end), row: row(home) },
        ],
      },
      ...later.map(
        (piece): StripLine => ({
          who: piece.who ?? '',
          isWith: true,
          points: [
            { at: Math.max(back, piece.from), row: row(home) },
            { at: piece.to, row: row(home) },
          ],
        }),
      ),
    ],
    child: [
      { at: clock.from, row: row(waiting) },
      { at: arrives, row: row(waiting) },
      { at: back, row: row(home) },
      { at: end, row: row(home) },
    ],
    stops: [{ at: arrives, row: row(waiting) }, ...later.map(({ from: at }) => ({ at, row: row(home) }))],
    slack: by !== null && by > arrives ? { from: arrives, to: by, row: row(waiting) } : null,
    lacking: by !== null && by < arrives ? { from: by, to: arrives, row: row(waiting) } : null,
    gate: by === null ? null : { at: by, row: row(waiting) },
    nobody: [],
  }
}

const innings = ({ pieces }: CoverPlanOption): Strip => {
  const rows = [...new Set(pieces.flatMap(({ who }) => who ?? []))]
  const rowOf = (who: string | null, index: number): number =>
    who === null ? Math.max(0, rows.indexOf(pieces[index - 1]?.who ?? rows[0] ?? '')) : rows.indexOf(who)
  const held = pieces.map((piece, index) => ({ ...piece, row: rowOf(piece.who, index) }))
  return {
    rows,
    lines: held.flatMap(({ from, to, who, row }): StripLine[] =>
      who === null
        ? []
        : [
            {
              who,
              isWith: true,
              points: [
                { at: from, row },
                { at: to, row },
              ],
            },
          ],
    ),
    child: held.flatMap(({ from, to, row }) => [
      { at: from, row },
      { at: to, row },
    ]),
    stops: held.slice(1).flatMap(({ from, row, who }) => (who === null ? [] : [{ at: from, row }])),
    slack: null,
    lacking: null,
    gate: null,
    nobody: held.filter(({ who }) => who === null).map(({ from, to, row }) => ({ from, to, row })),
  }
}
