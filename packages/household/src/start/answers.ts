/** Where the nursery lies, seen from home: before the station, on the way to work, or close to home and off that way. */
export type NurseryWhere = 'station' | 'onTheWay' | 'nearHome'

/** Who can collect the child beside the one who answers. */
export type Collector = 'partner' | 'grandparent' | 'helper'

/**
 * はじめの一分 — what a family said of the six questions. What is left out takes a common value, which the plan then lists among its
 * assumptions. Times are minutes of the day.
 */
export interface StartAnswers {
  /** An end that is not after the start is meant for the next morning. */
  readonly work?: { readonly start: number; readonly end: number }
  /** Door to door in minutes; 0 = works at home. */
  readonly commute?: number
  readonly nursery?: { readonly opens: number; readonly closes: number }
  /** `minutes` from home. */
  readonly nurseryPlace?: { readonly where: NurseryWhere; readonly minutes: number }
  /** `YYYY-MM`. */
  readonly childBirth?: string
  /** Who else can collect; an empty list = only the one who answers. */
  readonly collects?: readonly Collector[]
  /** Adults of the household. */
  readonly adults?: 1 | 2
  readonly role?: 'mother' | 'father' | 'guardian'
}

/** The same, with a value for everything: what the day is laid out from. */
export interface StartFacts {
  readonly work: { readonly start: number; readonly end: number }
  readonly commute: number
  readonly nursery: { readonly opens: number; readonly closes: number }
  readonly nurseryPlace: { readonly where: NurseryWhere; readonly minutes: number }
  readonly childBirth: string
  readonly collects: readonly Collector[]
  readonly adults: 1 | 2
  readonly role: 'mother' | 'father' | 'guardian'
}
