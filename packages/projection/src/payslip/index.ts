export * from './checkPayslip.ts'
export * from './parseSlip.ts'
export * from './slip.ts'
