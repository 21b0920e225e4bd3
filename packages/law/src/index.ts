export * from './explanation.ts'
export * from './parameter.ts'
