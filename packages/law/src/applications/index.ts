export * from './application.ts'
export { APPLICATIONS } from './catalogue.ts'
export * from './reach.ts'
