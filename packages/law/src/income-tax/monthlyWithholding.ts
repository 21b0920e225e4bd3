import { ceilDiv, halfUpDiv } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed } from '../inForce.ts'
import type { ComputerMethod } from './monthlyWithholding.parameters.ts'
import { rowUpTo } from './rows.ts'
import type { WithholdingTables } from './withholdingTables.ts'

const RULE: RuleInfo = {
  id: 'income-tax.withholding.monthly',
  term: '源泉徴収税額（月額表甲欄・電子計算機等の特例）',
  basis: '所得税法 第185条第1項第1号・第189条、平成24年財務省告示第116号',
}

/** Yen to which the tax of a month is rounded, halves up. */
const UNIT = 10

/**
 * Income tax withheld from a month's pay by the computer method, surtax included, yen.
 * 電子計算機等の特例 — 所得税法 第189条. Deductions rounded up to 1 yen, the tax to the nearest 10 yen.
 *
 * @param payAfterInsurance taxable pay of the payment month less the social insurance taken from it; 0 or less: no tax
 * @param persons 扶養親族等の数 (`withholdingPersons`)
 */
export const monthlyWithholding = (
  payAfterInsurance: number,
  persons: number,
  tables: WithholdingTables,
  recorder?: Recorder,
): number => {
  recorder?.begin(RULE)
  recorder?.input('payAfterInsurance', payAfterInsurance)
  recorder?.input('persons', persons)
  const { computer } = tables
  const employment = rowUpTo(computer.value.employmentDeduction, payAfterInsurance)
  const basic = rowUpTo(computer.value.basicDeduction, payAfterInsurance)
  const { perPerson } = computer.value
  const taxed =
    payAfterInsurance - monthlyEmploymentDeduction(payAfterInsurance, employment) - basic[1] - perPerson * persons
  recorder?.input('taxed', Math.max(0, taxed))
  recorder?.rounding('halfUp', UNIT)
  let tax = 0
  if (taxed > 0) {
    const [, per100000, less] = rowUpTo(computer.value.tax, taxed)
    tax = halfUpDiv(taxed * per100000 - less * 100_000, UNIT * 100_000) * UNIT
  }
  if (recorder) noteUsed(computer, { employment, basic, perPerson, tax: rowUpTo(computer.value.tax, taxed) }, recorder)
  recorder?.end(tax)
  return tax
}

/** 別表第一, also used by the printed table. Rounded up to 1 yen. */
export const monthlyEmploymentDeduction = (
  pay: number,
  [, percent, plus]: ComputerMethod['employmentDeduction'][number],
): number => ceilDiv(pay * percent, 100) + plus
