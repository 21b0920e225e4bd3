import type { SlipEntry } from '@yohaku/projection'

/** What a name on a slip stands for: a line, the sum of what is paid, health insurance by itself, or a sum that is not needed. */
export type SlipPart = SlipEntry | 'totalPaid' | 'healthAlone'

/** The line a name stands for; `ignored` for sums we do not need; null for what nobody knows. The first that fits counts. */
export const entryOf = (label: string): SlipPart | 'ignored' | null =>
  NAMES.find(([pattern]) => pattern.test(label))?.[1] ?? null

/** Names as payrolls print them, the special before the general. */
const NAMES: readonly (readonly [RegExp, SlipPart | 'ignored'])[] = [
  [
    /会社負担|事業主負担|標準報酬|課税対象|課税支給|非課税|課税額|控除合計|控除計|控除額合計|総控除|社会保険(料)?(計|合計)|社保合計|累計|時間単価|出勤|欠勤日数|有給|残日数/,
    'ignored',
  ],
  [/差引|手取|振込(支給)?額|銀行振込/, 'net'],
  [/賞与.*(健康|健保)|(健康|健保).*賞与/, 'bonus_health'],
  [/賞与.*(厚生|年金)|(厚生|年金).*賞与/, 'bonus_pension'],
  [/賞与.*雇用|雇用.*賞与/, 'bonus_employment_insurance'],
  [/賞与.*(所得税|源泉)|(所得税|源泉).*賞与/, 'bonus_tax'],
  [/年末調整|年調|過不足税|還付/, 'year_end_adjustment'],
  [/支援金/, 'levy'],
  [/(健康|健保).*介護|介護.*(健康|健保)|(健康|健保).*(合計|計$)/, 'health_combined'],
  [/介護/, 'ltc'],
  [/健康保険|健保/, 'healthAlone'],
  [/厚生年金|厚年/, 'pension'],
  [/雇用保険|雇保/, 'employment_insurance'],
  [/住民税|市県民税|市民税|都民税|県民税|特別徴収/, 'resident_tax'],
  [/所得税|源泉/, 'income_tax_withheld'],
  [/賞与|ボーナス/, 'bonus'],
  [/(総)?支給(額)?(合計|計)|総支給|支給額$|支払額計/, 'totalPaid'],
  [/通勤|交通費/, 'commuting'],
  [
    /財形|組合費|積立|互助|親睦|共済会|持株|社宅|寮費|生命保険|団体保険|食事代|給食|貸付|返済|年金基金|拠出|控除/,
    'other_deductions',
  ],
  [/立替|経費|旅費|慶弔/, 'other_pay'],
  [/基本給|基準内|本給|手当|給与$|月給|時短減額|勤務控除|調整給|職能給|役割給|年齢給/, 'gross'],
]
