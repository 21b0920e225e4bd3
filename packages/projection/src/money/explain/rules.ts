import type { RuleInfo } from '@yohaku/law'
import type { LineCode } from '../../outlook.ts'

/** The lines of a ledger as outermost steps of an explanation: what the law's rules are put together to. */
export const LINE_RULES: Readonly<Record<LineCode, RuleInfo>> = {
  gross: { id: 'ledger.gross', term: '給与（通勤手当を除く）', basis: '労働契約・就業規則' },
  commuting: { id: 'ledger.commuting', term: '通勤手当', basis: '就業規則' },
  commuting_taxed: {
    id: 'ledger.commuting-taxed',
    term: '通勤手当のうち課税される額',
    basis: '所得税法施行令第20条の2',
  },
  bonus: { id: 'ledger.bonus', term: '賞与', basis: '就業規則' },
  health_combined: {
    id: 'ledger.health-combined',
    term: '給与から引かれる健康保険料（介護保険料・子ども・子育て支援金を含む）',
    basis: '健康保険法第167条第1項',
  },
  health: {
    id: 'ledger.health',
    term: '健康保険料（合計から介護保険料と支援金を除いた額）',
    basis: '健康保険法第167条第1項',
  },
  ltc: { id: 'ledger.long-term-care', term: '介護保険料', basis: '健康保険法第156条第1項第1号' },
  levy: { id: 'ledger.levy', term: '子ども・子育て支援金', basis: '健康保険法第160条の2' },
  pension: { id: 'ledger.pension', term: '給与から引かれる厚生年金保険料', basis: '厚生年金保険法第84条第1項' },
  employment_insurance: {
    id: 'ledger.employment-insurance',
    term: '給与から引かれる雇用保険料',
    basis: '労働保険の保険料の徴収等に関する法律第32条第1項',
  },
  bonus_health: { id: 'ledger.bonus-health', term: '賞与から引かれる健康保険料', basis: '健康保険法第167条第2項' },
  bonus_pension: {
    id: 'ledger.bonus-pension',
    term: '賞与から引かれる厚生年金保険料',
    basis: '厚生年金保険法第84条第2項',
  },
  bonus_employment_insurance: {
    id: 'ledger.bonus-employment-insurance',
    term: '賞与から引かれる雇用保険料',
    basis: '労働保険の保険料の徴収等に関する法律第32条第1項',
  },
  income_tax_withheld: { id: 'ledger.income-tax', term: '給与から引かれる所得税', basis: '所得税法第183条第1項' },
  bonus_tax: { id: 'ledger.bonus-tax', term: '賞与から引かれる所得税', basis: '所得税法第183条第1項' },
  year_end_adjustment: { id: 'ledger.year-end-adjustment', term: '年末調整', basis: '所得税法第190条' },
  resident_tax: { id: 'ledger.resident-tax', term: '給与から引かれる住民税', basis: '地方税法第321条の5第1項' },
  childcare_leave: { id: 'ledger.childcare-leave', term: '育児休業給付金', basis: '雇用保険法第61条の7' },
  birth_leave: { id: 'ledger.birth-leave', term: '出生時育児休業給付金', basis: '雇用保険法第61条の8' },
  post_birth: { id: 'ledger.post-birth', term: '出生後休業支援給付金', basis: '雇用保険法第61条の10' },
  reduced_hours: { id: 'ledger.reduced-hours', term: '育児時短就業給付金', basis: '雇用保険法第61条の12' },
  maternity: { id: 'ledger.maternity', term: '出産手当金', basis: '健康保険法第102条' },
  child_allowance: { id: 'ledger.child-allowance', term: '児童手当', basis: '児童手当法第6条' },
  single_parent_allowance: {
    id: 'ledger.single-parent-allowance',
    term: '児童扶養手当',
    basis: '児童扶養手当法第4条・第5条',
  },
  extended_care: { id: 'ledger.extended-care', term: '延長保育料', basis: '子ども・子育て支援法第59条第2号' },
  after_school: {
    id: 'ledger.after-school',
    term: '放課後児童クラブ（学童）の利用料',
    basis: '児童福祉法第6条の3第2項',
  },
  nursery_fee: {
    id: 'ledger.nursery-fee',
    term: '保育料と給食費',
    basis: '子ども・子育て支援法第27条第3項第2号',
  },
}
