export type * from './coverAnswer.ts'
export { coverOf } from './coverOf.ts'
