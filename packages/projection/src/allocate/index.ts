export {
  type AllocateAnswer,
  type AllocateDeadline,
  type AllocateLever,
  type AllocateOptions,
  type AllocateSide,
  allocateOf,
} from './allocateOf.ts'
export type { DayCost } from './costsOf.ts'
export type { LastSafe } from './lastSafeOf.ts'
export { type LeavingOptions, leavingOf } from './leavingOf.ts'
export { type LeverMove, type LeverUse, leverMoves } from './leverMoves.ts'
export type { LeverKind } from './planLever.ts'
export type { PricedCost } from './pricedCost.ts'
