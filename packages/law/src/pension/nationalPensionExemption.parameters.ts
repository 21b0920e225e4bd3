import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 国民年金第1号被保険者の保険料. */
export const NATIONAL_PENSION_PREMIUM = parameter<number>({
  id: 'national-pension.premium',
  term: '国民年金保険料（第1号被保険者）',
  unit: 'yen a month',
  knownUntil: month('2027-03'),
  history: [
    {
      from: month('2026-04'),
      value: 17_920,
      basis: '国民年金法第87条第3項',
      source: 'https://www.city.shinagawa.tokyo.jp/PC/procedure/procedure-nenkin/20200529093517.html',
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2025-04'),
      value: 17_510,
      basis: '国民年金法第87条第3項',
      source: 'https://www.city.shinagawa.tokyo.jp/PC/procedure/procedure-nenkin/20200529093517.html',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

/** 育児期間の免除 begins with this month; 産前産後の免除 has been there since 2019-04. */
export const NATIONAL_PENSION_CHILDCARE_FROM = parameter<boolean>({
  id: 'national-pension.childcare-exemption',
  term: '国民年金の育児期間の保険料免除',
  unit: 'in force',
  knownUntil: null,
  history: [
    {
      from: month('2026-10'),
      value: true,
      basis: '国民年金法第88条の3（令和8年10月1日施行）',
      source: 'https://laws.e-gov.go.jp/law/334AC0000000141/20261001_506AC0000000047',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
