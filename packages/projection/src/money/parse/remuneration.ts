import { month } from '@yohaku/kernel'
import { type SocialInsurance, standardRemuneration } from '@yohaku/law'
import type { InsurancePair } from '../facts.ts'
import { type Cursor, field, fieldsOf, report, whole } from './cursor.ts'

export const remunerationBefore = (at: Cursor): InsurancePair => {
  const fields = fieldsOf(at, ['health', 'pension'])
  return {
    health: field(at, fields, 'health', standardRemunerationOf('health')),
    pension: field(at, fields, 'pension', standardRemunerationOf('pension')),
  }
}

/** A 標準報酬月額 is one of the amounts of the table; anything else is a mistake (a month's pay, most often). */
export const standardRemunerationOf =
  (insurance: SocialInsurance) =>
  (at: Cursor): number => {
    const smr = whole(1, 1_390_000)(at)
    const row = standardRemuneration(insurance, smr, WIDEST_TABLE)
    if (smr > 1 && row.ok && row.value !== smr) report(at, 'not_in_list', String(row.value), String(smr))
    return smr
  }

/** A month in which the tables hold every row there is by law. */
const WIDEST_TABLE = month('2029-09')
