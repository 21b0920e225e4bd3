import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, goTo, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const EXPORT = 'household?page=export'

const saved = async (page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

const ready = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'PNGで保存' }).waitFor()
  await answered(page)
  await page.locator('#kitchen-sheet').waitFor({ state: 'attached' })
}

describe('台所の壁にはるダイヤ', () => {
  it('印刷すると、A4横の一枚に、図と時刻だけがのる', async () => {
    const { page, faults } = await app.person({ room: EXPORT })
    await ready(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#kitchen-sheet').isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('navigation').count()).toBe(0)
    const sheet = (await page.locator('#kitchen-sheet').textContent()) ?? ''
    for (const words of ['閉園 18:30', '98', '6:30', 'おふろ']) expect(sheet).toContain(words)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const text = pdf.toString('latin1')
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    const [, width = '', height = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(297 / 210, 2)
    expect(faults).toEqual([])
  })

  it('絵を保存できる。PNGには、日本語の字も入っている', async () => {
    const { page, faults } = await app.person({ room: EXPORT })
    await ready(page)
    const svg = await saved(page, 'SVGで保存')
    expect(svg.name).toBe('f01-origin-author.timetable.svg')
    expect(svg.content.toString()).toContain('余白')
    const png = await saved(page, 'PNGで保存')
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    expect(png.content.readUInt32BE(16)).toBe(2600)
    // Letters whose font did not come draw nothing: their page weighs about two thirds.
    expect(png.content.length).toBeGreaterThan(500_000)
    expect(faults).toEqual([])
  })
})

describe('カレンダー', () => {
  it('みちしるべから来て、入れるものを選び、ファイルにできる', async () => {
    const { page, faults } = await app.person({ room: 'signposts' })
    await page.getByRole('link', { name: 'カレンダーに入れる' }).first().click()
    await ready(page)
    await page.getByRole('checkbox', { name: '届出の日' }).uncheck()
    await page.getByRole('checkbox', { name: '停車駅' }).uncheck()
    await answered(page)
    await page.getByText(/^予定 \d+件$/).waitFor()
    const { name, content } = await saved(page, 'カレンダーのファイルを保存')
    expect(name).toBe('f01-origin-author.ics')
    const text = content.toString().replaceAll('\r\n ', '')
    expect(text).toContain('SUMMARY:母・子 おむかえ(園)')
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')
    expect(text).not.toContain('VALUE=DATE:')
    expect(faults).toEqual([])
  })
})

describe('名前のない一日', () => {
  it('リンクをわたされた人は、その一日を見て、しおりにして試せる。何も送られない', async () => {
    const { page, faults } = await app.person({ room: EXPORT })
    await ready(page)
    const file = await saved(page, '名前のないファイルを保存')
    expect(file.content.toString()).not.toMatch(/f01|時短9-16時|yururiblog|1992-04-02/)
    const link = await page.getByLabel('わたすためのリンク').inputValue()
    expect(new URL(link).search).toBe('')
    const other = await app.person({ room: new URL(link).hash.slice(2) })
    await other.page.getByRole('heading', { level: 1, name: 'ある家族の一日です。' }).waitFor()
    await other.page.getByText('18:30').first().waitFor()
    await expectNoBarrier(other.page, 'わたされた一日')
    await other.page.getByRole('button', { name: 'この一日を、しおりにして試す' }).click()
    await opened(other.page)
    await other.page.getByRole('heading', { level: 1, name: 'おむかえは16:52の予定です。' }).waitFor()
    expect([...faults, ...other.faults]).toEqual([])
  })

  it('途中で切れたリンクは、わけを言い、しおりはそのまま', async () => {
    const { page, faults } = await app.person({ room: 'household?page=shared&day=abc' })
    await page.getByRole('alert').getByText('このリンクの一日は読めませんでした。').waitFor()
    await goTo(page, 'ダイヤ')
    await page.getByRole('heading', { level: 1, name: 'おむかえは16:52の予定です。' }).waitFor()
    expect(faults).toEqual([])
  })
})

describe('だれにでも', () => {
  it('書き出しのページに、つまずくところがない', async () => {
    const { page } = await app.person({ room: EXPORT })
    await ready(page)
    await expectNoBarrier(page, '書き出し')
    await page.setViewportSize({ width: 320, height: 700 })
    await expectNoSidewaysScroll(page)
  })
})
