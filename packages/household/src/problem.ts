/** What is wrong with a document. Words for each code live in the apps' catalogues. */
export type ProblemCode =
  // the text as a whole
  | 'too_large'
  | 'not_utf8'
  | 'empty'
  | 'syntax'
  | 'tab_indent'
  | 'too_deep'
  | 'alias_cycle'
  | 'alias_excess'
  | 'alias_unknown'
  | 'tag_unknown'
  | 'several_documents'
  | 'duplicate_key'
  | 'schema_missing'
  | 'schema_unknown'
  | 'schema_newer'
  // one value
  | 'unknown_key'
  | 'missing_key'
  | 'wrong_type'
  | 'not_in_list'
  | 'bad_id'
  | 'bad_date'
  | 'bad_month'
  | 'bad_clock'
  | 'bad_yen'
  | 'bad_minutes'
  | 'bad_prefecture'
  | 'bad_code'
  | 'out_of_range'
  | 'not_whole'
  | 'too_few'
  | 'too_many'
  // several values together
  | 'duplicate_id'
  | 'unknown_id'
  | 'not_an_adult'
  | 'phases_not_in_order'
  | 'closes_before_opens'
  | 'ends_before_start'
  | 'break_too_long'
  | 'leave_kind_without_leave'
  | 'leave_before_birth'
  | 'care_before_birth'
  | 'parent_born_after_child'
  | 'hired_before_birth'
  | 'filing_twice'
  | 'month_not_of_date'
  | 'leg_missing'
  | 'journey_without_goal'
  | 'departures_incomplete'
  | 'weights_not_usable'
  | 'no_day_type'
  // an edit
  | 'no_such_place'
  | 'family_is_read_only'

/** How to mend it: a code with words in the apps, and the value to write. */
export interface Fix {
  readonly code:
    | 'rename_key'
    | 'remove_key'
    | 'add_key'
    | 'remove_duplicate'
    | 'write_one_of'
    | 'write_as_text'
    | 'write_number'
    | 'write_example'
    | 'use_defined_id'
    | 'choose_other_id'
    | 'sort_phases'
    | 'swap_or_next_day'
    | 'use_spaces'
    | 'save_as_utf8'
    | 'split_file'
    | 'write_out'
    | 'update_program'
    | 'see_line'
  readonly value?: string
}

/** One mistake in a document. `line` and `column` count from 1; both are 0 where the document has no text. */
export interface Problem {
  /** `tracks[0].phases[1].from`; empty for the document itself. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly code: ProblemCode
  readonly expected?: string
  readonly found?: string
  readonly fix?: Fix
}
