import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const SECRET = '予算レビュー'

/** As Google exports it: a series of Tuesdays, and one meeting in UTC. */
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:aoi@example.com',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:weekly@google.com',
  'DTSTART;TZID=Asia/Tokyo:20261027T143000',
  'DTEND;TZID=Asia/Tokyo:20261027T153000',
  'RRULE:FREQ=WEEKLY;BYDAY=TU',
  'SUMMARY:週次定例',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:one@google.com',
  'DTSTART:20261125T010000Z',
  'DTEND:20261125T020000Z',
  `SUMMARY:${SECRET}\\, 一次`,
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const file = (text: string, name = 'work.ics') => ({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) })

const onDay = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${app.address}/#/cover?child=c1&${query}`)
  await page.getByRole('group', { name: /^(手だてを選ぶ|Choose a way)$/ }).waitFor()
  await answered(page)
}

const CALL = 'date=2026-11-24&at=820'
const NEXT_MORNING = 'date=2026-11-25'

const openCalendars = (page: Page) => page.locator('#work-calendar > summary').click()
const choose = (page: Page, text: string, name?: string) =>
  page.getByLabel(/^母のカレンダーをひらく|^母のカレンダーをひらきなおす/).setInputFiles(file(text, name))
/** What each way says of the meetings it falls on, in the order of the ways. */
const clashes = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('group', { name: '手だてを選ぶ' })
    .evaluate((group) =>
      [...group.querySelectorAll('dt')]
        .filter((term) => term.textContent === '重なる予定')
        .map((term) => [...(term.parentElement?.querySelectorAll('dd') ?? [])].map((dd) => dd.textContent).join('、')),
    )

describe('仕事の予定と、子のおやすみ', () => {
  it('会社のカレンダーをひらくと、どの手だてがどの会議と重なるかが見える', async () => {
    const { page, faults } = await app.person({ room: 'cover' })
    await onDay(page, CALL)
    expect(await clashes(page)).toEqual([])
    await openCalendars(page)
    await choose(page, CALENDAR)
    await page.getByText(/^母の予定を\d+件読みました。$/).waitFor()
    await expect.poll(() => clashes(page).then((all) => all.length)).toBeGreaterThan(1)
    const told = await clashes(page)
    const ways = await page.getByRole('group', { name: '手だてを選ぶ' }).getByRole('listitem').allInnerTexts()
    for (const [index, way] of ways.entries())
      expect(told[index]).toBe(/母が行く/.test(way) ? '母 14:30–15:30 週次定例' : 'なし')
    expect(ways.some((way) => /母が行く/.test(way))).toBe(true)
    expect(ways.some((way) => /父が行く/.test(way))).toBe(true)

    await onDay(page, NEXT_MORNING)
    await expect.poll(() => clashes(page).then((all) => all.join())).toContain(`母 10:00–11:00 ${SECRET}, 一次`)
    expect(faults).toEqual([])
  })

  it('動かせない会議をえらぶと、その時間は、ほかの人がみる', async () => {
    const { page } = await app.person({ room: 'cover' })
    await onDay(page, NEXT_MORNING)
    await openCalendars(page)
    await choose(page, CALENDAR)
    await page.getByRole('checkbox', { name: /10:00–11:00/ }).check()
    await answered(page)
    await expect.poll(() => clashes(page).then((all) => new Set(all).size)).toBe(1)
    expect(new Set(await clashes(page))).toEqual(new Set(['なし']))
  })

  it('閉じて開いてものこり、しおりにも、わたすリンクにも入らず、控えには入り、外すと端末から消える', async () => {
    const { page } = await app.person({ room: 'cover' })
    await onDay(page, NEXT_MORNING)
    await openCalendars(page)
    await choose(page, CALENDAR)
    await page.getByText(/^母の予定を\d+件読みました。$/).waitFor()
    await page.reload()
    await onDay(page, NEXT_MORNING)
    await expect.poll(() => clashes(page).then((all) => all.join())).toContain(SECRET)

    await page.goto(`${app.address}/#/household?page=data`)
    const copy = async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '控えをファイルに保存' }).click(),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    expect(await copy()).toContain(SECRET)
    await page.goto(`${app.address}/#/household?page=export`)
    const link = page.getByRole('textbox', { name: 'わたすためのリンク' })
    await link.waitFor()
    const [shared] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '名前のないファイルを保存' }).click(),
    ])
    const given = readFileSync(await shared.path(), 'utf8')
    expect(given.length).toBeGreaterThan(100)
    for (const text of [given, await link.inputValue()])
      for (const name of [SECRET, '週次定例', 'aoi@example.com']) expect(text).not.toContain(name)

    await onDay(page, NEXT_MORNING)
    await openCalendars(page)
    await page.getByRole('button', { name: '母のカレンダーを外す' }).click()
    await page.getByText('母のカレンダーを外しました。').waitFor()
    expect(await clashes(page)).toEqual([])
    await page.goto(`${app.address}/#/household?page=data`)
    expect(await copy()).not.toContain(SECRET)
  })

  it.each([
    ['会議の表(CSV)', '日付,件名\n2026-11-24,会議\n', 'カレンダーのファイル(.ics)ではないようです。'],
    ['途中で切れたファイル', CALENDAR.slice(0, -40), 'ファイルが途中で切れています。'],
    ['こわれた圧縮ファイル', 'PK\u0003\u0004こわれた', '圧縮されたファイルをひらけませんでした。'],
  ])('%sは、何がちがうかを言い、前の予定はそのまま', async (_, text, said) => {
    const { page, faults } = await app.person({ room: 'cover' })
    await onDay(page, CALL)
    await openCalendars(page)
    await choose(page, CALENDAR)
    await page.getByText(/^母の予定を\d+件読みました。$/).waitFor()
    const before = await clashes(page)
    await choose(page, text)
    await page.getByRole('alert').getByText(said).waitFor()
    expect(await clashes(page)).toEqual(before)
    expect(faults).toEqual([])
  })

  it.each([
    ['ja', 'light', '320px', { width: 320, height: 640 }],
    ['en', 'dark', '200%', { width: 640, height: 450 }],
  ] as const)('鍵盤でひらけて、さわりがない(%s %s %s)', async (language, colorScheme, state, viewport) => {
    const { page } = await app.person({ room: 'cover', viewport, colorScheme })
    await page.evaluate((chosen) => localStorage.setItem('yohaku.language', chosen), language)
    await page.reload()
    await onDay(page, CALL)
    await page.locator('#work-calendar > summary').focus()
    await page.keyboard.press('Enter')
    const input = page.locator('#work-calendar input[type=file]').first()
    await input.waitFor()
    await page.keyboard.press('Tab')
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true)
    await input.setInputFiles(file(CALENDAR))
    const fixed = page.getByRole('checkbox', { name: /週次定例/ })
    await fixed.focus()
    await page.keyboard.press('Space')
    expect(await fixed.isChecked()).toBe(true)
    await answered(page)
    await expectNoSidewaysScroll(page)
    await expectNoBarrier(page, `${language} ${state}`)
  })
})
