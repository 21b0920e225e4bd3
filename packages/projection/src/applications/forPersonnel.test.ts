import { describe, expect, it } from 'vitest'
import { isForPersonnel } from './forPersonnel.ts'

describe('届出の文を、だれにわたすか', () => {
  it('会社が出すもの、会社が決めるものは、会社へ', () => {
    expect(isForPersonnel({ id: 'leaveEndRevision', filer: 'employerOnRequest', office: 'pensionOffice' })).toBe(true)
    expect(isForPersonnel({ id: 'overtimeExemption', filer: 'insuredPerson', office: 'employer' })).toBe(true)
  })

  it('本人が出しても、会社が書く欄のある紙は、会社へ', () => {
    for (const id of ['maternityAllowance', 'returnToWorkCertificate', 'spouseDeduction'] as const)
      expect(isForPersonnel({ id, filer: 'parent', office: 'municipality' })).toBe(true)
  })

  it('ほかは、窓口へ', () => {
    expect(isForPersonnel({ id: 'childAllowance', filer: 'higherEarningParent', office: 'municipality' })).toBe(false)
    expect(isForPersonnel({ id: 'careCertificateChange', filer: 'parent', office: 'municipality' })).toBe(false)
  })
})
