import type { MilestoneFigures, WorkSummary } from '@yohaku/projection'
import type { MilestoneWords } from '../milestones.ts'
import { clock, hoursAndMinutes, money, yearMonth } from './format.ts'
import { phases } from './phases.ts'

/** 停車駅(節目の日)と、そこで はじまる・おわる・かわる もの。 */
export const milestones: MilestoneWords = {
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
  starts: (what) => `はじまる:${what}`,
  ends: (what) => `おわる:${what}`,
  changes: (what) => `かわる:${what}`,
  figures: (figures) => figureText(figures),
  expected: '予定日から数えた日です。',
}

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
  return `${phases[kind]}${hours}${paid}`
}

const WHY = {
  regular: '毎年の見なおし(定時決定)',
  occasional: '給料が変わったときの見なおし(随時改定)',
  leave_end: '復帰後の見なおし(終了時改定)',
  cap_raised: '上限の引きあげ',
} as const
