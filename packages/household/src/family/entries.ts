import type { Family, FamilyEntry } from './family.ts'
import type { WorkHours } from './work.ts'

/** A line of the day, told apart by what the people in it are. */
export interface Entry {
  readonly time: number
  /** Adults and helpers: those who act. */
  readonly adults: readonly string[]
  readonly children: readonly string[]
  /** Those of the adults of whom one is enough; empty where all of them act. */
  readonly first: readonly string[]
  readonly uses: readonly string[]
  /** The word of the family file. */
  readonly act: string
  readonly place: string | undefined
  readonly origin: FamilyEntry['origin']
  readonly note: string | undefined
}

/**
 * The lines of the day in the order of time, one for each adult where several only do the same at the same time, and with the start and
 * end of work where the file has them in the hours alone.
 */
export const entriesOf = (family: Family, hours: readonly WorkHours[]): readonly Entry[] => {
  const told = family.day.flatMap((entry): readonly Entry[] => {
    const { adults, children: kids, first } = peopleOf(family, entry)
    const { time, act, place, uses, origin, note } = entry
    const line = { time, act, place, uses, origin, note, first: [] }
    if (!EACH.has(act) || adults.length === 0) return [{ ...line, adults, children: kids, first }]
    const alone = adults.map((adult): Entry => ({ ...line, adults: [adult], children: [] }))
    return kids.length === 0 ? alone : [...alone, { ...line, adults: [], children: kids }]
  })
  const implied = hours.flatMap(({ adult, start, end }): readonly Entry[] =>
    [['work_start', start] as const, ['work_end', end] as const].flatMap(([act, time]) =>
      told.some((entry) => entry.act === act && entry.adults.includes(adult))
        ? []
        : [
            {
              time,
              act,
              adults: [adult],
              children: [],
              first: [],
              uses: [],
              place: undefined,
              origin: 'D' as const,
              note: undefined,
            },
          ],
    ),
  )
  return [...told, ...implied].sort((a, b) => a.time - b.time)
}

/** Who is in a line. Whoever acts and is not of the family helps; company that is not of the family is not told. */
export const peopleOf = (
  family: Family,
  { who, with: company }: Pick<FamilyEntry, 'who' | 'with'>,
): {
  readonly adults: readonly string[]
  readonly children: readonly string[]
  /** 先に手のあいたほう: the parents, where the line leaves open which of them. */
  readonly first: readonly string[]
} => {
  const parents = family.adults.map(({ id }) => id)
  const kids = family.children.map(({ id }) => id)
  const spelled = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) =>
      parents.includes(id) || kids.includes(id)
        ? [id]
        : EVERYBODY.has(id)
          ? [...parents, ...kids]
          : BOTH.has(id) || EITHER.has(id)
            ? parents
            : ALL_CHILDREN.has(id)
              ? kids
              : [id],
    )
  const acting = spelled(who)
  const all = [...new Set([...acting, ...spelled(company)])]
  return {
    adults: all.filter((id) => !kids.includes(id) && (parents.includes(id) || acting.includes(id))),
    children: all.filter((id) => kids.includes(id)),
    first: parents.length > 1 && who.some((id) => EITHER.has(id)) ? parents : [],
  }
}

const EVERYBODY: ReadonlySet<string> = new Set(['all', 'everyone', 'everybody', 'family'])
const BOTH: ReadonlySet<string> = new Set(['both', 'parents', 'adults'])
const EITHER: ReadonlySet<string> = new Set(['either', 'anyone', 'whoever', 'one_of_them', 'one-of-them'])
const ALL_CHILDREN: ReadonlySet<string> = new Set(['children', 'kids'])

/** When work starts and ends by the lines of the day. */
export const statedHours = (
  family: Family,
  adult: string,
): { readonly start: number | undefined; readonly end: number | undefined } => ({
  start: family.day.find((entry) => entry.act === 'work_start' && peopleOf(family, entry).adults.includes(adult))?.time,
  end: family.day.find((entry) => entry.act === 'work_end' && peopleOf(family, entry).adults.includes(adult))?.time,
})

/** Acts nobody waits for another in. */
const EACH: ReadonlySet<string> = new Set([
  'wake',
  'self_prep',
  'arrive_work',
  'work_start',
  'lunch',
  'work_end',
  'solo',
  'nap',
  'sleep',
  'station',
])
