import type { DayWords } from '../day.ts'

/** 一日を組みなおすことばと、生きた日から知ったことのことば。 */
export const day: DayWords = {
  lever: {
    wakeEarlier: (who) => `${who}が早く起きる`,
    leaveHomeEarlier: (who) => `${who}が早く家を出る`,
    leaveDeskEarlier: (who) => `${who}が早く席を立つ`,
    simplerMeal: (who, what) => `${what}を短くする(${who})`,
    shorterBath: (who, what) => `${what}を短くする(${who})`,
    otherWay: (_who, what, other) => `${what}、${other === '' ? 'ほかの道' : other}で行く`,
    swap: (who, what, other) =>
      other === '' ? `${what}をかわる(いまは${who})` : `${what}を${other}がする(いまは${who})`,
  },
  cost: {
    sleep: 'ねむり',
    work: 'しごと',
    ownTime: 'ひとり時間',
    timeTogether: 'いっしょの時間',
    unclaimed: '朝などの余白',
  },
  nothingToAdd: 'どの約束も、足す前からほぼ間に合います。足す分はありません。',
  nothingToShare: 'おくりおむかえのある曜日が、しおりにありません。',
  delay: {
    ownPrepare: '身じたく',
    childPrepare: '子の身じたく',
    meal: '食事',
    walk: '歩き・自転車',
    train: '電車・バス',
    handOver: '園の受けわたし',
    workOver: 'しごとの終わり',
    shopping: '買いもの',
    cooking: '食事の支度',
    bath: 'おふろ',
    bedtime: 'ねる支度',
  },
  delaysUnchanged: 'おくれの想定は、もとのままです。',
  dayType: {
    normal: 'ふつうの日',
    rain: '雨の日',
    disruption: '路線がみだれた日',
    childSlow: '子に時間がかかる日',
  },
}
