import type { InputProblem } from '../../input.ts'
import type { ProblemText } from '../text.ts'

type Say = (problem: InputProblem) => string

const MESSAGES: Readonly<Record<string, Say>> = {
  file_not_found: ({ found }) => `no such file: ${found}`,
  file_is_a_folder: ({ found }) => `this is a folder, not a file: ${found}`,
  file_not_readable: ({ found }) => `no permission to read ${found}`,
  file_unreadable: ({ found }) => `could not read ${found}`,
  too_large: ({ found, expected }) => `the file is too large (${found} bytes; up to ${expected})`,
  not_utf8: () => 'this line has characters that are not UTF-8',
  empty: () => 'there is nothing in it',
  syntax: ({ found, expected }) => `cannot be read here: ${ending(found)}${expected ? ` (${syntax(expected)})` : ''}`,
  tab_indent: () => 'indented with a tab',
  too_deep: ({ expected }) => `nested too deep (up to ${expected ?? ''} levels)`,
  alias_cycle: ({ found }) => `the alias ${found} contains itself`,
  alias_excess: ({ found, expected }) =>
    `the alias ${found} grows too large when written out (up to ${expected} values)`,
  alias_unknown: ({ found }) => `nothing is called ${found}`,
  tag_unknown: ({ found }) => `unknown type tag: ${found}`,
  several_documents: () => 'there is more than one document in it',
  duplicate_key: ({ found }) => `the key ${found} is given twice`,
  schema_missing: ({ expected }) => `schema is missing (${expected})`,
  schema_unknown: ({ found, expected }) => `cannot read the schema ${found} (can read: ${expected})`,
  schema_newer: ({ found, expected }) => `the schema ${found} is newer than this program (can read: ${expected})`,
  unknown_key: ({ found, expected }) => `unknown key ${found} (here: ${expected})`,
  missing_key: ({ path }) => `${path} is missing`,
  wrong_type: ({ found, expected }) => `expected ${type(expected)}, found ${TYPES[found ?? ''] ?? found}`,
  not_in_list: ({ found, expected }) => `${found} is not one of: ${expected}`,
  bad_id: ({ found, expected }) => `${found} is no id (${expected}, beginning with a letter)`,
  bad_date: ({ found, expected }) => `${found} is no date (${expected})`,
  bad_month: ({ found, expected }) => `${found} is no month (${expected})`,
  bad_clock: ({ found, expected }) => `${found} is no time of day (${expected})`,
  bad_yen: ({ found, expected }) => `${found} is no amount of yen (whole, ${expected})`,
  bad_minutes: ({ found, expected }) => `${found} is no number of minutes (whole, ${expected})`,
  bad_prefecture: ({ found, expected }) => `${found} is no prefecture (${expected})`,
  bad_code: ({ found, expected }) => `${found} is no code (${expected})`,
  out_of_range: ({ found, expected }) => `${found} is out of range (${expected})`,
  not_whole: ({ found }) => `${found} is not a whole number`,
  too_few: ({ found, expected }) => `too few: ${found} (${expected})`,
  too_many: ({ found, expected }) => `too many: ${found} (${expected})`,
  duplicate_id: ({ found }) => `the id ${found} is given twice`,
  unknown_id: ({ found, expected }) => `nothing has the id ${found} (there are: ${expected ?? ''})`,
  not_an_adult: ({ found, expected }) => `${found} is not an adult (adults: ${expected})`,
  phases_not_in_order: ({ found, expected }) => `phases are not in the order of their dates: ${found} (${expected})`,
  closes_before_opens: ({ found }) => `closes before it opens: ${found}`,
  ends_before_start: ({ found, expected }) => `ends before it starts: ${found} (${expected})`,
  break_too_long: ({ found, expected }) => `the break is longer than the work: ${found} minutes (${expected})`,
  care_before_birth: ({ found, expected }) => `care begins (${found}) before the child is born (${expected})`,
  parent_born_after_child: ({ found }) => `an adult is born (${found}) on or after the day of a child`,
  hired_before_birth: ({ found, expected }) => `hired (${found}) before being born (${expected})`,
  filing_twice: ({ found, expected }) => `the same filing stands here twice: ${found} (first: ${expected})`,
  month_not_of_date: ({ found, expected }) => `the month filed (${found}) is not that of the day (${expected})`,
  leave_kind_without_leave: ({ found }) => `a kind of leave in a phase that is no leave (${found})`,
  leg_missing: ({ found }) => `neither the journey nor the legs say how long this way takes: ${found}`,
  journey_without_goal: () => 'the journey has no goal',
  departures_incomplete: ({ found, expected }) =>
    `departures (${found}) are a list of times, or a first, a headway and a last (${expected})`,
  weights_not_usable: ({ found, expected }) =>
    `the weights (${found}) are not one for each of the ${expected} values, or all 0`,
  no_day_type: () => 'no kind of day has a share above 0',
  no_such_place: ({ path }) => `the document has no ${path}`,
  family_is_read_only: () => 'a family file cannot be edited',
  same_month_twice: ({ found, expected }) => `the same month twice: ${found} (${expected})`,
  overlap: ({ found, expected }) => `the periods overlap: ${found} (${expected})`,
  leave_before_birth: ({ found, expected }) => `the leave lies before the birth: ${found} (${expected})`,
  not_encoded: ({ found, expected }) => `the law of that month is not encoded: ${found} (${expected})`,
  bad_json: ({ found }) => `not JSON: ${found}`,
  line_too_long: ({ expected }) => `the line is too long (up to ${expected} characters)`,
  track_unknown: ({ found, expected }) => `there is no track ${found} (there are: ${expected})`,
  adult_unknown: ({ found, expected }) => `there is no adult ${found} (there are: ${expected})`,
  adult_needed: ({ expected }) => `each adult has this line: choose with --adult (${expected})`,
  month_outside: ({ found, expected }) => `${found} is outside the months that can be computed (${expected})`,
  line_unknown: ({ found, expected }) => `that month has no line ${found} (there are: ${expected})`,
  child_unknown: ({ found, expected }) => `there is no child ${found} (there are: ${expected})`,
  child_needed: ({ expected }) => `which child? choose with --child (${expected})`,
  not_in_care: ({ found, expected }) => `${found} is outside the time in care (${expected})`,
  nothing_to_cover: ({ found, expected }) => `the plan does not tell when ${found} leaves home (day ${expected})`,
  date_before_plan: ({ found, expected }) =>
    `the plan does not tell how anybody works on ${found} (can be computed: ${expected})`,
  date_before_birth: ({ found, expected }) => `${found} is before the child is born (can be computed: ${expected})`,
  date_on_leave: ({ found, expected }) =>
    `on ${found} the child is at home with somebody on leave for it (can be computed: ${expected})`,
  date_after_end: ({ found, expected }) => `${found} is later than the plan reaches (can be computed: ${expected})`,
  nothing_to_export: ({ expected }) => `say what to write (${expected})`,
  would_overwrite_input: ({ found }) => `the plan itself is not written over: ${found}`,
  not_a_file: ({ found }) => `this is a folder or a device, not a file: ${found}`,
  named_twice: ({ found }) => `the same file is named twice: ${found}`,
  folder_not_found: ({ found }) => `there is no such folder: ${found}`,
  png_parts_missing: ({ expected }) => `what draws a PNG is not installed (${expected}); SVG can be written`,
  day_unknown: ({ found, expected }) => `there is no day pattern for ${found} (there are: ${expected})`,
  refused: ({ found }) => `could not be computed: ${found}`,
  no_examples: () => 'there are no worked_examples or derived_examples in it',
  duplicateEvent: ({ found }) => `the event ${found} is given twice`,
  duplicateActivity: ({ found }) => `the activity ${found} is given twice`,
  unknownEvent: ({ found }) => `there is no event ${found}`,
  unknownKind: ({ found }) => `there is no kind of delay ${found}`,
  cycle: ({ found }) => `leads back to itself: ${found}`,
  negativeDuration: ({ found }) => `the duration is negative: ${found}`,
  notANumber: ({ found }) => `${found} is not a number`,
  emptyDistribution: ({ found }) => `the delay ${found} has no values`,
  badDistribution: ({ found, expected }) => `the figures of the delay ${found} do not fit (${expected})`,
  deadlineBeforeEarliest: ({ found }) => `the deadline of ${found} lies before its earliest time`,
  unreachable: ({ found }) => `the event ${found} has neither a time nor a connection`,
  badDepartures: ({ found, expected }) => `nothing leaves by the departures of ${found} (${expected})`,
  duplicateDayType: ({ found }) => `the kind of day ${found} stands there twice`,
  badDayType: ({ found }) => `the share of the kind of day ${found} is a whole number from 0 on`,
  noDayType: () => 'no kind of day has a share above 0',
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  true_or_false: 'true or false',
  'true, false': 'true or false',
  list: 'a list',
  map: 'keys with values',
  object: 'keys with values',
}

const type = (expected: string | undefined): string => TYPES[expected ?? ''] ?? expected ?? 'another value'

/** What a reader of JSON or YAML stumbled over, with what mends it. */
const SYNTAX: Readonly<Record<string, string>> = {
  value: 'a value is needed; take out a last comma',
  ', }': '“,” or “}” is needed',
  ', ]': '“,” or “]” is needed',
  '"key"': 'a key in double quotes is needed; take out a last comma',
  ':': '“:” is needed',
  string: 'the text is not closed',
  end_of_file: 'something follows the end',
  missing_char: 'a closing mark or “:” is missing',
  bad_indent: 'the indentation does not line up',
  multiline_implicit_key: 'a key on two lines; perhaps “:” is missing',
  unexpected_token: 'this mark cannot stand here',
  bad_alias: 'put a value that begins with “*” in quotes',
  block_as_implicit_key: 'two “: ” on one line; put the value in quotes',
  bad_scalar_start: 'put a value that begins with this mark in quotes',
  bad_dq_escape: 'the letter after “\\” cannot be read',
  key_over_1024_chars: 'the key is too long',
  bad_collection_type: 'a list and keys with values are mixed',
  non_string_key: 'a key has to be text',
}

const syntax = (expected: string | undefined): string => SYNTAX[expected ?? ''] ?? expected ?? ''

const ending = (found: string | undefined): string =>
  found === 'end_of_file' ? 'end of the file' : found === 'end_of_line' ? 'end of the line' : `“${found ?? ''}”`

const USAGE: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `unknown option: ${what}`,
  'commander.unknownCommand': (what) => `unknown command: ${what}`,
  'commander.missingArgument': (what) => `something is missing: ${what}`,
  'commander.missingMandatoryOptionValue': (what) => `an option is needed: ${what}`,
  'commander.optionMissingArgument': (what) => `the option has no value: ${what}`,
  'commander.invalidArgument': (what) => `the value of the option cannot be read: ${what}`,
  'commander.excessArguments': () => 'there is more than the command takes',
}

const helpOf = (command: string | undefined): string =>
  command === undefined ? 'yohaku --help' : `yohaku ${command} --help`

export const problems: ProblemText = {
  message: (problem) => (MESSAGES[problem.code] ?? (() => problem.code))(problem),
  fix: ({ code, value = '' }) => {
    switch (code) {
      case 'rename_key':
        return `write ${value}`
      case 'remove_key':
        return `take ${value} out`
      case 'add_key':
        return `add ${value}`
      case 'remove_duplicate':
        return `take out this one or the one on line ${value}`
      case 'write_one_of':
        return value === '' ? 'write one of them' : `write ${value}`
      case 'write_as_text':
        return `write ${value}, in quotes`
      case 'write_number':
        return value === '' ? 'write digits only' : `write ${value}`
      case 'write_example':
        return `for example ${value}`
      case 'use_defined_id':
        return value === '' ? 'use an id that exists, or add what is meant' : `write ${value}, or add what is meant`
      case 'choose_other_id':
        return 'give one of them another id'
      case 'sort_phases':
        return 'put the earlier date first; make one of two that begin on the same day'
      case 'swap_or_next_day':
        return 'swap the times; for the next day write more than 24:00 (07:00 is 31:00)'
      case 'use_spaces':
        return 'use two spaces'
      case 'save_as_utf8':
        return 'save the file as UTF-8'
      case 'split_file':
        return 'look whether this is the file of one plan'
      case 'write_out':
        return 'write the value itself'
      case 'update_program':
        return 'update Yohaku'
      case 'see_line':
        return `see line ${value}`
    }
  },
  usage: (code, what, command) => `${(USAGE[code] ?? ((text: string) => text))(what)}. Help: ${helpOf(command)}`,
  refusedValue: (option, found, expected, command) =>
    `${option} “${found}” cannot be used; expected ${expected}. Help: ${helpOf(command)}`,
  count: (mistakes) => `${mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`}. No file was changed.`,
  line: (line, column) => `line ${line}, column ${column}`,
}
