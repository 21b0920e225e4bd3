import type { HouseholdWords } from './ja/household.ts'

/** Names of the fields of a plan. */
export type FieldWord = keyof HouseholdWords['field']
