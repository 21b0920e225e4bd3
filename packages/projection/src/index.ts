export * from './outlook.ts'
