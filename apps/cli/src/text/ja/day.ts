import { day as words } from '@yohaku/words/ja/day'
import type { DayText } from '../dayText.ts'

export const day: DayText = {
  lived: {
    heading: (days) => `生きた${days}日から知ったこと`,
    nothing: words.delaysUnchanged,
    head: ['おくれの種類', '回数', 'わが家の重み', 'はじめの想定', 'わが家', 'いまの想定'],
    kind: words.delay,
    weight: (share) => `${Math.round(share * 100)}%`,
    minutes: (minutes) => `${minutes.toFixed(1)}分`,
    prior: (days) => `はじめの想定は、${days}日分として数えています。`,
    unclear: (stretches) => `とちゅうで時計や人を待った${stretches}区間からは、知ったことにしていません。`,
    shared: 'まとめて見えたおくれは、はじめの想定の割合で分けています。',
    faster: (stretches) => `しおりの分より早かった区間が${stretches}あります。`,
    what: { left: '始めた', arrived: '着いた', pickedUp: '受けとった' },
    tap: (date, step, what, planned, actual) => `${date} ${step} ${what} 予定 ${planned} → ${actual}`,
  },
  allocate: {
    title: (minutes) => `どこに${minutes}分足すと、いちばん効くか`,
    spent: (spent, minutes) =>
      spent < minutes
        ? `使うのは${spent}分。のこりの${minutes - spent}分は、足しても変わりません。`
        : `${spent}分を使います。`,
    nothing: words.nothingToAdd,
    promises: ['約束', '時刻', 'いま', '足したあと', 'おくれの平均'],
    all: 'ぜんぶ間に合う',
    late: (before, after) => `${before} → ${after}`,
    price: (minutes) => `ぜんぶ間に合う日が100日に1日ふえるのに ${minutes}`,
    levers: ['手だて', 'かわりに出すもの(1日)', '分'],
    lever: words.lever,
    cost: ({ kind, minutes }, who, span, pay) =>
      `${who}の${words.cost[kind]} ${minutes < 0 ? '+' : '−'}${span}${pay === null ? '' : `(給料にすると${pay})`}`,
    noCost: 'なし',
    mode: { walk: '歩き', bicycle: '自転車', car: '車', bus: 'バス', train: '電車', mixed: '乗りついで' },
    tenths: (minutes) => `${minutes.toFixed(1)}分`,
    untouched: (what) => `分を足さない手だて: ${what}`,
    lastSafe: 'この時刻までに出れば',
    safe: ({ leaves }, who, promise, time, chance) =>
      `${who}が${time}までに${leaves === 'home' ? '家を出る' : '席を立つ'}と、${promise}に${chance}間に合う見込み`,
    outOfReach: ({ leaves }, who, promise, chance) =>
      `${who}がどれだけ早く${leaves === 'home' ? '家を出ても' : '席を立っても'}、${promise}は${chance}にとどきません`,
    left: (promises) => `道がわからないので数えていない約束: ${promises}`,
  },
  assign: {
    title: 'どの曜日に、だれがおくりおむかえをするか',
    order: (criteria) => `きめ方: ${criteria}。同じなら、いまのまま`,
    criterion: {
      chance: '間に合う見込み',
      share: '希望の回数',
      timeTogether: 'いっしょの時間',
      ownTime: 'ひとり時間',
      sleep: 'ねむり',
    },
    head: ['曜日', 'おくり', 'おむかえ', '出る時刻', 'ぜんぶ間に合う'],
    errand: (kind, children, place) => `${children}の${kind === 'dropoff' ? 'おくり' : 'おむかえ'}(${place})…`,
    of: (who, children) => `${who}(${children})`,
    leaves: (who, home, work) =>
      `${who} ${[home === null ? '' : `家 ${home}`, work === null ? '' : `席 ${work}`].filter(Boolean).join('・')}`,
    asToday: 'いまのまま',
    impossible: '時刻が足りない',
    reasons: 'きまったわけ',
    on: (weekdays) => `${weekdays}:`,
    onlyOne: '書かれている道と時刻では、できる分け方はこれひとつ',
    moreOf: (criterion, than, by) => {
      const other = than === 'today' ? 'いまより' : 'つぎの案より'
      switch (criterion) {
        case 'chance':
          return `${other}、間に合わない約束が20日に${by}回少ない`
        case 'sleep':
          return `${other}、ねむりが${by}多い`
        case 'share':
          return '希望の回数に近い'
        case 'timeTogether':
          return `${other}、いっしょの時間が${by}多い`
        case 'ownTime':
          return `${other}、ひとり時間が${by}多い`
      }
    },
    share: '希望の回数にいちばん近い週になる',
    equal: 'いちばんよい分け方がいくつか同じくらい。そのなかで、変わるところがいちばん少ない',
    unchanged: 'いちばんよい分け方がいくつか同じくらいなので、いまのまま',
    noneFeasible: '時刻の足りる分け方がありません。いちばん近いものを並べています',
    who: 'だれが行けるか',
    can: (who, isToday) => `${who} 行ける${isToday ? '(いまの人)' : ''}`,
    cannot: (who, why) => `${who} ${why}`,
    tooLate: (promise, who, span) => `${who === '' ? '' : `${who}の`}${promise}に${span}足りない`,
    childAlone: (child, from, to) => `${from}–${to}に${child}と家にいる大人がいない`,
    wayNotStated: (who, from, to) => `${who}の道の分が書かれていない(${from} → ${to})`,
    helperAway: (who) => `${who}は、大人が帰るまでいられない`,
    orderUnclear: 'ふたりの動く順がきまらない',
    others: '分け方を並べると',
    option: (errands, chance, missed, together, own, sleep) =>
      [
        errands,
        `ぜんぶ間に合うのは${chance}`,
        `間に合わない約束は20日に${missed}回`,
        `いっしょの時間 ${together}`,
        `ひとり時間 ${own}`,
        ...(sleep === '' ? [] : [sleep]),
      ].join('、'),
    open: '仮に置いたこと',
    pickupNotStated: (children, place) => `${children}のおむかえ(${place})を、いまだれがするかは書かれていない`,
    wayBackAssumed: (from, to) => `${from} → ${to} は、反対向きと同じ分とした`,
    nothing: words.nothingToShare,
    change: '並べ方は --order、回数の希望は --share で変えられます。',
  },
}
