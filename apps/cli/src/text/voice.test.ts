import { FORBIDDEN } from '@yohaku/words/never'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { ja } from './ja.ts'

const sample = { path: 'a.b', line: 1, column: 1, code: 'x', expected: '10', found: '9' }

/** Every text of a catalogue; functions are asked with a sample. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const answer: unknown =
      value.length === 0 ? value() : value(...Array.from({ length: value.length }, () => sample.found))
    return typeof answer === 'string' ? [answer] : []
  }
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

const PROBLEM_CODES = [
  'too_large',
  'not_utf8',
  'empty',
  'syntax',
  'tab_indent',
  'too_deep',
  'alias_cycle',
  'alias_excess',
  'alias_unknown',
  'tag_unknown',
  'several_documents',
  'duplicate_key',
  'schema_missing',
  'schema_unknown',
  'schema_newer',
  'unknown_key',
  'missing_key',
  'wrong_type',
  'not_in_list',
  'bad_id',
  'bad_date',
  'bad_month',
  'bad_clock',
  'bad_yen',
  'bad_minutes',
  'bad_prefecture',
  'bad_code',
  'out_of_range',
  'not_whole',
  'too_few',
  'too_many',
  'duplicate_id',
  'unknown_id',
  'not_an_adult',
  'phases_not_in_order',
  'closes_before_opens',
  'ends_before_start',
  'break_too_long',
  'leave_kind_without_leave',
  'leave_before_birth',
  'care_before_birth',
  'parent_born_after_child',
  'hired_before_birth',
  'filing_twice',
  'month_not_of_date',
  'leg_missing',
  'journey_without_goal',
  'departures_incomplete',
  'weights_not_usable',
  'no_day_type',
  'no_such_place',
  'family_is_read_only',
  'same_month_twice',
  'overlap',
  'leave_before_birth',
  'not_encoded',
  'file_not_found',
  'file_is_a_folder',
  'file_not_readable',
  'file_unreadable',
  'bad_json',
  'line_too_long',
  'track_unknown',
  'day_unknown',
  'refused',
  'no_examples',
  'duplicateEvent',
  'duplicateActivity',
  'unknownEvent',
  'unknownKind',
  'cycle',
  'negativeDuration',
  'notANumber',
  'emptyDistribution',
  'badDistribution',
  'deadlineBeforeEarliest',
  'unreachable',
  'badDepartures',
  'duplicateDayType',
  'badDayType',
  'noDayType',
]

describe('ことばの一覧', () => {
  const texts = (text: typeof ja): readonly string[] => [
    ...textsIn(text.help),
    ...textsIn(text.words),
    ...textsIn({ ...text.says, list: text.says.list([sample.found]) }),
    ...PROBLEM_CODES.map((code) => text.problems.message({ ...sample, code })),
  ]

  it('書かないと決めたことばがない。感嘆符もない', () => {
    for (const text of texts(ja)) {
      expect(text).not.toMatch(FORBIDDEN)
      expect(text).not.toMatch(/[!!]/)
    }
    for (const text of texts(en)) expect(text).not.toMatch(/!/)
  })

  it('まちがいの記号には、日本語にも英語にも、記号そのものでないことばがある', () => {
    for (const code of PROBLEM_CODES)
      for (const { problems } of [ja, en]) expect(problems.message({ ...sample, code }), code).not.toBe(code)
  })

  it('日本語と英語は、同じ記号をもつ', () => {
    const shape = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shape(inside)]))
        : typeof value
    expect(shape(ja.words)).toEqual(shape(en.words))
    expect(shape(ja.says)).toEqual(shape(en.says))
    expect(shape({ ...ja.help, headings: 0 })).toEqual(shape({ ...en.help, headings: 0 }))
  })
})
