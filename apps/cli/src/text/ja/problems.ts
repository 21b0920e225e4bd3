import type { InputProblem } from '../../input.ts'
import type { ProblemText } from '../text.ts'

type Say = (problem: InputProblem) => string

const MESSAGES: Readonly<Record<string, Say>> = {
  file_not_found: ({ found }) => `ファイルが見つかりません:${found}`,
  file_is_a_folder: ({ found }) => `ファイルではなく、フォルダーです:${found}`,
  file_not_readable: ({ found }) => `読む許可がありません:${found}`,
  file_unreadable: ({ found }) => `読めませんでした:${found}`,
  too_large: ({ found, expected }) => `ファイルが大きすぎます(${found}バイト。${expected}バイトまで)`,
  not_utf8: () => 'この行に、UTF-8 でない文字があります',
  empty: () => '中身がありません',
  syntax: ({ found, expected }) =>
    `書き方がくずれています(ここ:${ending(found)}${expected ? `。${syntax(expected)}` : ''})`,
  tab_indent: () => '字下げにタブが使われています',
  too_deep: ({ expected }) => `入れ子が深すぎます(${expected ?? ''}段まで)`,
  alias_cycle: ({ found }) => `別名 ${found} が、自分自身を含んでいます`,
  alias_excess: ({ found, expected }) => `別名 ${found} をひろげると大きすぎます(値 ${expected}個まで)`,
  alias_unknown: ({ found }) => `別名 ${found} のもとがありません`,
  tag_unknown: ({ found }) => `知らない型の印です:${found}`,
  several_documents: () => '文書がふたつ以上入っています',
  duplicate_key: ({ found }) => `キー ${found} が2回あります`,
  schema_missing: ({ expected }) => `schema がありません(${expected})`,
  schema_unknown: ({ found, expected }) => `schema ${found} は読めません(読めるもの:${expected})`,
  schema_newer: ({ found, expected }) => `schema ${found} は、この版より新しいものです(読めるもの:${expected})`,
  unknown_key: ({ found, expected }) => `知らないキーです:${found}(ここに書けるもの:${expected})`,
  missing_key: ({ path }) => `値がありません:${path}`,
  wrong_type: ({ found, expected }) => `${type(expected)}が入るところに、${TYPES[found ?? ''] ?? found}があります`,
  not_in_list: ({ found, expected }) => `${found} は選べません(選べるもの:${expected})`,
  bad_id: ({ found, expected }) => `id に使えない字があります:${found}(使えるもの:${expected}。英字で始める)`,
  bad_date: ({ found, expected }) => `日付ではありません:${found}(${expected})`,
  bad_month: ({ found, expected }) => `月ではありません:${found}(${expected})`,
  bad_clock: ({ found, expected }) => `時刻ではありません:${found}(${expected})`,
  bad_yen: ({ found, expected }) => `円の金額ではありません:${found}(整数で ${expected})`,
  bad_minutes: ({ found, expected }) => `分ではありません:${found}(整数で ${expected})`,
  bad_prefecture: ({ found, expected }) => `都道府県の番号ではありません:${found}(${expected})`,
  bad_code: ({ found, expected }) => `記号に使えない字があります:${found}(使えるもの:${expected})`,
  out_of_range: ({ found, expected }) => `範囲の外です:${found}(${expected})`,
  not_whole: ({ found }) => `整数ではありません:${found}`,
  too_few: ({ found, expected }) => `数が足りません:${found}(${expected})`,
  too_many: ({ found, expected }) => `数が多すぎます:${found}(${expected})`,
  duplicate_id: ({ found }) => `id ${found} がふたつあります`,
  unknown_id: ({ found, expected }) => `id ${found} のものがありません(あるもの:${expected ?? ''})`,
  not_an_adult: ({ found, expected }) => `${found} は大人ではありません(大人:${expected})`,
  phases_not_in_order: ({ found, expected }) =>
    `働き方の日付が順に並んでいません:${found}(前の働き方より後:${expected})`,
  closes_before_opens: ({ found }) => `開く前に閉じています:${found}`,
  ends_before_start: ({ found, expected }) => `始まる前に終わっています:${found}(${expected})`,
  break_too_long: ({ found, expected }) => `休憩が勤務より長くなっています:${found}分(${expected}分)`,
  care_before_birth: ({ found, expected }) => `園に入った日(${found})が、誕生日より前です(${expected})`,
  parent_born_after_child: ({ found }) => `大人の生年月日(${found})が、子の誕生日と同じか、後です`,
  hired_before_birth: ({ found, expected }) => `入社日(${found})が、生年月日より前です(${expected})`,
  filing_twice: ({ found, expected }) => `同じ届出が2回あります:${found}(はじめのもの:${expected})`,
  month_not_of_date: ({ found, expected }) => `出した月(${found})が、出した日(${expected})の月ではありません`,
  leave_kind_without_leave: ({ found }) => `休業の種類が、休業でない働き方(${found})にあります`,
  leg_missing: ({ found }) => `この道の分が、移動にも区間(legs)にもありません:${found}`,
  journey_without_goal: () => '移動の行き先がありません',
  departures_incomplete: ({ found, expected }) =>
    `発車の時刻(${found})は、一覧か、始発・間隔・終発で書きます(${expected})`,
  weights_not_usable: ({ found, expected }) => `おくれの重み(${found})が、値の数(${expected})と合わないか、どれも0です`,
  no_day_type: () => '日の種類の割合が、どれも0です',
  no_such_place: ({ path }) => `文書の中に、その場所がありません:${path}`,
  family_is_read_only: () => '家族の記録は、書きかえられません',
  same_month_twice: ({ found, expected }) => `同じ月が2回あります:${found}(${expected})`,
  overlap: ({ found, expected }) => `期間が重なっています:${found}(${expected})`,
  leave_before_birth: ({ found, expected }) => `休業が出産より前にあります:${found}(${expected})`,
  not_encoded: ({ found, expected }) => `その月の決まりは、まだ入っていません:${found}(${expected})`,
  bad_json: ({ found }) => `JSON ではありません:${found}`,
  line_too_long: ({ expected }) => `行が長すぎます(${expected}文字まで)`,
  track_unknown: ({ found, expected }) => `トラック ${found} はありません(あるもの:${expected})`,
  adult_unknown: ({ found, expected }) => `大人 ${found} はいません(いる人:${expected})`,
  adult_needed: ({ expected }) => `この行は大人ごとにあります。--adult でえらべます(${expected})`,
  month_outside: ({ found, expected }) => `${found} は計算できる月の外です(${expected})`,
  line_unknown: ({ found, expected }) => `${found} という行は、その月にありません(あるもの:${expected})`,
  child_unknown: ({ found, expected }) => `子 ${found} はいません(いる子:${expected})`,
  child_needed: ({ expected }) => `どの子のことかを --child でえらべます(${expected})`,
  not_in_care: ({ found, expected }) => `${found} は、あずけている時間の外です(${expected})`,
  nothing_to_cover: ({ found, expected }) => `${found} が家を出る時刻が、しおりにありません(一日のかたち ${expected})`,
  date_before_plan: ({ found, expected }) => `${found} の働き方は、しおりにありません(計算できる日:${expected})`,
  date_before_birth: ({ found, expected }) => `${found} は、お子さんが生まれる前です(計算できる日:${expected})`,
  date_on_leave: ({ found, expected }) => `${found} は、休業中の人がお子さんと家にいる日です(計算できる日:${expected})`,
  date_after_end: ({ found, expected }) => `${found} は、しおりで見とおせる日より後です(計算できる日:${expected})`,
  nothing_to_export: ({ expected }) => `何を書くかをえらべます(${expected})`,
  would_overwrite_input: ({ found }) => `もとのしおりには書きません:${found}`,
  not_a_file: ({ found }) => `ファイルではなく、フォルダーや装置です:${found}`,
  named_twice: ({ found }) => `同じファイルが二度あります:${found}`,
  folder_not_found: ({ found }) => `フォルダーが見つかりません:${found}`,
  png_parts_missing: ({ expected }) => `PNG を描く部品が入っていません(${expected})。SVG なら書けます`,
  day_unknown: ({ found, expected }) => `${found} の一日のかたちはありません(あるもの:${expected})`,
  refused: ({ found }) => `計算できませんでした:${found}`,
  no_examples: () => '計算例(worked_examples、derived_examples)がありません',
  duplicateEvent: ({ found }) => `出来事 ${found} がふたつあります`,
  duplicateActivity: ({ found }) => `活動 ${found} がふたつあります`,
  unknownEvent: ({ found }) => `出来事 ${found} がありません`,
  unknownKind: ({ found }) => `おくれの種類 ${found} がありません`,
  cycle: ({ found }) => `ひとまわりして元にもどっています:${found}`,
  negativeDuration: ({ found }) => `時間が負です:${found}`,
  notANumber: ({ found }) => `数ではありません:${found}`,
  emptyDistribution: ({ found }) => `おくれ ${found} に値がありません`,
  badDistribution: ({ found, expected }) => `おくれ ${found} の数が合いません(${expected})`,
  deadlineBeforeEarliest: ({ found }) => `${found} の約束の時刻が、いちばん早い時刻より前です`,
  unreachable: ({ found }) => `出来事 ${found} は、時刻もつながりもありません`,
  badDepartures: ({ found, expected }) => `${found} の発車の時刻から、便がえられません(${expected})`,
  duplicateDayType: ({ found }) => `日の種類 ${found} がふたつあります`,
  badDayType: ({ found }) => `日の種類 ${found} の割合は、0以上の整数で書きます`,
  noDayType: () => '日の種類の割合が、どれも0です',
}

const TYPES: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数',
  true_or_false: 'true か false',
  'true, false': 'true か false',
  list: 'リスト',
  map: '「キー: 値」の組',
  object: '「キー: 値」の組',
}

const type = (expected: string | undefined): string => TYPES[expected ?? ''] ?? expected ?? '別の値'

/** What a reader of JSON or YAML stumbled over, with what mends it. */
const SYNTAX: Readonly<Record<string, string>> = {
  value: '値が要ります。最後のコンマなら消します',
  ', }': '「,」か「}」が要ります',
  ', ]': '「,」か「]」が要ります',
  '"key"': '二重引用符で囲んだキーが要ります。最後のコンマなら消します',
  ':': '「:」が要ります',
  string: '文字列が閉じていません',
  end_of_file: 'ここで終わるはずのあとに、まだ文字があります',
  missing_char: '閉じる記号か「:」が足りません',
  bad_indent: '字下げがそろっていません',
  multiline_implicit_key: 'キーが2行にわたっています。「:」が足りないかもしれません',
  unexpected_token: 'ここには書けない記号です',
  bad_alias: '「*」で始まる値は、引用符で囲みます',
  block_as_implicit_key: '一行に「: 」がふたつあります。値は引用符で囲みます',
  bad_scalar_start: 'この記号で始まる値は、引用符で囲みます',
  bad_dq_escape: '「\\」のあとの文字が読めません',
  key_over_1024_chars: 'キーが長すぎます',
  bad_collection_type: 'リストと「キー: 値」が混ざっています',
  non_string_key: 'キーは文字で書きます',
}

const syntax = (expected: string | undefined): string => SYNTAX[expected ?? ''] ?? expected ?? ''

const ending = (found: string | undefined): string =>
  found === 'end_of_file' ? 'ファイルの終わり' : found === 'end_of_line' ? '行の終わり' : `「${found ?? ''}」`

const USAGE: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `知らないオプションです:${what}`,
  'commander.unknownCommand': (what) => `知らないコマンドです:${what}`,
  'commander.missingArgument': (what) => `足りないものがあります:${what}`,
  'commander.missingMandatoryOptionValue': (what) => `要るオプションがありません:${what}`,
  'commander.optionMissingArgument': (what) => `オプションの値がありません:${what}`,
  'commander.invalidArgument': (what) => `オプションの値が読めません:${what}`,
  'commander.excessArguments': () => '余分なものが書かれています',
}

const helpOf = (command: string | undefined): string =>
  command === undefined ? 'yohaku --help' : `yohaku ${command} --help`

export const problems: ProblemText = {
  message: (problem) => (MESSAGES[problem.code] ?? (() => problem.code))(problem),
  fix: ({ code, value = '' }) => {
    switch (code) {
      case 'rename_key':
        return `${value} と書く`
      case 'remove_key':
        return `${value} を消す`
      case 'add_key':
        return `${value} を書き足す`
      case 'remove_duplicate':
        return `${value}行目のものと、どちらかを消す`
      case 'write_one_of':
        return value === '' ? '選べるもののどれかを書く' : `${value} と書く`
      case 'write_as_text':
        return `${value} と、引用符をつけて書く`
      case 'write_number':
        return value === '' ? '数字だけで書く' : `${value} と書く`
      case 'write_example':
        return `たとえば ${value}`
      case 'use_defined_id':
        return value === ''
          ? 'ある id を書くか、その id のものを書き足す'
          : `${value} と書くか、その id のものを書き足す`
      case 'choose_other_id':
        return '片方の id を別の名にする'
      case 'sort_phases':
        return '日付の早い順に並べる(同じ日からのものは、ひとつにする)'
      case 'swap_or_next_day':
        return '時刻を入れかえる。翌日なら 24:00 より大きく書く(翌朝7:00は 31:00)'
      case 'use_spaces':
        return 'タブを空白2つにする'
      case 'save_as_utf8':
        return '文字コードを UTF-8 にして保存する'
      case 'split_file':
        return 'しおりひとつのファイルかを確かめる'
      case 'write_out':
        return '値をそのまま書く'
      case 'update_program':
        return 'Yohaku を新しくする'
      case 'see_line':
        return `${value}行目を見る`
    }
  },
  usage: (code, what, command) => `${(USAGE[code] ?? ((text: string) => text))(what)}。説明:${helpOf(command)}`,
  refusedValue: (option, found, expected, command) =>
    `${option} の「${found}」は読めません。書けるもの:${expected}。説明:${helpOf(command)}`,
  count: (mistakes) => `まちがいが${mistakes}か所あります。ファイルは変えていません。`,
  line: (line, column) => `${line}行${column}桁`,
}
