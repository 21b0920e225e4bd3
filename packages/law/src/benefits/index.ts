export * from './reducedHoursBenefit.parameters.ts'
export * from './reducedHoursBenefit.ts'
export * from './wageDaily.ts'
export * from './wageLimits.parameters.ts'
