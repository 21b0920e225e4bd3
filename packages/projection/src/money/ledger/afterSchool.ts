import type { Plan } from '@yohaku/household'
import { date, monthOfYear, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '@yohaku/law'
import { classAgeIn } from '../plan/nursery.ts'

/** 学童 of all children in a month, yen, positive: the family's own amounts by school grade. */
export const afterSchoolIn = ({ household }: Plan, month: YearMonth, recorder?: Recorder): number => {
  let total = 0
  for (const { id, birth, afterSchool } of household.children) {
    if (afterSchool === undefined) continue
    const grade = classAgeIn(date(birth), month) - LAST_CLASS_BEFORE_SCHOOL
    const { fees, lastGrade = THIRD, augustMonthly } = afterSchool
    if (grade < 1 || grade > lastGrade) continue
    const row = fees.filter(({ fromGrade }) => fromGrade <= grade).sort((a, b) => b.fromGrade - a.fromGrade)[0]
    const fee = monthOfYear(month) === AUGUST ? (augustMonthly ?? row?.monthly ?? 0) : (row?.monthly ?? 0)
    if (fee === 0) continue
    recorder?.begin(RULE)
    recorder?.input('child', id)
    recorder?.input('grade', grade)
    recorder?.end(fee)
    total += fee
  }
  return total
}

const LAST_CLASS_BEFORE_SCHOOL = 5
const THIRD = 3
const AUGUST = 8

const RULE: RuleInfo = {
  id: 'ledger.after-school-of-child',
  term: 'ひとりの子の学童の利用料（入れた額）',
  basis: '児童福祉法第6条の3第2項',
}
