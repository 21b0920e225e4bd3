export * from './milestone.ts'
export * from './milestonesOf.ts'
export type { ChildDates } from './table.ts'
