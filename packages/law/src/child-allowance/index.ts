export * from './childAllowance.parameters.ts'
export * from './childAllowance.ts'
export * from './singleParentAllowance.parameters.ts'
export * from './singleParentAllowance.ts'
