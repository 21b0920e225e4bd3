import type { CoverWords } from '../cover.ts'

const hours = (count: number): string => (count === 0 ? '' : `${count}時間`)

const REGISTRATION = {
  filed: '登録ずみ',
  open: '登録はこれから',
  refused: '登録できなかった',
  unknown: '登録したかは書かれていない',
}

/** 運転整理: 手だてのことば。病気の話に、鉄道のことばは使わない。 */
export const cover: CoverWords = {
  lead: (kind, child, at, ill) => {
    switch (kind) {
      case 'childIll':
        return at === null
          ? `${child}は、この日は園や学校をおやすみします。どの時間を、だれがみますか。`
          : `${at} ${child}のおむかえの電話がありました。どの時間を、だれがみますか。`
      case 'adultIll':
        return at === null ? `${ill}の具合がよくない日。` : `${at} ${ill}の具合がよくありません。`
      case 'trainStopped':
        return `${at ?? ''} 電車が止まっています。`.trim()
    }
  },
  need: (from, to) => `みる時間 ${from}–${to}`,
  until: (time) => `待てる時刻 ${time}`,
  reach: '行ける人',
  reaches: (who, leaves, arrives, via) => `${who} ${leaves}に出て ${arrives}着(${via})`,
  noWay: (who, withoutTrains) => `${who} ${withoutTrains ? '電車のほかの道' : '道'}が書かれていないので、わかりません`,
  resumeBy: (who, time) => `${who} ${time}までに動けば、いつもの道で間に合います`,
  criterion: {
    arrival: '早く着く',
    leave: '使う休みが少ない',
    yen: 'お金が少ない',
    remaining: '休みの残りが多い',
    promises: '変わる約束が少ない',
    handovers: '交代が少ない',
  },
  waiting: (place) => `${place}で待つ`,
  nobody: 'みる人がいない',
  uncovered: (span) => `${span} は、みる人がいません。`,
  noOption: '道や時刻が書かれていないので、手だてを出せません。',
  use: (kind, span) => `${kind} ${span}`,
  left: (what) => `のこり ${what}`,
  afterwards: (until, share) => `${until}までに足りなくなるのは${share}`,
  fees: (amount) => `料金 ${amount}`,
  payLost: (amount) => `へる給料 ${amount}`,
  promise: ({ kind, outcome }, about, who, at, late) => {
    if (kind === 'workStart') return outcome === 'absent' ? `${who}は仕事を休む` : `${who}の仕事は${at}から`
    if (kind === 'waiting') return `着くのは${at}で、待てる時刻に${late}足りない`
    const what = `${about}の${kind === 'dropoff' ? 'おくり' : 'おむかえ'}`
    switch (outcome) {
      case 'moved':
        return `${what}は${who}(${at})${late === '' ? '' : kind === 'dropoff' ? `、仕事が${late}おくれる` : `、${late}足りない`}`
      case 'together':
        return `${what}も${who}がいっしょに(${at})`
      case 'takesAlong':
        return `${what}に${who}が、家にいる子も連れて行く(${at})`
      case 'notStated':
        return `${what}は、道が書かれていないのでわかりません`
      default:
        return `${what}に行く人がいません`
    }
  },
  restLost: (span) => `夜勤の前の眠りが ${span} へる`,
  inTime: (chance, by) => `${by}に間に合う見込み ${chance}(おくれの想定: ふつうの日)`,
  helpersCan: (p) => `かわりの人が来られる見込み ${Math.round(p * 100)}%`,
  askHelpers: 'かわりの人に聞いてから',
  balances: 'いまの残り',
  helper: (who, { papers, registration }, more = []) => {
    const facts = [
      ...(registration === null ? [] : [REGISTRATION[registration]]),
      ...(papers.length === 0 ? [] : [`持っていくもの ${papers.join('・')}`]),
      ...more,
    ]
    return facts.length === 0 ? who : `${who}:${facts.join('、')}`
  },
  assumed: '仮に置いたこと',
  unknown: 'わかると計算できること',
  sharing: (rule, first, second) => {
    switch (rule.type) {
      case 'alternate':
        return '熱のたびに交代'
      case 'halves':
        return '毎日半分ずつ'
      case 'share':
        return `日数で ${first} ${Math.round(rule.first * 100)}%`
      case 'first':
        return `先に${first}`
      case 'second':
        return `先に${second}`
    }
  },
  share: (p) => {
    if (p <= 0.0005) return 'ほぼない'
    if (p >= 0.9995) return 'ほぼ毎年'
    if (p < 0.025) return '20年に1年より少ない'
    if (p > 0.975) return '20年に19年より多い'
    return `20年に${Math.round(p * 20)}年くらい`
  },
  days: (days, rest) => (days === 0 && rest > 0 ? hours(rest) : `${days}日${rest === 0 ? '' : `と${hours(rest)}`}`),
  leaveNames: {
    childNursingLeave: '子の看護の休み(子の看護等休暇)',
    annualLeave: '有休(年次有給休暇)',
    flexHours: 'ほかの日にずらして働く',
    workAtNap: 'おひるねの間に在宅で働く',
  },
  leaveShort: { childNursingLeave: '子の看護の休み', annualLeave: '有休' },
  assumption: {
    annual_leave_by_whole_days: '有休を時間や半日で取れるかは会社で変わる。書かれていないので1日ずつとした',
    nursing_leave_unpaid: '子の看護の休みに給料が出るかは会社で変わる。書かれていないので無給とした',
    nursing_leave_all_left: '子の看護の休みの残りは、法律の日数が全部あるとした',
    annual_leave_first_grant: '有休の残りは、法律の最初の日数(半年働いたとき)とした',
    annual_leave_latest_grant: '有休の残りは、入社日から数えた最近の日数とした',
    break_by_law: '休憩は、法律の長さとした',
    helper_way_not_stated: 'かわりの人までの時間は、仮の値',
    helper_hours_not_stated: 'かわりの人の来られる時間は、聞いてからになる',
    helper_fee_not_stated: '料金が書かれていないので、0円で数えた',
    helper_days_not_stated: 'かわりの人に頼める日数は、書かれていない',
    care_times_by_work: 'おくりおむかえの時刻が書かれていないので、大人が全員いない時間とした',
    way_back_as_long_as_there: '片道しか書かれていない道は、帰りも同じ分とした',
    minutes_to_leave_assumed: '電話から席を立つまでは、10分とした',
    ten_minutes_before_closing: '閉まる10分前までに着くように組んだ',
    nap_time_assumed: 'おひるねは12:30から14:30とした',
    pay_lost_before_tax: 'へる給料は、税と保険料を引く前の額',
    holiday_is_a_day_off: '祝日は、働くと書かれていない大人は休みとした',
    nursing_leave_only_for_ill_child: '子の看護の休みは、子の具合がよくない日の休み。この日は数えていない',
    holidays_closed: '祝日は園が休みなので、お休みの日に数えていない',
    cover_order_not_stated: '並べ方は household.cover.order で変えられる',
    sickness_by_studies: 'お休みの回数は、東京の保育園の調査から',
    season_and_calls_assumed: '季節の形、入園してすぐの多さ、日中の電話の割合は、仮の値',
    sharing_in_turn: 'みる人は、熱のたびに交代とした',
    nursing_leave_first: '先に使うのは、子の看護の休みとした',
    care_since_not_stated: '入園日が書かれていないので、1歳児クラスの4月とした',
    pupils_ill_like_oldest_class: '小学生の回数は、5歳児クラスと同じとした',
    helper_not_counted: '日数と見込みが書かれていないかわりの人は、数えていない',
    annual_leave_grant_not_counted: '入社日が書かれていないので、途中でふえる有休は数えていない',
    annual_leave_lapse_not_stated: '有休の期限は書かれていないので、1年のうちには切れないとした',
    delays_invented: 'おくれの大きさは、わたしたちが置いた仮の値',
    travel_mode_not_stated: '乗りものが書かれていない道のおくれは、分の長さから置いた',
    night_work_counts_as_day: '夜の仕事も、昼の1日と同じに数えた',
  },
}
