export type * from './coverAnswer.ts'
export { coverDateRefusal } from './coverDates.ts'
export { coverOf } from './coverOf.ts'
