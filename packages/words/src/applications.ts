import type { ApplicationId, Filer, Office } from '@yohaku/law'
import type { AssumptionCode, SideEffect, UnpricedReason, WorthAssumption } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of 届出. Plain names; the official one comes with each application itself. */
export interface ApplicationWords {
  readonly name: Words<ApplicationId>
  /** The official name, said to be that. */
  readonly formal: (term: string) => string
  readonly filer: Words<Filer>
  readonly office: Words<Office>
  readonly path: (filer: string, office: string) => string
  readonly canBeFiled: (count: number) => string
  readonly ahead: string
  readonly refused: string
  readonly over: string
  /** Where to ask about what is over. */
  readonly overNote: string
  readonly opens: (day: string) => string
  readonly target: (day: string) => string
  readonly year: (year: number) => string
  /** Why no yen can be said. */
  readonly unpriced: Words<UnpricedReason>
  readonly alongside: (effect: SideEffect) => string
  /** How the household's money takes it; nothing to say where the plan itself says it. */
  readonly inMoney: Words<'assumed' | 'leftOut'>
  readonly assumed: string
  /** What only applications take for granted; the other assumptions are those of the household's money. */
  readonly assumption: Words<Exclude<WorthAssumption, AssumptionCode>>
}
