export * from './basicPension.ts'
export * from './childRearingException.ts'
export * from './earningsRelatedPension.ts'
export * from './pension.parameters.ts'
