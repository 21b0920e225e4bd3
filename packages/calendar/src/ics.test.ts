import { date } from '@yohaku/kernel'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, writeCalendar } from './ics.ts'

const stamp = { name: 'わが家のダイヤ', day: date('2026-11-22'), minute: 10 * 60 + 30 }
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@yohaku',
  summary: 'おむかえ',
  description: '',
  when: { kind: 'days', from: date('2027-03-19'), until: date('2027-03-19') },
  ...more,
})
const bytes = (text: string): number => new TextEncoder().encode(text).length

/** Read back by a parser that is not ours. */
const readBack = (file: string) =>
  new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }))

describe('カレンダーのファイル(RFC 5545)', () => {
  it('どの行も CRLF で終わり、75オクテットをこえない', () => {
    const file = writeCalendar([entry({ summary: 'はるを園へおくり、駅へ。'.repeat(12) })], stamp)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75)
  })

  it('どんな文字も、文字の途中で切れずにそのまま戻る', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = writeCalendar([entry({ summary, description })], stamp)
        for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75)
        const [read] = readBack(file)
        expect(read?.event.summary).toBe(summary)
        expect(read?.event.description ?? '').toBe(description)
      }),
      { numRuns: 200 },
    )
  })

  it('改行は \\n になり、制御文字は残らない', () => {
    const [read] = readBack(writeCalendar([entry({ description: '一行目\r\n二行目\u0007;,\\' })], stamp))
    expect(read?.event.description).toBe('一行目\n二行目;,\\')
  })

  it('日付だけの予定は DATE で、終わりは次の日', () => {
    const file = writeCalendar([entry()], stamp)
    expect(file).toContain('DTSTART;VALUE=DATE:20270319\r\nDTEND;VALUE=DATE:20270320\r\n')
    expect(file).not.toContain('VTIMEZONE')
  })

  it('時刻は日本の時間。世界のどこで開いても同じ瞬間', () => {
    const file = writeCalendar(
      [entry({ when: { kind: 'hours', on: date('2026-11-23'), start: 16 * 60 + 52, end: 17 * 60 } })],
      stamp,
    )
    const zone = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vtimezone')
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Tokyo')
    const [read] = readBack(file)
    const start = read?.event.startDate
    if (start && zone) start.zone = new ICAL.Timezone(zone)
    expect(start?.toJSDate().toISOString()).toBe('2026-11-23T07:52:00.000Z')
  })

  it('24時をこえる時刻は、次の日の時刻になる', () => {
    const when = { kind: 'hours', on: date('2026-12-31'), start: 22 * 60, end: 25 * 60 + 10 } as const
    expect(writeCalendar([entry({ when })], stamp)).toContain('DTEND;TZID=Asia/Tokyo:20270101T011000\r\n')
  })

  it('毎週の予定は、終わりの日まで、祝日をとばしてくり返す', () => {
    const file = writeCalendar(
      [
        entry({
          when: {
            kind: 'hours',
            on: date('2026-11-20'),
            start: 8 * 60,
            end: 8 * 60 + 10,
            weekly: { weekdays: ['MO', 'FR'], until: date('2026-11-30'), except: [date('2026-11-23')] },
          },
        }),
      ],
      stamp,
    )
    const [read] = readBack(file)
    const days: string[] = []
    const each = read?.event.iterator()
    for (let next = each?.next(); next; next = each?.next()) days.push(next.toString())
    expect(days).toEqual(['2026-11-20T08:00:00', '2026-11-27T08:00:00', '2026-11-30T08:00:00'])
  })

  it('あとから書いたファイルは、前のものより新しい', () => {
    const sequence = (file: string): number => Number(readBack(file)[0]?.component.getFirstPropertyValue('sequence'))
    const later = { ...stamp, minute: stamp.minute + 1 }
    expect(sequence(writeCalendar([entry()], later))).toBe(sequence(writeCalendar([entry()], stamp)) + 1)
  })
})
