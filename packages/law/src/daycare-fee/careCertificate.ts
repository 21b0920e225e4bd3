import { ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { CARE_CERTIFICATE } from './careCertificate.parameters.ts'

export type CareCertificate = 'standard' | 'short'

const RULE: RuleInfo = {
  id: 'daycare-fee.care-certificate',
  term: '保育必要量（標準時間か短時間か）',
  basis: '子ども・子育て支援法施行規則 第4条第1項',
}

/**
 * 保育必要量 by the parents' working hours: 標準時間 when each of them reaches the line, else 短時間. The parent with fewer hours decides.
 *
 * Towns differ in what they count (breaks, commuting) and may grant 標準時間 below the line; a certificate that is known goes before this.
 *
 * @param minutesAWeek paid minutes of each parent; 0 for a parent without work or on leave
 */
export const careCertificate = (
  minutesAWeek: readonly number[],
  month: YearMonth,
  recorder?: Recorder,
): Result<CareCertificate, NotInForce> => {
  recorder?.begin(RULE)
  const terms = valueAt(CARE_CERTIFICATE, month, recorder)
  if (!terms.ok) {
    recorder?.abandon()
    return terms
  }
  const { standardFromHours, weeks } = terms.value
  const least = Math.min(...minutesAWeek)
  recorder?.input('leastMinutesAWeek', least)
  const isStandard = least * weeks >= standardFromHours * 60
  recorder?.end(isStandard ? terms.value.standardHours : terms.value.shortHours)
  return ok(isStandard ? 'standard' : 'short')
}
