export { type LastSafeMinute, type LastSafeQuestion, type LastSafeRefusal, lastSafeMinute } from './lastSafeMinute.ts'
export { type PriceOfRobustness, priceOfRobustness } from './priceOfRobustness.ts'
export { arrivingDelay, arrivingDelays, type Recovery, recoveryFrom, recoveryMatrix } from './recovery.ts'
export { type Settling, settlingOf } from './settling.ts'
