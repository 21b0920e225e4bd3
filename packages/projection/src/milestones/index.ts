export * from './milestonesOfPlan.ts'
export * from './planMilestone.ts'
