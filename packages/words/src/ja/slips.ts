import type { SlipWords } from '../slips.ts'
import { money, yearMonth } from './format.ts'

const yen = (value: string | number | undefined): string => money(Number(value ?? 0))
const month = (value: string | number | undefined): string => yearMonth(String(value ?? ''))
const SAME = '、明細と同じ額になります。'

/** 給与明細と、しおりからの計算との、ちがいのわけ。 */
export const slips: SlipWords = {
  verdict: {
    equal: '合っています',
    explained: 'わけの見当がつきます',
    unexplained: 'わけはわかりません',
    notOnSlip: '明細に見あたりません',
    notExpected: 'しおりからは出ない行です',
  },
  reason: {
    followsOtherLines: () => `明細のほかの行から計算すると${SAME}`,
    oldGrade: ({ smr }) => `保険料のもとになる月給が前の${yen(smr)}のままだと${SAME}`,
    otherCollectionMonth: (detail) => `${month(detail.month)}分の保険料だとすると${SAME}`,
    commutingLeftOut: () => `通勤手当を入れずに計算すると${SAME}`,
    gradeOfThisPay: ({ smr }) => `この月の給与で等級を決めると(${yen(smr)})${SAME}`,
    lastRate: () => `前の料率で計算すると${SAME}`,
    longTermCareTaken: () => `介護保険料を入れて計算すると${SAME}`,
    longTermCareLeftOut: () => `介護保険料を入れずに計算すると${SAME}`,
    levyLeftOut: () => `子ども・子育て支援金を入れずに計算すると${SAME}`,
    newGradeEarly: ({ smr }) => `つぎの等級(${yen(smr)})を先に使うと${SAME}`,
    exemptionNotApplied: () => `保険料の免除がないとすると${SAME}`,
    partsRoundedApart: () => `内わけを別々に丸めると${SAME}`,
    roundedUp: () => `端数を切りあげると${SAME}`,
    otherDependants: ({ persons }) => `扶養の人数を${persons}人として計算すると${SAME}`,
    commutingTaxed: () => `通勤手当にも税をかけて計算すると${SAME}`,
    otherColumn: () => `税額表のもうひとつの欄(甲欄・乙欄)だと${SAME}`,
    otherTaxTable: () => `税のもうひとつの計算のしかた(税額表か電算か)だと${SAME}`,
    lastTaxTable: () => `前の年の税額表で計算すると${SAME}`,
    premiumsNotTakenOff: () => `社会保険料を引く前の給与で税を計算すると${SAME}`,
    lastPeriod: ({ incomeYear }) => `前の年度(${incomeYear}年の収入)の住民税だと${SAME}`,
    nextPeriodEarly: ({ incomeYear }) => `つぎの年度(${incomeYear}年の収入)の住民税だと${SAME}`,
    juneInstalment: () => `6月の額(端数をふくむ)だと${SAME}`,
    regularInstalment: () => `7月からの額だと${SAME}`,
    payOfOtherPhase: () => `しおりの、ほかの働き方の給与だと${SAME}`,
    bonusNotCut: () => `千円未満を切りすてずに計算すると${SAME}`,
  },
  question: {
    gradeInForce: 'この月の標準報酬月額は、いくらで計算されていますか。',
    collectionMonth: 'この給与から引かれている保険料は、何月分ですか。',
    commutingInGrade: '標準報酬月額のもとに、通勤手当は入っていますか。',
    rateInForce: 'この月の保険料は、いつからの料率で計算されていますか。',
    longTermCare: '介護保険料は、何月分から引かれますか。',
    levy: '子ども・子育て支援金は、この額に入っていますか。',
    exemption: 'この月の保険料の免除は、届け出ていますか。',
    rounding: '保険料の端数は、どう扱っていますか。',
    wageBase: 'この額は、どの給与をもとに計算されていますか。',
    dependants: '源泉徴収の扶養親族等の数は、何人になっていますか。',
    taxTable: '源泉徴収は、どの税額表で計算されていますか。',
    residentTaxPeriod: 'この住民税は、どの年度の何月分ですか。',
    residentTaxNotice: '住民税の額は、市区町村の通知書のとおりですか。',
    payAgreed: 'この月の給与のもとになる条件を教えていただけますか。',
    bonusBase: '賞与の保険料は、標準賞与額いくらで計算されていますか。',
    lineMissing: 'この行は、ほかの行に入っていますか。',
    lineUnexpected: 'この行は、何の額ですか。',
    figure: 'この額の計算のしかたを教えていただけますか。',
  },
  allEqual: 'すべての行が、しおりからの計算と合っています。',
  estimate: '住民税は、しおりの収入からの見込みです。確かな額は市区町村の通知書にあります。',
}
