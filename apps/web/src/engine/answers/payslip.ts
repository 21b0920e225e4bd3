import { ok, type Result } from '@yohaku/kernel'
import { checkPayslip, type HouseholdProblem, parseSlip, type SlipLineCheck, withTracks } from '@yohaku/projection'
import type { PayslipQuestion } from '../questions/payslip.ts'

export const answer = ({
  plan: given,
  track,
  slip,
}: PayslipQuestion): Result<readonly SlipLineCheck[], readonly HouseholdProblem[]> => {
  const plan = withTracks(given)
  const read = parseSlip(slip, plan)
  return read.ok ? ok(checkPayslip(plan, track, read.value)) : read
}
