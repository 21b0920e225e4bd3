export * from './plan.ts'
export * from './problem.ts'
