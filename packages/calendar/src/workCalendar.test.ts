import { date } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from './ics.ts'
import { readWorkCalendar } from './workCalendar.ts'

const WINDOW = { from: date('2026-11-01'), until: date('2027-01-31') }

const file = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//JA', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const meeting = (...lines: readonly string[]): string => file(...event('UID:a', 'SUMMARY:会議', ...lines))

const read = (text: string, window = WINDOW) => {
  const result = readWorkCalendar(text, window)
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}
const two = (count: number): string => String(count).padStart(2, '0')
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`
/** `11-24 10:00–11:00 会議`, one a line. */
const told = (text: string, window = WINDOW): readonly string[] =>
  read(text, window).meetings.map(({ date: day, from, to, allDay, title }) =>
    [day.slice(5), allDay ? '終日' : `${clock(from)}–${clock(to)}`, title].join(' '),
  )

/** As Google writes it. */
const TOKYO = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'X-LIC-LOCATION:Asia/Tokyo',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'DTSTART:19700101T000000',
  'END:STANDARD',
  'END:VTIMEZONE',
]
/** As Outlook writes a zone with summer time. */
const EASTERN = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

describe('仕事のカレンダーを読む:ひとつの予定', () => {
  it('Google:UTCで書かれた時刻は、日本の時刻になる', () => {
    expect(told(meeting('DTSTART:20261124T010000Z', 'DTEND:20261124T020000Z'))).toEqual(['11-24 10:00–11:00 会議'])
  })

  it('Outlook:時間帯の名前が引用符つきでも、日本の時刻になる', () => {
    const text = meeting(
      'DTSTART;TZID="Tokyo Standard Time":20261124T130000',
      'DTEND;TZID="Tokyo Standard Time":20261124T133000',
    )
    expect(told(text)).toEqual(['11-24 13:00–13:30 会議'])
    expect(read(text).zonesAssumed).toEqual([])
  })

  it('夏時間のある国の会議は、その国の暦で日本の時刻になる(11月1日に1時間かわる)', () => {
    const at = (day: string) =>
      told(
        file(
          ...EASTERN,
          ...event(
            'UID:a',
            'SUMMARY:会議',
            `DTSTART;TZID=Eastern Standard Time:${day}T180000`,
            `DTEND;TZID=Eastern Standard Time:${day}T190000`,
          ),
        ),
        { from: date('2026-10-01'), until: date('2026-12-31') },
      )
    // US summer time ends on 1 November 2026 at 2:00: UTC-4 before, UTC-5 after.
    expect(at('20261030')).toEqual(['10-31 7:00–8:00 会議'])
    expect(at('20261102')).toEqual(['11-03 8:00–9:00 会議'])
  })

  it('時間帯の書かれていない時刻は、日本の時刻', () => {
    expect(told(meeting('DTSTART:20261124T090000', 'DTEND:20261124T100000'))).toEqual(['11-24 9:00–10:00 会議'])
  })

  it('ファイルに決まりのない時間帯は、日本の時刻として読み、そう言う', () => {
    const text = meeting('DTSTART;TZID=Mars/Olympus:20261124T090000', 'DURATION:PT1H')
    expect(told(text)).toEqual(['11-24 9:00–10:00 会議'])
    expect(read(text).zonesAssumed).toEqual(['Mars/Olympus'])
  })

  it.each([
    ['PT45M', '9:00–9:45'],
    ['PT1H30M', '9:00–10:30'],
  ])('終わりのかわりに長さ %s', (duration, span) => {
    expect(told(meeting('DTSTART;TZID=Asia/Tokyo:20261124T090000', `DURATION:${duration}`))).toEqual([
      `11-24 ${span} 会議`,
    ])
  })

  it('終日の予定は、終わりの日の前の日まで(DTENDはふくまない)', () => {
    const text = meeting('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261126')
    expect(told(text)).toEqual(['11-24 終日 会議', '11-25 終日 会議'])
    expect(told(meeting('DTSTART;VALUE=DATE:20261124'))).toEqual(['11-24 終日 会議'])
  })

  it('夜中をこえる予定は、日ごとに分かれる', () => {
    const text = meeting('DTSTART;TZID=Asia/Tokyo:20261124T220000', 'DTEND;TZID=Asia/Tokyo:20261125T060000')
    expect(told(text)).toEqual(['11-24 22:00–24:00 会議', '11-25 0:00–6:00 会議'])
  })

  it('読む期間の前と後ろは入らない。端の日は入る', () => {
    const on = (day: string) => told(meeting(`DTSTART;TZID=Asia/Tokyo:${day}T090000`, 'DURATION:PT1H')).length
    expect(['20261031', '20261101', '20270131', '20270201'].map(on)).toEqual([0, 1, 1, 0])
  })
})

describe('仕事のカレンダーを読む:くり返し', () => {
  const series = (rule: string, ...more: readonly string[]) =>
    told(
      meeting(
        'DTSTART;TZID=Asia/Tokyo:20261102T100000',
        'DTEND;TZID=Asia/Tokyo:20261102T110000',
        `RRULE:${rule}`,
        ...more,
      ),
    ).map((line) => line.slice(0, 5))

  // 2 November 2026 is a Monday.
  it.each([
    ['FREQ=DAILY;COUNT=3', ['11-02', '11-03', '11-04']],
    ['FREQ=DAILY;INTERVAL=2;COUNT=3', ['11-02', '11-04', '11-06']],
    ['FREQ=WEEKLY;UNTIL=20261116T010000Z', ['11-02', '11-09', '11-16']],
    ['FREQ=WEEKLY;UNTIL=20261116T005959Z', ['11-02', '11-09']],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4', ['11-02', '11-04', '11-09', '11-11']],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,FR;COUNT=4', ['11-02', '11-06', '11-16', '11-20']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['11-02', '12-07', '01-04']],
    ['FREQ=MONTHLY;BYMONTHDAY=2;COUNT=3', ['11-02', '12-02', '01-02']],
    ['FREQ=YEARLY', ['11-02']],
  ])('%s', (rule, days) => {
    expect(series(rule)).toEqual(days)
  })

  it('毎月さいごの金曜', () => {
    const text = meeting('DTSTART;TZID=Asia/Tokyo:20261127T100000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR')
    expect(told(text).map((line) => line.slice(0, 5))).toEqual(['11-27', '12-25', '01-29'])
  })

  it('除いた日(EXDATE)と、足した日(RDATE)', () => {
    expect(
      series('FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Asia/Tokyo:20261109T100000', 'RDATE;TZID=Asia/Tokyo:20261112T100000'),
    ).toEqual(['11-02', '11-12', '11-16'])
  })

  it('何年も前に始まった毎日の予定も、期間の中だけ読む', () => {
    const text = meeting('DTSTART;TZID=Asia/Tokyo:20100104T093000', 'DURATION:PT15M', 'RRULE:FREQ=DAILY')
    expect(told(text, { from: date('2026-11-24'), until: date('2026-11-25') })).toEqual([
      '11-24 9:30–9:45 会議',
      '11-25 9:30–9:45 会議',
    ])
  })

  it('動かした回は動かした時刻に、取りやめた回は入らない。期間の外から動いてきた回も入る', () => {
    const text = file(
      ...TOKYO,
      ...event(
        'UID:weekly',
        'SUMMARY:定例',
        'DTSTART;TZID=Asia/Tokyo:20261102T100000',
        'DTEND;TZID=Asia/Tokyo:20261102T110000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
      ),
      ...event(
        'UID:weekly',
        'SUMMARY:定例(火曜)',
        'RECURRENCE-ID;TZID=Asia/Tokyo:20261109T100000',
        'DTSTART;TZID=Asia/Tokyo:20261110T140000',
        'DTEND;TZID=Asia/Tokyo:20261110T150000',
      ),
      // Google writes the day of an exception in UTC too.
      ...event(
        'UID:weekly',
        'SUMMARY:定例',
        'RECURRENCE-ID:20261116T010000Z',
        'DTSTART:20261116T010000Z',
        'DTEND:20261116T020000Z',
        'STATUS:CANCELLED',
      ),
      ...event(
        'UID:weekly',
        'SUMMARY:定例(前だおし)',
        'RECURRENCE-ID;TZID=Asia/Tokyo:20261207T100000',
        'DTSTART;TZID=Asia/Tokyo:20261120T160000',
        'DTEND;TZID=Asia/Tokyo:20261120T170000',
      ),
    )
    expect(told(text, { from: date('2026-11-02'), until: date('2026-11-24') })).toEqual([
      '11-02 10:00–11:00 定例',
      '11-10 14:00–15:00 定例(火曜)',
      '11-20 16:00–17:00 定例(前だおし)',
      '11-23 10:00–11:00 定例',
    ])
  })

  it('ひとつの回だけ招かれた会議は、くり返しのもとがなくても入る', () => {
    const text = meeting('RECURRENCE-ID:20261109T010000Z', 'DTSTART:20261124T010000Z', 'DTEND:20261124T020000Z')
    expect(told(text)).toEqual(['11-24 10:00–11:00 会議'])
  })

  it('夏時間のある国の毎週の会議は、その国で同じ時刻のまま、日本で1時間ずれる', () => {
    const text = file(
      ...EASTERN,
      ...event(
        'UID:a',
        'SUMMARY:会議',
        'DTSTART;TZID=Eastern Standard Time:20261027T190000',
        'DTEND;TZID=Eastern Standard Time:20261027T193000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
    )
    expect(told(text, { from: date('2026-10-01'), until: date('2026-12-31') })).toEqual([
      '10-28 8:00–8:30 会議',
      '11-04 9:00–9:30 会議',
    ])
  })

  it('余白が書きだした毎週の予定は、同じ日に戻る', () => {
    const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })
    const IN_WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 1380 }),
        fc.integer({ min: 1, max: 60 }),
        (weekdays, start, minutes) => {
          const all = Array.from({ length: 28 }, (_, index) => index + date('2026-11-01'))
          const own = all.filter((day) => weekdays.some((one) => one === IN_WEEK[(day + 4) % 7]))
          const [on, except] = own
          if (on === undefined || except === undefined) throw new Error('four weeks have every weekday twice')
          const when = {
            ...{ kind: 'hours' as const, on: on as never, start, end: start + minutes },
            weekly: { weekdays, until: date('2026-11-28'), except: [except as never] },
          }
          const text = writeCalendar([{ uid: 'a', summary: '予定', description: '', when }], {
            ...{ name: 'x', day: date('2026-11-01'), minute: 0 },
          }).replaceAll('TRANSP:TRANSPARENT\r\n', '')
          const { meetings } = read(text)
          expect(meetings.map((one) => date(one.date))).toEqual(own.filter((day) => day !== except))
          for (const { from, to } of meetings) expect([from, to]).toEqual([start, start + minutes])
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('仕事のカレンダーを読む:時間をとらないもの', () => {
  const at = ['DTSTART:20261124T010000Z', 'DTEND:20261124T020000Z']
  it.each([
    ['取りやめ', ['STATUS:CANCELLED']],
    ['「予定なし」にしてある', ['TRANSP:TRANSPARENT']],
    ['Outlookの「空き時間」', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
  ])('%s', (_, lines) => {
    expect(told(meeting(...at, ...lines))).toEqual([])
  })

  it('長さのない予定', () => {
    expect(told(meeting('DTSTART:20261124T010000Z'))).toEqual([])
    expect(told(meeting('DTSTART:20261124T010000Z', 'DTEND:20261124T010000Z'))).toEqual([])
  })

  it('本人がことわった会議は入らず、ほかの人がことわった会議は入る', () => {
    const declined = (who: string) =>
      told(
        file(
          'X-WR-CALNAME:Me@example.com',
          ...event('UID:a', 'SUMMARY:会議', ...at, `ATTENDEE;CN=X;PARTSTAT=DECLINED:mailto:${who}`),
        ),
      ).length
    expect([declined('me@example.com'), declined('other@example.com')]).toEqual([0, 1])
  })

  it('予告(VALARM)の時刻や説明は、予定ではない', () => {
    const text = meeting(...at, 'BEGIN:VALARM', 'TRIGGER:-P0DT0H10M0S', 'SUMMARY:予告', 'END:VALARM', 'LOCATION:3F')
    expect(told(text)).toEqual(['11-24 10:00–11:00 会議'])
  })
})

describe('仕事のカレンダーを読む:文字とこわれたファイル', () => {
  const at = ['DTSTART:20261124T010000Z', 'DTEND:20261124T020000Z']

  it('折られた行と、逃がされた文字は、もとの名前に戻る', () => {
    const text = file(...event('UID:a', 'SUMMARY:企画\\, 打ち合わ\r\n せ\\; 第2回\\nつづき', ...at))
    expect(told(text)).toEqual(['11-24 10:00–11:00 企画, 打ち合わせ; 第2回\nつづき'])
  })

  it('改行がLFだけでも、先頭に印(BOM)があっても読める。名前のない予定も読める', () => {
    const text = `\uFEFF${file(...event('UID:a', ...at)).replaceAll('\r\n', '\n')}`
    expect(told(text)).toEqual(['11-24 10:00–11:00 '])
  })

  it('説明の行がこわれていても、会議は読める', () => {
    expect(told(meeting(...at, 'DESCRIPTION:一行目', 'こわれた行', 'X-ALT-DESC;FMTTYPE="text/html:<b>'))).toEqual([
      '11-24 10:00–11:00 会議',
    ])
  })

  it.each([
    ['時刻でない時刻', ['DTSTART:きのう']],
    ['始まりがない', ['DTEND:20261124T020000Z']],
    ['きまりでないくり返し', [...at, 'RRULE:FREQ=SOMETIMES']],
    ['秒ごとのくり返し', [...at, 'RRULE:FREQ=SECONDLY']],
  ])('読めない予定(%s)は数え、ほかは読む', (_, lines) => {
    const text = file(...event('UID:a', 'SUMMARY:だめ', ...lines), ...event('UID:b', 'SUMMARY:会議', ...at))
    expect(told(text)).toEqual(['11-24 10:00–11:00 会議'])
    expect(read(text).unread).toBe(1)
  })

  it('来ることのない日(2月30日)のくり返しでも、止まらない', () => {
    const text = meeting(...at, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')
    expect(read(text).meetings.length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['ちがうファイル', '日付,件名\n2026-11-24,会議\n', 'other'],
    ['空のファイル', '', 'other'],
    ['圧縮されたまま', 'PK\u0003\u0004\u0014', 'zip'],
    ['途中で切れた', meeting(...at).slice(0, 120), 'cut'],
  ])('%s', (_, text, reason) => {
    expect(readWorkCalendar(text, WINDOW)).toEqual({ ok: false, error: { type: 'NotACalendar', reason } })
  })

  it('どこで切れても、投げずに「切れている」か、読めた予定を言う', () => {
    const whole = file(...TOKYO, ...event('UID:a', 'SUMMARY:会議', ...at, 'RRULE:FREQ=DAILY;COUNT=3'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        const result = readWorkCalendar(whole.slice(0, length), WINDOW)
        if (result.ok) expect(length).toBeGreaterThanOrEqual(whole.trimEnd().length)
        else expect(['other', 'cut']).toContain(result.error.reason)
      }),
    )
  })
})
