import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 保育必要量の認定. */
export interface CareCertificateTerms {
  /** Working hours a month of each parent from which the certificate is 標準時間. */
  readonly standardFromHours: number
  /** Weeks a month counts with, when hours of a week are turned into hours of a month. */
  readonly weeks: number
  /** Longest hours a day. */
  readonly standardHours: number
  readonly shortHours: number
}

export const CARE_CERTIFICATE = parameter<CareCertificateTerms>({
  id: 'daycare-fee.care-certificate',
  term: '保育必要量の認定（保育標準時間・保育短時間）',
  unit: 'hours a month; weeks; hours a day',
  knownUntil: null,
  history: [
    {
      from: month('2015-04'),
      value: { standardFromHours: 120, weeks: 4, standardHours: 11, shortHours: 8 },
      basis: '子ども・子育て支援法 第20条第3項、同法施行規則 第4条第1項、市区町村の認定基準（月120時間）',
      source: 'https://www.city.takayama.lg.jp/kurashi/1000019/1020166/1000113/1005836.html',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
