export const words = {
  move: {
    label: 'うごかした結果',
    desk: '席を立つ',
    now: (time: string) => `いまは ${time}`,
    earlier: '−5分',
    later: '+5分',
    earlierLong: '5分はやく席を立つ',
    laterLong: '5分おそく席を立つ',
    pickup: 'おむかえ',
    noWork: 'この日は、うごかせる仕事がありません。',
  },

  table: {
    heading: '表で見る',
    time: '時刻',
    arrives: (place: string) => `${place}に着く`,
    stays: (place: string) => `${place}ですごす`,
    leaves: (place: string) => `${place}を出る`,
    withWhom: (who: string, act: string) => `${who}と${act}`,
    at: (act: string, place: string) => `${act}(${place})`,
    workStart: 'しごと はじまり',
    workEnd: '席を立つ',
  },
}

export type TimetableWords = typeof words
