/** Where the figures of this room were taken from. National rules rest on e-Gov or on the insurer; where that page could not be
 * opened the page actually read stands here, and the confidence of the figure says so. */
export const HEALTH_INSURANCE_ACT = 'https://laws.e-gov.go.jp/law/211AC0000000070'
export const EMPLOYEES_PENSION_ACT = 'https://laws.e-gov.go.jp/law/329AC0000000115'

export const KYOKAI_RATES_2024 = 'https://roumu.com/archives/120714.html'
export const KYOKAI_RATES_2025_2026 = 'https://office-mori.biz/?p=10257'
export const KYOKAI_COMMITTEE_2026 = 'https://www.psrn.jp/topics/detail.php?id=39678'
export const KYOKAI_LTC_2024 = 'https://nkr-office.com/nkrblog/202403g'
export const KYOKAI_LTC_2025 = 'https://sr-aoki.or.jp/r7_hoken'
export const KYOKAI_PREMIUM_TABLE = 'https://www.kyoukaikenpo.or.jp/g7/cat330/sb3150/r08/r8ryougakuhyou3gatukara/'

export const PENSION_PREMIUM_TABLE = 'https://www.nenkin.go.jp/service/kounen/hokenryo/ryogaku/ryogakuhyo/index.html'
export const PENSION_CAP_STEPS =
  'https://fujita-human.com/2025/09/19/gradual-increase-in-the-earnings-cap-for-employees-pension-insurance-from-september-2027'

export const BONUS_CAPS = 'https://biz.moneyforward.com/support/payroll/?p=9054'
export const CHILD_CONTRIBUTION = 'https://workinnovation.co.jp/column/20260219'

export const LEAVE_END_REVISION = 'https://www.nenkin.go.jp/service/kounen/hokenryo-kankei/menjo/20150407.html'
export const OCCASIONAL_REVISION = 'https://honounosharoushi.com/timetotime'
