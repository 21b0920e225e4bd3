export { type ApplicationOptions, applicationsOfPlan, findApplications } from './applicationsOfPlan.ts'
export { applicationOfFiling, filingKindOf } from './filingKind.ts'
export * from './planApplication.ts'
export { type FilingSaid, withFilingState } from './withFilingState.ts'
