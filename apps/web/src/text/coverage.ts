import type { Confidence, NotCovered } from '@yohaku/law'

/** Words of the page that says which law is counted. */
export interface CoverageWords {
  readonly coverage: {
    readonly lead: string
    readonly intro: (rules: number) => string
    readonly find: string
    readonly show: string
    readonly all: string
    readonly unchecked: string
    readonly weak: string
    readonly found: (count: number) => string
    readonly none: string
    readonly branches: string
    /** By the first part of a rule's id; one that is missing is shown by it. */
    readonly branch: Readonly<Record<string, string>>
    readonly fromMonth: (month: string) => string
    readonly newest: (month: string) => string
    readonly until: (month: string) => string
    readonly noEnd: string
    readonly sure: Readonly<Record<Confidence, string>>
    readonly checkedOn: (day: string) => string
    readonly notChecked: string
    readonly not: string
    readonly notIntro: string
    readonly notCovered: Readonly<Record<NotCovered, string>>
  }
}
