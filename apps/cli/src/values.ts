import { parsePlainDate, parseYearMonth } from '@yohaku/kernel'
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
