export { type AnonymousOptions, anonymise } from './anonymise.ts'
