export * from './employmentInsurance.parameters.ts'
export * from './employmentInsuranceShare.ts'
