import type { Child } from '@yohaku/household'
import { date, type PlainDate } from '@yohaku/kernel'
import { ageOn } from '@yohaku/law'

/** When a small child naps at home; our guess, marked wherever it counts. */
export const NAP = { from: 12 * 60 + 30, to: 14 * 60 + 30 }

/** From four years on no nap is counted on. */
const NAPS_UNTIL_AGE = 4

export const napsOn = ({ birth }: Child, on: PlainDate): boolean => ageOn(date(birth), on) < NAPS_UNTIL_AGE
