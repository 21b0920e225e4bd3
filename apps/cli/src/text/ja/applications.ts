import type { ApplicationId } from '@yohaku/law'
import type { ApplicationWorth } from '@yohaku/projection'
import type { ApplicationText } from '../guideText.ts'
import { says } from './says.ts'

/** One sentence or two for who takes each of them. */
const LETTERS: Readonly<Record<ApplicationId, string>> = {
  childRearingPensionException:
    '子を育てるあいだの標準報酬月額の特例を申し出ます。戸籍と住民票を用意します。届出の日程を教えてください。',
  leaveEndRevision:
    '復帰後の給与が下がったので、標準報酬月額の見なおしを申し出ます。復帰した月から3か月の給与で届け出てください。',
  maternityLeaveEndRevision:
    '産休からの復帰で給与が下がったので、標準報酬月額の見なおしを申し出ます。届出の日程を教えてください。',
  reducedHoursBenefit: '2歳までの時短の給付を受けたいです。受給資格の確認と、2か月ごとの申請をお願いします。',
  childcareLeaveBenefit: '育休のあいだの給付を受けたいです。受給資格の確認と、2か月ごとの申請をお願いします。',
  postBirthSupport: '出生後の休みへの上のせを、育休の給付といっしょに申請したいです。配偶者の書類は用意します。',
  birthLeaveBenefit: '産後パパ育休の給付を申請したいです。要る書類と日程を教えてください。',
  leaveBenefitExtension:
    '育休と給付の延長を申し出ます。入所の申込書の写しと保留の通知を用意します。いつまでに出すかを教えてください。',
  childcarePremiumExemption: '育休のあいだの社会保険料の免除を届け出てください。休みの初日と最後の日を知らせます。',
  maternityPremiumExemption:
    '産前産後の休みのあいだの社会保険料の免除を届け出てください。予定日と休みの日を知らせます。',
  maternityAllowance: '出産手当金の申請書の、会社の証明の欄に記入をお願いします。',
  childbirthLumpSum: '出産の費用が一時金より少なかったので、差額を請求したいです。要る書類を教えてください。',
  childAllowance: '児童手当を請求したいです。要る書類と、いつの分から出るかを教えてください。',
  supportedStudentConfirmation: '18歳をこえた子の生計を支えています。児童手当の数に入れる確認書を出したいです。',
  singleParentAllowance: '児童扶養手当を請求したいです。要る書類と、所得の見方を教えてください。',
  returnToWorkCertificate: '園に出す復職の証明書を作ってください。復帰の日と働く時間を書いてもらう欄があります。',
  careCertificateChange:
    '働く時間が変わるので、就労証明書を作ってください。保育の時間の変更を、前の月に市区町村へ出します。',
  taxReportForNurseryFee: '去年の収入がないことを申告したいです。保育料を決めるのに使われると聞きました。',
  facilityUseCertification:
    '認可外の保育などの利用料の給付を受けたいです。使いはじめる前の認定の手つづきを教えてください。',
  spouseDeduction: '配偶者の所得の見込みが変わりました。年末調整の申告書に書きます。しめきりを教えてください。',
  medicalExpenseDeduction: '家族の医療費の控除を申告したいです。領収書の明細書の書き方を教えてください。',
  nationalPensionExemption: '出産と育児のあいだの国民年金保険料の免除を届け出たいです。要る書類を教えてください。',
  sickChildCareRegistration: '病児保育の登録をしたいです。登録の書類と、使う日の流れを教えてください。',
  sitterSupportOfTheTown: 'ベビーシッターの利用支援を使いたいです。使える時間と、申請のしめきりを教えてください。',
  sitterVoucherOfTheEmployer: 'ベビーシッターの割引券を使いたいです。会社がこの事業に入っているかを教えてください。',
  overtimeExemption: '子が小学校に入るまで、残業のない働き方を請求します。期間は次のとおりです。',
  overtimeLimit: '子が小学校に入るまで、残業の上限と深夜の仕事の制限を請求します。期間は次のとおりです。',
  reducedHours: '子が3歳になるまで、1日6時間の短時間勤務を申し出ます。はじめる日と時間は次のとおりです。',
  flexibleMeasures: '3歳からの働き方の選択について、会社の措置の一覧をもらえますか。選んで申し出ます。',
  childNursingLeave: '子の看護等の休みを取ります。時間単位で取れるか、有給か無給かを教えてください。',
  afterSchoolClub: '来年の4月からの学童を申しこみたいです。しめきりと、就労証明書の様式を教えてください。',
  residentTaxDuringLeave: '休みのあいだの住民税の払い方を決めたいです。納付書か、前もって引くかを選べますか。',
}

/** The months the amount is for, where it is more than one. */
const covered = (covers: ApplicationWorth['covers']): string =>
  covers === null || covers.from === covers.to ? '' : `(${says.month(covers.from)}から${says.month(covers.to)}までの分)`

export const applications: ApplicationText = {
  name: {
    childRearingPensionException: '年金をへらさない届け',
    leaveEndRevision: '復帰後の保険料の見なおし',
    maternityLeaveEndRevision: '産後に復帰したときの保険料の見なおし',
    reducedHoursBenefit: '時短のときの給付',
    childcareLeaveBenefit: '育休のときの給付',
    postBirthSupport: '生まれてすぐの休みへの上のせ',
    birthLeaveBenefit: '生まれてすぐの育休の給付',
    leaveBenefitExtension: '育休のときの給付の延長',
    childcarePremiumExemption: '育休中の保険料の免除',
    maternityPremiumExemption: '産前産後の保険料の免除',
    maternityAllowance: '産前産後の給付',
    childbirthLumpSum: '出産のお金の差額',
    childAllowance: '児童手当の請求',
    supportedStudentConfirmation: '18歳をこえた子を数に入れる確認',
    singleParentAllowance: 'ひとりで育てる人の手当',
    returnToWorkCertificate: '復職の証明',
    careCertificateChange: '保育の時間の変更',
    taxReportForNurseryFee: '保育料のための税の申告',
    facilityUseCertification: '認可外の保育などを使うときの認定',
    spouseDeduction: '配偶者の控除',
    medicalExpenseDeduction: '医療費の控除',
    nationalPensionExemption: '国民年金の免除',
    sickChildCareRegistration: '病児保育の登録',
    sitterSupportOfTheTown: 'シッター代の補助',
    sitterVoucherOfTheEmployer: '会社をとおすシッターの割引券',
    overtimeExemption: '残業をことわる申し出',
    overtimeLimit: '残業の上限と、深夜の仕事をことわる申し出',
    reducedHours: '時短の申し出',
    flexibleMeasures: '3歳からの働き方の選択',
    childNursingLeave: '子の看護等の休み',
    afterSchoolClub: '学童の申しこみ',
    residentTaxDuringLeave: '休業中の住民税の払い方',
  },
  titled: (name, term) => `${name}(${term})`,
  filer: {
    insuredPerson: '本人',
    employer: '会社',
    employerOnRequest: '本人が会社に申し出て、会社',
    parent: '保護者',
    otherSpouse: '収入の多いほうの配偶者',
    higherEarningParent: '収入の多いほうの保護者',
  },
  office: {
    pensionOffice: '年金事務所',
    healthInsurer: '健康保険',
    employmentOffice: 'ハローワーク',
    municipality: '市区町村',
    taxOffice: '税務署か年末調整',
    employer: '会社',
    facility: '施設',
  },
  path: (filer, office) => `${filer} → ${office}`,
  letter: (id, isForPersonnel) => `${isForPersonnel ? '会社にわたす文' : '窓口にわたす文'}: 「${LETTERS[id]}」`,
  opens: (day) => `${day}から`,
  target: (day, isPast) => (isPast ? `目やすの日(${day})はすぎました。あとから出せます` : `目やすの日 ${day}`),
  due: (day) => `しめきり ${day}`,
  noDue: 'しめきりは会社・市区町村で変わります',
  worth: ({ unit, ifFiledToday, ifFiledInAYear, covers }) =>
    unit === 'yen'
      ? `きょう出すと ${says.yen(ifFiledToday)}${covered(covers)}、1年あとだと ${says.yen(ifFiledInAYear)}`
      : `65歳からの年金が、きょう出すと年${says.yen(ifFiledToday)}${covered(covers)}、1年あとだと年${says.yen(ifFiledInAYear)}ふえる見込み`,
  alongside: ({ code, yen }) =>
    code === 'takeHome'
      ? `税が変わったあとの手取りでは ${says.yen(yen)}`
      : yen === 0
        ? '将来の年金は変わりません'
        : `将来の年金は年${says.yen(yen)}(年金をへらさない届けを出せば変わりません)`,
  unpriced: {
    right: '金額ではなく、働き方の申し出です',
    place: '金額ではなく、園や施設の席にかかわります',
    hoursOfCare: '預けられる時間の長さにかかわります',
    billNotEntered: '領収書の額がわかると計算できます',
    incomeNotComputed: 'その年の所得を計算していないので、額が出ません',
    useNotEntered: '使った時間と料金がわかると計算できます',
    nurseryFeeNotEntered: '保育料がわかると計算できます',
    leaveNotInPlan: '復帰した日をしおりに書くと計算できます',
    spouseNeedsFourteenDays: 'もうひとりの保護者が、生後8週のうちに14日休むと受け取れます',
    pensionCategoryUnknown: '国民年金の種別で変わります。確認先:市区町村',
    employerRegistrationUnknown: '会社がこの事業に入っていると使えます。確認先:会社',
    cashFlowOnly: '額は変わらず、払う時期と方法が変わります',
  },
  assumption: {
    NO_CHILD_SUPPORT_ASSUMED: '養育費は受け取っていないとした',
    NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD: '公表前の年度の国民年金保険料は、いまの額のまま',
    FACILITY_COVERED_ASSUMED: '産科医療補償制度に入っている施設での出産とした',
    SAME_LAW_UNTIL_18: '18歳まで、いまの決まりが続くとした',
    SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD: '公表前の年度の手当は、いまの額のまま',
  },
  assumes: (what) => `置いたこと: ${what}`,
  inMoney: {
    stated: '',
    assumed: '出したかどうかが しおりに書かれていない届出は、出すものとした',
    leftOut: '家計の計算には入っていません',
    noLine: '',
  },
  open: (count) => `いまから出せる届出が${count}件あります。`,
  ahead: 'これから出せるようになる届出',
  filed: '出した届出',
  refused: '出さないか、通らなかった届出',
  over: '出せる日がすぎた届出(確認先は、それぞれの窓口)',
  year: (year) => `${year}年分`,
}
