export type { LeaveAccount, LeaveGrant, LeaveLot } from './leave.ts'
export { DEFAULT_SICKNESS, type SicknessModel } from './sickness.ts'
export { simulateYear, simulateYears, type YearOptions } from './simulateYear.ts'
export type * from './yearQuestion.ts'
