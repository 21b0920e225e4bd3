export { type ApplicationOptions, applicationsOfPlan, filingKindOf, findApplications } from './applicationsOfPlan.ts'
export * from './planApplication.ts'
