import { parseClock, parsePlainDate, parseYearMonth } from '@yohaku/kernel'
import type { SharingRule } from '@yohaku/timetable'
import { InvalidArgumentError } from 'commander'

/** Readers of option values; what they refuse, commander reports as a mistake of the caller. */
const refuse = (text: string): never => {
  throw new InvalidArgumentError(text)
}

export const wholeBetween =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
    return Number.isSafeInteger(value) && value >= least && value <= most ? value : refuse(text)
  }

export const monthText = (text: string): string => (parseYearMonth(text).ok ? text : refuse(text))

export const dateText = (text: string): string => (parsePlainDate(text).ok ? text : refuse(text))

export const oneOf =
  <T extends string>(...choices: readonly T[]) =>
  (text: string): T =>
    choices.find((choice) => choice === text) ?? refuse(`${text} (${choices.join(', ')})`)

export const idList = (text: string): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim())
  return ids.every((id) => id !== '') ? ids : refuse(text)
}

export const clockText = (text: string): string => (parseClock(text).ok ? text : refuse(text))

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
  if (adult === undefined || from === undefined || to === undefined) return refuse(text)
  return [...before, { adult, from: clockText(from), to: clockText(to) }]
}

/** `alternate`, `halves`, `first`, `second`, `share=0.3`. */
export const sharingText = (text: string): SharingRule => {
  const share = /^share=(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text)?.[1]
  if (share !== undefined) return { type: 'share', first: Number(share) }
  return { type: oneOf('alternate', 'halves', 'first', 'second')(text) }
}

/** `80,95`: times in 100. */
export const percentList = (text: string): readonly number[] =>
  idList(text).map((each) => wholeBetween(1, 99)(each) / 100)

/** `pickup.p1=3`, collected. */
export const shareText = (text: string, before: WeeklyShare = {}): WeeklyShare => {
  const [, kind, who, times] = /^(dropoff|pickup)\.([A-Za-z][\w-]*)=(\d)$/.exec(text) ?? []
  if ((kind !== 'dropoff' && kind !== 'pickup') || who === undefined || times === undefined) return refuse(text)
  return { ...before, [kind]: { ...before[kind], [who]: Number(times) } }
}

/** How often in a week, by errand and person. */
export interface WeeklyShare {
  readonly dropoff?: Readonly<Record<string, number>>
  readonly pickup?: Readonly<Record<string, number>>
}
