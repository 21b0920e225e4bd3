import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** 甲欄: rate per 100,000, then for 0 … 7 persons the last month's pay after insurance, in thousand yen, below which it applies. */
export type BonusRates = readonly (readonly [per100000: number, below: readonly number[] | null])[]

/** 乙欄: last month's pay after insurance below, rate per 100,000. */
export type SecondaryBonusRates = readonly (readonly [below: number, per100000: number])[]

const UPPER_ROWS = [
  [38_798, [2_621, 2_645, 2_669, 2_693, 2_716, 2_740, 2_764, 2_788]],
  [41_861, [3_495, 3_527, 3_559, 3_590, 3_622, 3_654, 3_685, 3_717]],
  [45_945, null],
] as const

const basis = '所得税法 第186条、平成24年財務省告示第115号 別表第三'

export const BONUS_RATES = parameter<BonusRates>({
  id: 'income-tax.withholding.bonus-rates',
  term: '賞与に対する源泉徴収税額の算出率の表 甲欄',
  unit: 'per 100,000 of the bonus after insurance, by last month’s pay after insurance in thousand yen',
  knownUntil: month('2026-12'),
  history: [
    {
      from: month('2026-01'),
      value: [
        [0, [82, 107, 143, 181, 218, 251, 284, 317]],
        [2_042, [94, 250, 276, 300, 300, 304, 343, 383]],
        [4_084, [260, 289, 321, 354, 387, 412, 438, 463]],
        [6_126, [309, 346, 377, 405, 431, 457, 483, 508]],
        [8_168, [342, 373, 400, 424, 452, 479, 505, 529]],
        [10_210, [372, 401, 426, 452, 477, 503, 527, 552]],
        [12_252, [402, 430, 457, 484, 509, 531, 553, 578]],
        [14_294, [433, 463, 492, 517, 540, 564, 589, 614]],
        [16_336, [520, 520, 525, 550, 577, 604, 630, 657]],
        [18_378, [605, 621, 636, 651, 666, 681, 697, 708]],
        [20_420, [684, 705, 728, 751, 774, 798, 821, 845]],
        [22_462, [715, 739, 764, 788, 813, 838, 862, 887]],
        [24_504, [752, 778, 804, 830, 856, 881, 907, 933]],
        [26_546, [795, 821, 848, 876, 903, 930, 957, 985]],
        [28_588, [854, 882, 910, 938, 966, 994, 1_022, 1_051]],
        [30_630, [922, 952, 983, 1_013, 1_044, 1_074, 1_104, 1_135]],
        [32_672, [1_318, 1_342, 1_367, 1_391, 1_416, 1_440, 1_464, 1_489]],
        [35_735, [1_521, 1_526, 1_526, 1_538, 1_555, 1_555, 1_555, 1_583]],
        ...UPPER_ROWS,
      ],
      basis: `${basis}（令和7年改正後）`,
      source: NTA.tables2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: [
        [0, [68, 94, 133, 171, 210, 243, 275, 308]],
        [2_042, [79, 243, 269, 295, 300, 300, 333, 372]],
        [4_084, [252, 282, 312, 345, 378, 406, 431, 456]],
        [6_126, [300, 338, 369, 398, 424, 450, 476, 502]],
        [8_168, [334, 365, 393, 417, 444, 472, 499, 523]],
        [10_210, [363, 394, 420, 445, 470, 496, 521, 545]],
        [12_252, [395, 422, 450, 477, 503, 525, 547, 571]],
        [14_294, [426, 455, 484, 510, 534, 557, 582, 607]],
        [16_336, [520, 520, 520, 544, 570, 597, 623, 650]],
        [18_378, [601, 617, 632, 647, 662, 677, 693, 708]],
        [20_420, [678, 699, 721, 745, 768, 792, 815, 838]],
        [22_462, [708, 733, 757, 782, 806, 831, 856, 880]],
        [24_504, [745, 771, 797, 823, 849, 875, 900, 926]],
        [26_546, [788, 814, 841, 868, 896, 923, 950, 978]],
        [28_588, [846, 874, 902, 931, 959, 987, 1_015, 1_043]],
        [30_630, [914, 944, 975, 1_005, 1_036, 1_066, 1_096, 1_127]],
        [32_672, [1_312, 1_336, 1_360, 1_385, 1_409, 1_434, 1_458, 1_482]],
        [35_735, [1_521, 1_526, 1_526, 1_538, 1_555, 1_555, 1_555, 1_583]],
        ...UPPER_ROWS,
      ],
      basis,
      source: NTA.bonus,
      confidence: 'single',
      checkedOn: null,
    },
  ],
})

export const SECONDARY_BONUS_RATES = parameter<SecondaryBonusRates>({
  id: 'income-tax.withholding.secondary-bonus-rates',
  term: '賞与に対する源泉徴収税額の算出率の表 乙欄',
  unit: 'per 100,000 of the bonus after insurance, by last month’s pay after insurance in yen',
  knownUntil: month('2026-12'),
  history: [
    {
      from: month('2026-01'),
      value: [
        [224_000, 10_210],
        [295_000, 20_420],
        [527_000, 30_630],
        [1_118_000, 38_798],
        [Number.POSITIVE_INFINITY, 45_945],
      ],
      basis: `${basis}（令和7年改正後）`,
      source: NTA.tables2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: [
        [222_000, 10_210],
        [293_000, 20_420],
        [524_000, 30_630],
        [1_118_000, 38_798],
        [Number.POSITIVE_INFINITY, 45_945],
      ],
      basis,
      source: NTA.bonus,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})

export interface BonusException {
  /** Above this many times last month's pay after insurance the table of rates does not apply. */
  readonly overTimes: number
  /** The bonus is spread over this many months … */
  readonly months: number
  /** … or this many when its reckoning period is longer. */
  readonly longMonths: number
}

export const BONUS_EXCEPTION = parameter<BonusException>({
  id: 'income-tax.withholding.bonus-exception',
  term: '前月に給与がない場合・前月の給与の10倍を超える賞与',
  unit: 'times; months',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: { overTimes: 10, months: 6, longMonths: 12 },
      basis: '所得税法 第186条第1項第1号ロ・第2項第1号',
      source: NTA.bonus,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
