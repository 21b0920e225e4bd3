export * from './milestonesOfPlan.ts'
export * from './planMilestone.ts'
export { type EmployerRuleEdit, withEmployerRule } from './withEmployerRule.ts'
