import type { RuleInfo } from '@yohaku/law'

/** Sums of several months that a rule of law is handed, as steps of an explanation. */
export const STEPS = {
  atStart: {
    id: 'ledger.remuneration-at-start',
    term: 'はじまりの標準報酬月額',
    basis: '健康保険法第40条、厚生年金保険法第20条',
  },
  entered: {
    id: 'ledger.remuneration-entered',
    term: '決定通知書・給与明細にある標準報酬月額',
    basis: '健康保険法第40条・第49条、厚生年金保険法第20条・第29条',
  },
  yearOfPay: { id: 'ledger.year-of-pay', term: '1年の給与収入', basis: '所得税法第28条第1項' },
  yearOfPremiums: { id: 'ledger.year-of-premiums', term: '1年に引かれた社会保険料', basis: '所得税法第74条' },
  sixMonths: { id: 'ledger.six-months-of-wages', term: '休業前6か月の賃金', basis: '雇用保険法第17条第1項' },
  twelveMonths: {
    id: 'ledger.twelve-months-of-remuneration',
    term: '支給開始までの12か月の標準報酬月額',
    basis: '健康保険法第102条第2項',
  },
} as const satisfies Record<string, RuleInfo>
