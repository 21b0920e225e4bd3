export * from './calendar/index.ts'
export * from './explanation.ts'
export * from './parameter.ts'
