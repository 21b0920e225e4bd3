import type { HelpText } from '../text.ts'

export const help: HelpText = {
  program: 'しおり(家族のファイル)から、一日のダイヤと家計を計算する',
  headings: {
    'Usage:': '使い方:',
    'Arguments:': '受けとるもの:',
    'Options:': 'オプション:',
    'Commands:': 'コマンド:',
    'Global Options:': '共通のオプション:',
    'Example:': '例:',
  },
  commands: {
    check: {
      summary: 'ファイルが正しく書けているかを見る',
      example: ['yohaku check families/f01-seed-author.yohaku.yaml'],
    },
    compare: {
      summary: 'トラック(働き方の道)を並べる:余白、間に合う見込み、時間、手取り',
      example: ['yohaku compare families/f01-seed-author.yohaku.yaml --tracks now,full --years 2'],
    },
    ledger: {
      summary: '月ごとの家計を、行ごとに見る',
      example: ['yohaku ledger families/f01-seed-author.yohaku.yaml --track now --from 2026-04 --months 12'],
    },
    explain: {
      summary: 'ひとつの数字の根拠を、条文と元の数字まで開く',
      example: [
        'yohaku explain families/f01-seed-author.yohaku.yaml --track now --month 2026-10 --line pension --adult p1',
      ],
    },
    timetable: {
      summary: '一日のダイヤと、それぞれの時刻の余白',
      example: ['yohaku timetable families/f01-seed-author.yohaku.yaml --track plus1h --samples 100000 --seed 1'],
    },
    simulate: {
      summary: '出来事と活動のネットワーク(JSON)を、乱数で何度も走らせる',
      example: ['yohaku simulate docs/examples/network.json --samples 100000 --seed 1 --json'],
    },
    examples: {
      summary: '制度の計算例(YAML)を解いて、答えと比べる',
      example: ['yohaku examples docs/examples/worked.yaml'],
    },
    households: {
      summary: '標準入力の一行を一世帯として、月々の数字を一行ずつ返す',
      example: ['yohaku households < docs/examples/households.jsonl > results.jsonl'],
    },
    completion: {
      summary: 'シェルの補完を書き出す',
      example: ['source <(yohaku completion bash)'],
    },
    allocate: {
      summary: 'どこに何分足すと、いちばん効くか',
      example: ['yohaku allocate families/f01-seed-author.yohaku.yaml --minutes 30'],
    },
    assign: {
      summary: 'どの曜日に、だれがおくりおむかえをするか',
      example: [
        'yohaku assign families/f01-seed-author.yohaku.yaml',
        'yohaku assign families/f02-father-drops-off.yohaku.yaml --share pickup.p1=3 --share pickup.p2=2',
      ],
    },
    cover: {
      summary: 'この日をだれがみるか:お休みの朝、日中の電話、大人の具合がよくない日、止まった電車',
      example: [
        'yohaku cover families/f01-seed-author.yohaku.yaml --child c1 --date 2026-11-24 --at 13:40',
        'yohaku cover families/f01-seed-author.yohaku.yaml --child c1 --date 2026-11-24 --ill p1',
      ],
    },
    year: {
      summary: '一年のお休みの日と、ふたりの休みの残り',
      example: ['yohaku year families/f01-seed-author.yohaku.yaml --samples 10000 --sharing halves'],
    },
    milestones: {
      summary: '節目の日:子の年齢、休業、住民税、保険料',
      example: ['yohaku milestones families/f01-seed-author.yohaku.yaml --track now --years 3'],
    },
    applications: {
      summary: 'いまから出せる届出:だれが、どこへ、いつまで、いくら',
      example: ['yohaku applications families/f01-seed-author.yohaku.yaml --today 2026-11-22'],
    },
    payslip: {
      summary: '給与明細を、しおりからの計算と行ごとに比べる',
      example: ['yohaku payslip families/f01-seed-author.yohaku.yaml --slip docs/examples/slip.yaml'],
    },
    export: {
      summary: 'カレンダー、ダイヤの絵、名前のないファイルを書く',
      example: [
        'yohaku export families/f01-seed-author.yohaku.yaml --svg timetable.svg --ics family.ics',
        'yohaku export families/f01-seed-author.yohaku.yaml --anonymous shared.yohaku.yaml',
      ],
    },
  },
  arguments: {
    plan: 'しおりのファイル(.yaml / .json)か、家族の記録。- は標準入力',
    network: 'ネットワークのファイル(JSON)。- は標準入力',
    files: '計算例のファイル(YAML)',
    shell: 'bash、zsh、fish のどれか',
  },
  options: {
    help: 'この説明を出す',
    version: '版を出す',
    json: '標準出力に JSON をひとつだけ書く',
    lang: 'ことば(ja か en)',
    today: '今日の日付を決める(YYYY-MM-DD)',
    seed: '乱数の種(整数)。同じ種なら、同じ答え',
    samples: '走らせる日の数',
    jobs: 'いくつの計算を並べて走らせるか',
    tracks: '並べるトラック(コンマ区切り)',
    track: 'トラックの id',
    years: '何年分を見るか',
    swapRoles: 'ふたりの働き方を入れかえて計算する',
    from: '最初の月(YYYY-MM)',
    months: '何か月か',
    month: '月(YYYY-MM)',
    line: '行の名(pension、income_tax_withheld など)',
    adult: '大人の id',
    day: '曜日(mon … sun)か、一日のかたちの id',
    child: '子の id(ひとりなら書かなくてよい)',
    date: 'どの日か(YYYY-MM-DD)。書かなければ今日',
    at: '電話などの時刻(HH:MM)。書かなければ朝から',
    ill: '具合がよくない大人の id(コンマ区切り)',
    childIll: '子も具合がよくないとき(--ill といっしょに)',
    works: '祝日に働く大人の id(コンマ区切り)',
    trainStopped: '電車が止まったとき',
    resumes: '電車が動きだす見込み(HH:MM)',
    waits: '園が待てると言った時刻(HH:MM)',
    busy: '動かせない予定(p1=14:00-15:00。何度でも)',
    order: '並べ方(arrival,leave,yen,remaining,promises,handovers をコンマ区切り)',
    minutes: '足す分(大人みんなの合計)',
    chances: '何回に何回間に合う時刻を出すか(100回のうちの回数をコンマ区切り。80,95 など)',
    criteria: 'きめる順(chance,share,timeTogether,ownTime,sleep をコンマ区切り)',
    share: '一週間の回数の希望(pickup.p1=3。何度でも)',
    lived: '生きた日の記録(yohaku-lived/1)。おくれの想定を、わが家の日々で動かす',
    limit: '手だてをいくつ並べるか',
    sharing: '分け方(alternate、halves、first、second、share=0.3)',
    firstDay: '最初の日(YYYY-MM-DD)',
    engine: '計算のしかた(ts・wasm。同じ数字です。exact は標本を引かず、確率を上下からはさみます)',
    ics: 'カレンダー(iCalendar)を書くファイル:一週間のダイヤ、節目の日、届出',
    svg: 'ダイヤの絵(SVG)を書くファイル',
    png: 'ダイヤの絵(PNG)を書くファイル',
    anonymous: '名前・給与・場所・生年月日のないしおりを書くファイル',
    portrait: '絵を縦の紙に描く',
    slip: '給与明細のファイル(YAML か JSON)。month、adult、lines を書く',
  },
  exits: '終わりの番号:0 できた、1 入力にまちがい、2 こちらの不具合',
}
