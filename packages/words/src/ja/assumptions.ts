import type { AssumptionCode } from '@yohaku/projection'
import type { Words } from '../words.ts'

/** 家計の計算で置いたこと。 */
export const assumptions: Words<AssumptionCode | 'FILING_TAKEN_AS_FILED'> = {
  HEALTH_RATE_CARRIED_FORWARD: '公表前の年度の健康保険・介護保険の率は、いまの率のままと置きました。',
  LEVY_RATE_CARRIED_FORWARD: '公表前の年度の子ども・子育て支援金の率は、いまの率のままと置きました。',
  EI_RATE_CARRIED_FORWARD: '公表前の年度の雇用保険の率は、いまの率のままと置きました。',
  BENEFIT_CAPS_CARRIED_FORWARD: '公表前の給付の上限は、いまの額のままと置きました。',
  BONUS_TABLE_2026_USED: '公表前の年のボーナスの税は、2026年の表で計算しました。',
  WITHHOLDING_2027_USED: '公表前の年の毎月の税は、2027年の表で計算しました。',
  INCOME_2028_PROVISIONAL: '2028年からの所得税は、決まっていない部分があります。',
  RATES_BEFORE_2024_03_NOT_KNOWN: '2024年2月までの率は、入れてありません。',
  FIXED_TAX_CUT_2024_NOT_MODELLED: '2024年の定額減税は、計算に入れていません。',
  CHILD_ALLOWANCE_BEFORE_2024_10_NOT_MODELLED: '2024年9月までの児童手当は、計算に入れていません。',
  MONTHS_BEFORE_START_ESTIMATED: '始まりより前の月は、推計です。',
  MONTHS_AFTER_END_ESTIMATED: '見る期間より後の月は、推計です。',
  PREVIOUS_INCOME_ESTIMATED: '去年の収入は、働き方からの推計です。',
  SMR_AT_START_FROM_FULL_TIME: '始まりの保険料のもと(標準報酬月額)は、フルタイムの月給から置きました。',
  SMR_AT_START_FROM_FIRST_PAY: '始まりの保険料のもと(標準報酬月額)は、さいしょの月給から置きました。',
  MATERNITY_BASE_USES_SMR_AT_START: '産休の手当は、始まりの標準報酬月額から計算しました。',
  YOIKU_FILED: '年金をへらさない届け(養育期間の特例)は、出したものとしました。',
  YOIKU_BASE_IS_SMR_AT_START: '養育期間の特例のもとの額は、始まりの標準報酬月額としました。',
  YOIKU_ENDS_AT_NEXT_LEAVE: '養育期間の特例は、次の産休で終わるとしました。',
  YOIKU_NEXT_CHILD_KEEPS_FIRST_BASE: '次の子の養育期間の特例は、はじめのもとの額のままとしました。',
  LEAVE_PHASE_WITHOUT_DATES: '日付のない休業は、免除も給付もないものとしました。',
  LEAVE_EXTENSION_ASSUMED_GRANTED: '育休の延長は、認められたものとしました。',
  BENEFIT_ELIGIBILITY_ASSUMED: '給付の条件の12か月は、みたすものとしました。',
  REDUCED_HOURS_NOT_AFTER_LEAVE:
    '育休のすぐあとでない時短の給付は、時短の前の賃金から計算し、条件はみたすものとしました。',
  SUPPORT_SPOUSE_EXCEPTION: '産後の休みへの上のせは、もうひとりの条件をみたすものとしました。',
  CHILDREN_CLAIMED_BY_HIGHER_INCOME: '子の扶養は、収入の多いほうが申告するとしました。',
  ONE_ADULT_IS_SINGLE_PARENT: '大人がひとりなので、ひとり親として計算しました。',
  AREA_GRADE_1_ASSUMED: '住民税がかからない線は、1級地の額としました。',
  PREMIUM_EXCEEDS_PAY: '保険料が給与より多い月があります。',
  NO_YEAR_END_ADJUSTMENT_ABOVE_20M: '年2,000万円をこえる給与には、年末調整がありません。',
  AGE_65_OR_MORE_NOT_COVERED: '65歳からの計算は、入れてありません。',
  FILING_TAKEN_AS_FILED: '出したかどうかが書かれていない届出は、出すものとしました。',
  CARE_CERTIFICATE_BY_HOURS:
    '保育の時間の認定は、少ないほうの親の働く時間(週の4倍が120時間から標準時間)からとしました。',
  EXTENDED_CARE_NOT_COUNTED: 'おむかえの時刻がわからない延長保育料は、計算に入れていません。',
  SINGLE_PARENT_ALLOWANCE_WITHOUT_CHILD_SUPPORT: '児童扶養手当は、養育費を受け取っていないものとしました。',
  SECONDARY_SETTLED_BY_TAX_RETURN: '乙欄の給与には年末調整がありません。確定申告での精算は、計算に入れていません。',
  SECONDARY_TABLE_TOP_NOT_KNOWN:
    '2027年分の乙欄は月172万円までしか読めていません。そこから上は、その額のままとしました。',
  NATIONAL_INSURANCE_NOT_COUNTED: '会社の社会保険に入っていない人の国民健康保険と国民年金は、計算に入れていません。',
  NURSERY_FEE_NOT_COUNTED: '書かれていない保育料と、表のない月の保育料は、計算に入れていません。',
  NURSERY_FEE_FROM_FIRST_MONTH: '園に入った月が書かれていないので、保育料は始まりの月からとしました。',
}
