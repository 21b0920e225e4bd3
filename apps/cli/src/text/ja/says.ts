import { estimate } from '@yohaku/words/ja/estimate'
import { hoursAndMinutes, money, yearMonth } from '@yohaku/words/ja/format'
import type { SaysText } from '../text.ts'

const NUMBER = new Intl.NumberFormat('ja-JP')

const COUNTED: Readonly<Record<string, (...numbers: readonly number[]) => string>> = {
  people: (adults = 0, children = 0) => `大人${adults}人・子${children}人`,
  tracks: (count = 0) => `トラック${count}`,
  days: (count = 0) => `一日のかたち${count}`,
  assumed: (count = 0) => `仮に置いた値 ${count}`,
  open: (count = 0) => `空けてあること ${count}`,
  asked: (count = 0) => `わかると計算できること ${count}`,
  months: (count = 0) => `${count}か月`,
  samples: (count = 0) => `${NUMBER.format(count)}日を走らせた見込み`,
  passed: (count = 0) => `合った例 ${count}`,
  failed: (count = 0) => `合わない例 ${count}`,
  unsupported: (count = 0) => `まだ計算しない例 ${count}`,
  households: (done = 0, bad = 0) =>
    `${NUMBER.format(done)}世帯を計算しました${bad === 0 ? '' : `(読めない行 ${bad})`}`,
  years: (count = 0) => `${count}年`,
  people_years: (year = 0, months = 0) => `${year}年の手取り(${months}か月)`,
}

const span = (minutes: number): string => hoursAndMinutes(Math.round(minutes))

export const says: SaysText = {
  yen: money,
  minutes: span,
  slack: (minutes) => (minutes < 0 ? `${span(-minutes)}足りない` : span(minutes)),
  month: yearMonth,
  year: (year) => `${year}年`,
  chance: (p) => {
    if (p >= 0.9995) return 'ほぼ毎回'
    if (p > 0.975) return '20回に19回より多い'
    if (p <= 0.0005) return '20回に0回くらい'
    if (p < 0.025) return '20回に1回より少ない'
    return `20回に${Math.round(p * 20)}回くらい`
  },
  term: (_, term) => term,
  list: (items) => items.join('・'),
  rows: {
    hours: '働き方',
    paid: '有給の時間',
    slack: '余白',
    chance: '間に合う見込み',
    deadlines: '時刻の約束(余白 / 間に合う見込み)',
    allOnTime: 'ぜんぶ間に合う',
    broken: '間に合わない約束',
    ownTime: 'ひとり時間',
    timeTogether: 'いっしょの時間',
    money: '手取り(家計ぜんたい)',
    perMonth: 'ひと月あたり(12か月の平均)',
    pension: 'この月々が年金にのせる額(65歳から1年に、いまの賃金での見込み)',
    pensionWithoutException: '養育期間の特例を出さないとき',
    assumptions: '仮に置いた値',
    moneyAssumptions: '計算で置いたこと',
    open: '空けてあること',
    questions: 'わかると計算できること',
    notYet: 'まだ計算していないもの',
    net: '手取り',
    household: '家計ぜんたい',
    householdNet: '家計の手取り',
    provisional: '* は公表前の値をいまの値で置いた行',
    certificates: '保育の時間の認定(標準時間・短時間)',
    furusato: 'ふるさと納税の目安(自己負担が2,000円になる額。見込みの所得から)',
    assumesFiled: '† は、その届出を出すものとした行',
    rule: '決まり',
    basis: '条文',
    inputs: '元の数字',
    parameters: '使った値',
    rounding: '端数',
    source: '出どころ',
    from: 'から',
    time: '時刻',
    who: 'だれ',
    what: 'なに',
    where: 'どこ',
    until: '約束',
    planned: '予定',
    late: 'おくれの平均',
    q95: '20回に19回はここまで',
    alone: '子だけで家にいる時間',
    nextMorning: '夜勤明けの朝',
    critical: 'いちばんきつい約束を決めている順',
    event: '出来事',
    mean: '平均',
    onTime: '間に合う割合',
    range: '標本誤差(95%)',
    elapsed: 'かかった時間',
    perSecond: '活動/秒',
    example: '例',
    field: '項目',
    expected: '答え',
    got: '計算',
    note: '覚え書き',
    readable: '読めました',
    noWinner: 'どのトラックにも、ふえるものとへるものがあります。',
    estimate,
    progress: '計算しています',
  },
  certificate: (isStandard, isStated, standard, short) =>
    `${isStandard ? '標準時間' : '短時間'}(${isStated ? '書かれたとおり' : '働く時間から'})。標準時間なら月${standard}、短時間なら月${short}`,
  fault: (report) => `こちらの不具合です。次の内容を知らせてもらえると直せます。\n${report}`,
  counted: (code, ...numbers) => COUNTED[code]?.(...numbers) ?? `${code} ${numbers.join(' ')}`,
}
