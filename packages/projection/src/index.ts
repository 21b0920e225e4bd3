export * from './money/index.ts'
export * from './outlook.ts'
