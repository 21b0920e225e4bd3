import { parseClock, parsePlainDate, parseYearMonth } from '@yohaku/kernel'
import type { SharingRule } from '@yohaku/timetable'
import { InvalidArgumentError } from 'commander'

/** Readers of option values; what they refuse is a mistake of the caller, told together with what was expected. */
const refuse = (expected: string): never => {
  throw new InvalidArgumentError(expected)
}

/** A value of an option that could not be read, and what would have been. */
export interface RefusedValue {
  /** `--years`. */
  readonly option: string
  readonly found: string
  readonly expected: string
}

/** Reads a value and keeps what is refused for later, so that every mistake of a command line is told at once. */
export const keeping =
  <T>(
    option: string,
    read: (text: string, before?: T) => T,
    keep: (refused: RefusedValue) => void,
  ): ((text: string, before?: T) => T | undefined) =>
  (text, before) => {
    try {
      return read(text, before)
    } catch (fault) {
      if (!(fault instanceof InvalidArgumentError)) throw fault
      keep({ option, found: text, expected: fault.message })
      return before
    }
  }

export const wholeBetween =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
    return Number.isSafeInteger(value) && value >= least && value <= most ? value : refuse(`${least}–${most}`)
  }

export const monthText = (text: string): string => (parseYearMonth(text).ok ? text : refuse('YYYY-MM'))

export const dateText = (text: string): string => (parsePlainDate(text).ok ? text : refuse('YYYY-MM-DD'))

export const oneOf =
  <T extends string>(...choices: readonly T[]) =>
  (text: string): T =>
    choices.find((choice) => choice === text) ?? refuse(choices.join(', '))

export const idList = (text: string): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim())
  return ids.every((id) => id !== '') ? ids : refuse('a,b')
}

export const clockText = (text: string): string => (parseClock(text).ok ? text : refuse('HH:MM'))

/** Values of a list with commas, each one of the choices. */
export const listOf =
  <T extends string>(...choices: readonly T[]) =>
  (text: string): readonly T[] =>
    idList(text).map(oneOf(...choices))

/** `p1=14:00-15:00`, collected. */
export const busyText = (
  text: string,
  before: readonly { readonly adult: string; readonly from: string; readonly to: string }[] = [],
) => {
  const match = /^([A-Za-z][\w-]*)=(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/.exec(text)
  const [, adult, from, to] = match ?? []
  if (adult === undefined || from === undefined || to === undefined) return refuse('p1=14:00-15:00')
  return [...before, { adult, from: clockText(from), to: clockText(to) }]
}

/** `alternate`, `halves`, `first`, `second`, `share=0.3`. */
export const sharingText = (text: string): SharingRule => {
  const share = /^share=(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text)?.[1]
  if (share !== undefined) return { type: 'share', first: Number(share) }
  const type = SHARINGS.find((each) => each === text)
  return type === undefined ? refuse(`${SHARINGS.join(', ')}, share=0.3`) : { type }
}

const SHARINGS = ['alternate', 'halves', 'first', 'second'] as const

/** `80,95`: times in 100. */
export const percentList = (text: string): readonly number[] =>
  idList(text).map((each) => wholeBetween(1, 99)(each) / 100)

/** `pickup.p1=3`, collected. */
export const shareText = (text: string, before: WeeklyShare = {}): WeeklyShare => {
  const [, kind, who, times] = /^(dropoff|pickup)\.([A-Za-z][\w-]*)=(\d)$/.exec(text) ?? []
  if ((kind !== 'dropoff' && kind !== 'pickup') || who === undefined || times === undefined)
    return refuse('pickup.p1=3')
  return { ...before, [kind]: { ...before[kind], [who]: Number(times) } }
}

/** How often in a week, by errand and person. */
export interface WeeklyShare {
  readonly dropoff?: Readonly<Record<string, number>>
  readonly pickup?: Readonly<Record<string, number>>
}
