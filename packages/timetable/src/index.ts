export * from './day.ts'
export * from './network.ts'
