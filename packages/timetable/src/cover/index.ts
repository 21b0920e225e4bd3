export type * from './coverAnswer.ts'
export { coverDay } from './coverDay.ts'
export type * from './coverQuestion.ts'
export type { Span } from './span.ts'
