export type * from './yearAnswer.ts'
export { yearOf, yearsOf } from './yearOf.ts'
