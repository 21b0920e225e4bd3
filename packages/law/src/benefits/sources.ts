export const LEAVE_LEAFLET = 'https://www.mhlw.go.jp/content/11600000/001461102.pdf'
export const REDUCED_HOURS_LEAFLET = 'https://www.mhlw.go.jp/content/11600000/001395102.pdf'
export const EXTENSION_LEAFLET = 'https://www.mhlw.go.jp/content/001269748.pdf'
export const CAPS_2026 = 'https://www.mhlw.go.jp/content/001728499.pdf'
/** Limits of 2024-08 and 2025-08 side by side, with the monthly wage limits both rows of ours divide by 30. */
export const CAPS_2024_2025 = 'https://www.sakanouehr.jp/post/sakanouehr749'
/** 公立学校共済組合北海道支部: base wage, limit and minimum of the public servants' twin of the reduced-hours benefit. */
export const REDUCED_HOURS_CAPS_2025 = 'https://www.kouritu.or.jp/hokkaido/topics/kumiai/H30jyougengaku/index.html'

export const MATERNITY_ALLOWANCE = 'https://www.kyoukaikenpo.or.jp/benefit/childbirth/001/index.html'
export const MATERNITY_INSURER_AVERAGE = 'https://einsatzoffice.com/?p=2240'
export const CHILDBIRTH_LUMP_SUM = 'https://www.kyoukaikenpo.or.jp/benefit/childbirth/002/index.html'
export const PREGNANCY_SUPPORT = 'https://laws.e-gov.go.jp/law/424AC0000000065'

export const LABOUR_STANDARDS_ACT = 'https://laws.e-gov.go.jp/law/322AC0000000049'
export const LABOUR_STANDARDS_RULES = 'https://laws.e-gov.go.jp/law/322M40000100023'
export const CHILD_NURSING_LEAVE = 'https://doctormate.co.jp/blog/aigonews-157'
