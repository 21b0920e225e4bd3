import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'

/** 一般の事業／農林水産・清酒製造の事業／建設の事業. */
export type EmploymentInsuranceBusiness = 'general' | 'agricultureSake' | 'construction'

const COMPARED = date('2026-11-22')
const FY2026 =
  'https://tetra-sr.jp/%e6%b3%95%e6%94%b9%e6%ad%a3%e6%83%85%e5%a0%b1/%e3%80%90%e4%bb%a4%e5%92%8c%ef%bc%98%e5%b9%b4%e5%ba%a6%e3%80%91%e9%9b%87%e7%94%a8%e4%bf%9d%e9%99%ba%e6%96%99%e7%8e%87%e3%81%8c%e6%94%b9%e5%ae%9a%e3%81%95%e3%82%8c%e3%81%be%e3%81%99'
const FY2025 =
  'https://jigyou-support.com/2025/03/31/%E4%BB%A4%E5%92%8C%EF%BC%97%E5%B9%B4%E5%BA%A6%E3%81%AE%E9%9B%87%E7%94%A8%E4%BF%9D%E9%99%BA%E7%8E%87/'
const FY2024 = 'https://solare-sr.com/post-6549'

const rate = (
  id: string,
  term: string,
  unit: string,
  basis: string,
  [r6, r7, r8]: readonly [r6: number, r7: number, r8: number],
): DatedParameter<number> =>
  parameter({
    id,
    term,
    unit,
    history: [
      { from: month('2026-04'), value: r8, basis, source: FY2026, confidence: 'secondary', checkedOn: COMPARED },
      { from: month('2025-04'), value: r7, basis, source: FY2025, confidence: 'secondary', checkedOn: COMPARED },
      { from: month('2023-04'), value: r6, basis, source: FY2024, confidence: 'secondary', checkedOn: COMPARED },
    ],
    knownUntil: month('2027-03'),
  })

const WORKER_UNIT = 'per 10,000 of wages paid, worker (50 = 5/1000)'
const WORKER_BASIS = '労働保険の保険料の徴収等に関する法律第12条・第31条第1項'
const EMPLOYER_UNIT = 'per 10,000 of wages paid, employer (85 = 8.5/1000)'
const EMPLOYER_BASIS = '労働保険の保険料の徴収等に関する法律第12条・第31条第3項'

/** 雇用保険料率（労働者負担）, by kind of business; in force from the first wage-closing date on or after the 1st of the month. */
export const WORKER_RATES: Readonly<Record<EmploymentInsuranceBusiness, DatedParameter<number>>> = {
  general: rate(
    'employment-insurance.worker-rate.general',
    '雇用保険料率（労働者負担、一般の事業）',
    WORKER_UNIT,
    WORKER_BASIS,
    [60, 55, 50],
  ),
  agricultureSake: rate(
    'employment-insurance.worker-rate.agriculture-sake',
    '雇用保険料率（労働者負担、農林水産・清酒製造の事業）',
    WORKER_UNIT,
    WORKER_BASIS,
    [70, 65, 60],
  ),
  construction: rate(
    'employment-insurance.worker-rate.construction',
    '雇用保険料率（労働者負担、建設の事業）',
    WORKER_UNIT,
    WORKER_BASIS,
    [70, 65, 60],
  ),
}

/** 雇用保険料率（事業主負担、雇用保険二事業を含む）. */
export const EMPLOYER_RATES: Readonly<Record<EmploymentInsuranceBusiness, DatedParameter<number>>> = {
  general: rate(
    'employment-insurance.employer-rate.general',
    '雇用保険料率（事業主負担、一般の事業）',
    EMPLOYER_UNIT,
    EMPLOYER_BASIS,
    [95, 90, 85],
  ),
  agricultureSake: rate(
    'employment-insurance.employer-rate.agriculture-sake',
    '雇用保険料率（事業主負担、農林水産・清酒製造の事業）',
    EMPLOYER_UNIT,
    EMPLOYER_BASIS,
    [105, 100, 95],
  ),
  construction: rate(
    'employment-insurance.employer-rate.construction',
    '雇用保険料率（事業主負担、建設の事業）',
    EMPLOYER_UNIT,
    EMPLOYER_BASIS,
    [115, 110, 105],
  ),
}
