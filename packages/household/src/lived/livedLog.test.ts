import { describe, expect, it } from 'vitest'
import { checkLived } from './livedLog.ts'
import { parseLived } from './parseLived.ts'

const GOOD = `schema: yohaku-lived/1
days:
  - date: 2026-11-24
    taps:
      - {step: p1-leaveHome, what: left, at: "07:54"}
      - {step: p1-work, what: arrived, at: "09:03"}
  - {date: 2026-11-25, day: weekday, taps: [{step: p1-pickup, what: pickedUp, at: "17:02"}]}
`

const problemsOf = (text: string) => {
  const read = parseLived(text)
  if (read.ok) throw new Error('read')
  return read.error.map(({ path, line, code }) => [path, line, code])
}

describe('生きた日の記録', () => {
  it('YAML でも JSON でも読める', () => {
    const yaml = parseLived(GOOD)
    if (!yaml.ok) throw new Error(JSON.stringify(yaml.error))
    expect(yaml.value.days.map(({ date, taps }) => [date, taps.length])).toEqual([
      ['2026-11-24', 2],
      ['2026-11-25', 1],
    ])
    expect(parseLived(JSON.stringify(yaml.value))).toEqual(yaml)
    expect(checkLived(yaml.value)).toEqual(yaml)
  })

  it('まちがいは、ぜんぶいちどに、行といっしょに', () => {
    const text = `schema: yohaku-lived/1
days:
  - date: 2026-02-30
    taps:
      - {step: p1-leaveHome, what: gone, at: "07:54"}
      - {step: p1-work, what: arrived, at: "9時"}
      - {step: p1-work, whatt: arrived, at: "09:03"}
  - {date: 2026-11-25, taps: []}
`
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        ['days[0].date', 3, 'bad_date'],
        ['days[0].taps[0].what', 5, 'not_in_list'],
        ['days[0].taps[1].at', 6, 'bad_clock'],
        ['days[0].taps[2].what', 7, 'missing_key'],
        ['days[0].taps[2].whatt', 7, 'unknown_key'],
        ['days[1].taps', 8, 'too_few'],
      ]),
    )
  })

  it('同じ日、同じ印が2回あれば、言う', () => {
    const twice = GOOD.replace('2026-11-25', '2026-11-24').replace(
      'step: p1-work, what: arrived',
      'step: p1-leaveHome, what: left',
    )
    expect(problemsOf(twice)).toEqual([
      ['days[0].taps[1]', 6, 'duplicate_id'],
      ['days[1].date', 7, 'duplicate_id'],
    ])
  })

  it.each([
    ['days: []', 'schema_missing'],
    ['schema: yohaku-plan/1\ndays: []', 'schema_unknown'],
    ['schema: yohaku-lived/1', 'missing_key'],
    ['', 'empty'],
    ['- a', 'schema_missing'],
  ])('%j は %s', (text, code) => {
    expect(problemsOf(text).map(([, , found]) => found)).toContain(code)
  })

  it('まだ1日もない記録は、まちがいではない', () => {
    expect(parseLived('schema: yohaku-lived/1\ndays: []')).toMatchObject({ ok: true, value: { days: [] } })
  })
})
