export * from './calendar/index.ts'
export * from './explanation.ts'
export * from './milestones/index.ts'
export * from './parameter.ts'
