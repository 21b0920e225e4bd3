import type { MilestoneFigures, WorkSummary } from '@yohaku/projection'
import type { SignpostWords } from '../signposts.ts'
import { clock, count, hoursAndMinutes, yearMonth } from './format.ts'

export const words: SignpostWords = {
  signposts: {
    lead: (count) =>
      count === 0 ? 'いまから出せる届出は、いまのところありません。' : `いまから出せる届出が${count}件あります。`,
    track: 'どのトラックで見るか',
    filings: 'いまから出せる届出',
    others: '働き方と、園や施設にかかわるもの',
    ahead: 'これから出せるようになる届出',
    filed: '出したもの',
    refused: '出さないか、通らなかった届出',
    over: '出せる日がすぎた届出',
    overNote: '確認先は、それぞれの窓口です。',
    who: 'だれが',
    where: 'どこへ',
    until: 'いつまで',
    worth: 'いくら',
    noDue: '会社・市区町村で変わります',
    opens: (day) => `${day}から`,
    target: (day) => `目やすの日 ${day}`,
    year: (year) => `${year}年分`,
    formal: (term) => `正式名:${term}`,
    source: (term) => `${term}の出どころを開く`,
    stops: 'これからの停車駅(節目の日)',
    past: 'すぎた日',
    none: 'この先の5年に、節目の日はありません。',
    starts: (what) => `はじまる:${what}`,
    ends: (what) => `おわる:${what}`,
    changes: (what) => `かわる:${what}`,
    expected: '予定日から数えた日です。',
    estimate: '額は目やすです。決めるのは会社・年金事務所・市区町村です。',
    ifFiledToday: 'きょう出すと',
    ifFiledInAYear: '1年あとに出すと',
    wholeUntil: (day) => `${day}までに出せば、へりません`,
    lastDay: '受け取れる分がのこる最後の日',
    pensionPerYear: '65歳からの年金',
    filedOn: '出した日',
    filedUnknownDay: '日は書かれていません',
    draft: '下書きを見る',
    draftTitle: (name) => `${name}の下書き`,
    draftOf: (name) => `${name}の下書きを見る`,
    draftText: 'わたす文(書きかえられます)',
    draftNote: '書きかえた文は、とじると消えます。',
    draftInEnglish: '英語での意味',
    record: '出した日をのこす',
    recordTitle: (name) => `${name}を出した日`,
    recordOf: (name) => `${name}の出した日をのこす`,
    day: '出した日',
    badDay: (today) => `${today}までの日を選べます。`,
    recordThis: 'この日に出した',
    refuse: '出さない、または通らなかった',
    mend: '出した日をなおす',
    takeBack: 'とりけす',
    takeBackOf: (name) => `${name}の記録をとりけす`,
    now: 'いま',
    stopYear: (date) => `${date.slice(0, 4)}年`,
    stopDay: (date) => {
      const [, month = '', day = ''] = date.split('-')
      return `${Number(month)}月${Number(day)}日`
    },
    employer: '会社の決まり',
    employerNote: '会社の決まりが法律より長いとき、ここに書くと節目の日に出ます。わからなければ空けておけます。',
    employerOf: (name, right) => `${name}の会社の${right}`,
    asInLaw: '法律のとおり、またはわからない',
    right: {
      reducedHours: '時短',
      overtimeExemption: '残業をことわる申し出',
      overtimeLimit: '残業の上限',
      nightWorkExemption: '深夜の仕事をことわる申し出',
      childNursingLeave: '子の看護等の休み',
    },
    rightUntil: {
      schoolEntry: '小学校に入るまで',
      firstGradeEnds: '1年生の終わりまで',
      secondGradeEnds: '2年生の終わりまで',
      thirdGradeEnds: '3年生の終わりまで',
      fourthGradeEnds: '4年生の終わりまで',
      fifthGradeEnds: '5年生の終わりまで',
      primarySchoolEnds: '6年生の終わりまで',
      juniorHighSchoolEnds: '中学校の終わりまで',
    },
    earlier: (count) => `それより前の${count}件`,
    whose: 'だれの節目を見るか',
    everybody: 'みんな',
    age: (name, years, months) =>
      `${name} ${years === 0 ? '' : `${years}歳`}${years > 0 && months === 0 ? '' : `${months}か月`}`,
    basis: 'もとになる決まり',
    fromOneSource: '出どころは、いまのところ一つです。',
    noSource: '出どころは、まだ見つかっていません。',
    pages: 'たしかめる',
    back: 'みちしるべにもどる',
    toPayslip: '給与明細を見くらべる',
    toPayslipNote: '引かれている額を、しおりからの計算とならべます。',
    toCoverage: 'どの決まりまで数えているか',
    toCoverageNote: '入っている決まりと、入っていないものの一覧です。',
    copy: 'コピーする',
    copied: 'コピーしました。',
    selected: '文を選びました。端末のコピーの操作で写せます。',
  },

  milestones: {
    title: {
      maternityLeavePossible: '産前の休みに入れる日(産前休業)',
      birth: '生まれる日',
      sixWeeksAfterBirth: '産後6週の最後の日',
      postnatalLeaveEnds: '産後の休みの最後の日(産後休業)',
      childcareLeaveOfMotherPossible: '産後の休みのつぎの日',
      birthLeaveWindowEnds: '生まれてすぐの育休をとれる最後の日(出生時育児休業)',
      postBirthSupportWindowOfMotherEnds: '産後の休みのあとの上のせを数える最後の日',
      leaveBenefitRateFalls: '育休のときの給付が67%から50%になる日(育児休業給付金)',
      extensionNoticeValidFrom: '給付の延長に使える通知書の、いちばん早い日付',
      firstAge: '1歳に達する日',
      firstBirthday: '1歳の誕生日',
      papaMamaPlusEnds: '1歳2か月に達する日(ふたりで育休をとるときの延長)',
      eighteenMonths: '1歳6か月に達する日',
      intentionCheckStarts: '会社からの確認の期間のはじまり(意向確認)',
      secondAge: '2歳に達する日',
      reducedHoursBenefitLastMonth: '時短のときの給付の最後の月(育児時短就業給付金)',
      intentionCheckEnds: '会社からの確認の期間の終わり(意向確認)',
      thirdAge: '3歳に達する日',
      pensionExceptionLastMonth: '年金をへらさない届けの最後の月(養育期間の特例)',
      class3April: '3歳児クラスの4月',
      schoolEntry: '小学校に入る日',
      afterSchoolApplication: '学童の申しこみを見る日',
      thirdGradeEnds: '3年生の終わり',
      fourthGradeStarts: '4年生のはじまり',
      primarySchoolEnds: '6年生の終わり',
      childAllowanceEnds: '18歳に達したあとの3月の終わり',
      siblingCountEnds: '22歳に達したあとの3月の終わり',
      nurseryFeeSwitch: '保育料の切りかえ',
      benefitCapRevision: '給付の上限の見なおし',
      trackSwitch: '働き方が変わる日(のりかえ)',
      leaveStarts: '休業のはじまり',
      leaveEnds: '休業の最後の日',
      residentTaxTurn: '住民税が変わる月',
      remunerationRevision: '保険料のもとになる月給が変わる月(標準報酬月額)',
      employerRuleEnds: '会社の決まりの最後の日',
    },
    entitlement: {
      maternityLeave: '産前の休み',
      maternityAllowance: '産前産後の給付(出産手当金)',
      maternityPremiumExemption: '産前産後の保険料の免除',
      birthLeaveWindow: '生まれてすぐの育休をとれる期間',
      postBirthSupportWindow: '生まれてすぐの休みへの上のせの期間',
      postBirthSupportWindowOfMother: '産後の休みのあとの上のせの期間',
      childbirthLumpSumClaim: '出産のお金の請求(出産育児一時金)',
      pensionExceptionPossible: '年金をへらさない届け',
      pensionException: '年金をへらさない特例',
      workBanAfterBirth: '産後6週の働けない期間',
      postnatalLeave: '産後の休み',
      childcareLeaveOfMother: '育休',
      childcareLeave: '1歳までの育休',
      childcareLeaveToEighteenMonths: '1歳6か月までの育休',
      childcareLeaveToSecondAge: '2歳までの育休',
      papaMamaPlus: '1歳2か月までの育休',
      extensionNotice: '延長に使える通知書',
      nursingTime: '育児時間',
      healthProtectionAfterBirth: '産後の健康を守る決まり',
      nationalPensionExemption: '国民年金の免除',
      intentionCheck: '会社からの確認',
      childcareLeaveBenefit: '育休のときの給付',
      reducedHoursBenefit: '時短のときの給付',
      statutoryReducedHours: '法律の時短',
      teleworkEffort: '在宅勤務の努力義務',
      childcarePremiumExemption: '育休中の保険料の免除',
      childAllowanceUnderThree: '3歳になるまでの児童手当の額',
      childAllowance: '児童手当',
      flexibleMeasures: '3歳からの働き方の措置',
      nurseryFee: '保育料',
      mealFee: '給食費',
      nurseryFeeTier: '保育料の段階',
      overtimeExemption: '残業をことわる申し出',
      overtimeLimit: '残業の上限',
      nightWorkExemption: '深夜の仕事をことわる申し出',
      afterSchoolClub: '学童',
      afterSchoolApplication: '学童の申しこみ(時期は市区町村)',
      childNursingLeave: '子の看護等の休み',
      afterSchoolWaitingPeak: '学童の待機が多い学年',
      singleParentAllowance: '児童扶養手当',
      elderSiblingCount: '上の子としての数え方',
      benefitCaps: '育休と時短の給付の上限',
      leave: '休業',
      work: '働き方',
      residentTax: '住民税',
      premiums: '健康保険料と厚生年金保険料',
      reducedHoursOfEmployer: '会社の時短',
    },
    origin: { law: '法律', town: '市区町村', employer: '会社の決まり', plan: 'しおり', computed: '計算' },
    figures: (figures) => figureText(figures),
  },

  applications: {
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
    unpriced: {
      right: '金額ではなく、働き方の申し出です',
      place: '金額ではなく、園や施設の席にかかわります',
      hoursOfCare: '預けられる時間の長さにかかわります',
      billNotEntered: '領収書の額がわかると計算できます',
      incomeNotComputed: 'その年の収入がしおりにないので、計算していません',
      useNotEntered: '使った時間と料金がわかると計算できます',
      nurseryFeeNotEntered: '保育料がわかると計算できます',
      leaveNotInPlan: '復帰した日をしおりに書くと計算できます',
      spouseNeedsFourteenDays: 'もうひとりの保護者が、生後8週のうちに14日休むと受け取れます',
      pensionCategoryUnknown: '国民年金の種別で変わります。確認先:市区町村',
      employerRegistrationUnknown: '会社がこの事業に入っていると使えます。確認先:会社',
      cashFlowOnly: '額は変わらず、払う時期と方法が変わります',
    },
    amount: (yen, unit) => (unit === 'yen' ? `約 ${money(yen)}` : `年 約 ${money(yen)}`),
    alongside: ({ code, yen }) =>
      code === 'takeHome'
        ? `税が変わったあとの手取りでは ${money(yen)}`
        : yen === 0
          ? '将来の年金は変わりません'
          : `将来の年金は年${money(yen)}(年金をへらさない届けを出せば変わりません)`,
    inMoney: {
      assumed: '出したかどうかが書かれていないので、家計では出すものとして数えています。',
      leftOut: '家計の計算には入っていません。',
    },
    assumed: '置いたこと',
    assumption: {
      NO_CHILD_SUPPORT_ASSUMED: '養育費は受け取っていないものとした',
      SAME_LAW_UNTIL_18: '18歳まで、いまの決まりが続くものとした',
      SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD: '公表前の年度の手当は、いまの額を続けた',
      NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD: '公表前の年度の国民年金保険料は、いまの額を続けた',
      FACILITY_COVERED_ASSUMED: '産科医療補償制度に入っている施設での出産とした',
    },
  },
}

const money = (yen: number): string => `${count(yen)}円`

const PHASE = { leave: '休業', reduced: '時短', full: 'フルタイム', flex: 'フレックス', none: '仕事なし' } as const

const figureText = (figures: MilestoneFigures): string => {
  switch (figures.kind) {
    case 'work':
      return `${workText(figures.before)}から、${workText(figures.after)}に`
    case 'leave':
      return { maternity: '産前産後休業', childcare: '育児休業', birth: '出生時育児休業' }[figures.leave]
    case 'residentTax': {
      const before = figures.untilMay === null ? '' : `5月まで月${money(figures.untilMay)}、`
      const after = figures.fromJuly === null ? '' : `、7月から月${money(figures.fromJuly)}`
      return `${before}6月${money(figures.june)}${after}。${figures.incomeYear}年の収入で決まる税です`
    }
    case 'remuneration': {
      const { health, pension, why, averagedFrom, effective, deductedFrom } = figures
      const change = (name: string, of: typeof health): string =>
        of === null ? '' : `${name}${money(of.before)}から${money(of.after)}に、`
      const average = averagedFrom === null ? '' : `、${yearMonth(averagedFrom)}からの給料を見て`
      const same =
        health !== null && pension !== null && health.before === pension.before && health.after === pension.after
      const changes = same ? change('', health) : `${change('健康保険', health)}${change('厚生年金', pension)}`
      return `${changes}${WHY[why]}${average}${yearMonth(effective)}分から。${yearMonth(deductedFrom)}の給料から引かれます`
    }
  }
}

const workText = ({ kind, start, end, paidMinutes }: WorkSummary): string => {
  const hours = start === null || end === null ? '' : ` ${clock(start)}–${clock(end)}`
  const paid = paidMinutes === null ? '' : `(${hoursAndMinutes(paidMinutes)})`
  return `${PHASE[kind]}${hours}${paid}`
}

const WHY = {
  regular: '毎年の見なおし(定時決定)',
  occasional: '給料が変わったときの見なおし(随時改定)',
  leave_end: '復帰後の見なおし(終了時改定)',
  cap_raised: '上限の引きあげ',
} as const
