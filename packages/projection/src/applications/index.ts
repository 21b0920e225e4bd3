export {
  type ApplicationOptions,
  applicationOfFiling,
  applicationsOfPlan,
  filingKindOf,
  findApplications,
} from './applicationsOfPlan.ts'
export * from './planApplication.ts'
