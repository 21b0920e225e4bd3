import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, opened, type RunningApp, startApp, tabTo } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const FIRST_ANSWER = 'おむかえは16:52ごろ。閉園まで余白が98分あります。'

/** Opens the app once more, as its icon does. */
const openAgain = async (page: Page): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(`${app.address}/`)
  await opened(page)
}

describe('はじめて開く端末', () => {
  it('答えが先に立ち、見本の家族で見てから、また自分の一分にもどれる', async () => {
    const { page, faults } = await app.person()
    await page.getByRole('heading', { level: 1, name: FIRST_ANSWER }).waitFor()
    expect(await page.title()).toBe('はじめの一分 | 余白')
    await page.getByText('16:00に席を立つと、100回に99回くらい間に合う見込みです。').first().waitFor()
    await page.getByRole('link', { name: '見本の家族で見る' }).click()
    await page.getByText('見本の家族').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('おむかえは16:52の予定です。')
    await openAgain(page)
    await page.getByRole('heading', { level: 1, name: FIRST_ANSWER }).waitFor()
    expect(faults).toEqual([])
  })

  it('始めたあとは、開くときょう。端末からすべて消すと、またはじめの一分', async () => {
    const { page, faults } = await app.person()
    await page.getByRole('button', { name: 'このダイヤではじめる' }).click()
    await page.getByText('わが家の形にしました。').waitFor()
    await openAgain(page)
    expect(await page.title()).toBe('きょう | 余白')
    await page.getByText('あなたのしおり').waitFor()
    await page.goto(`${app.address}/#/household?page=data`)
    await page.getByRole('button', { name: 'この端末からすべて消す' }).click()
    await page.getByRole('button', { name: '控えはいらない。先へ' }).click()
    await page.getByRole('button', { name: 'すべて消す', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: FIRST_ANSWER }).waitFor()
    await page.getByRole('link', { name: '控えからもどす' }).click()
    await page.getByLabel('控えからもどす').waitFor()
    expect(faults).toEqual([])
  })

  it('見本でためした形が残っていれば、開くときょうで、ためしは消えない', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await answered(page)
    await page.waitForTimeout(900)
    await openAgain(page)
    expect(await page.title()).toBe('きょう | 余白')
    await page.getByRole('button', { name: 'このダイヤにする' }).waitFor()
  })

  it.each([
    ['compare', 'くらべる | 余白'],
    ['nowhere', 'きょう | 余白'],
    ['household?page=shared&day=abc', 'しおり | 余白'],
  ])('部屋や、わたされた一日への近道(%s)は、そのままそこへ着く', async (room, title) => {
    const { page } = await app.person({ room })
    await page.waitForFunction((wanted) => document.title === wanted, title)
  })
})

describe('はじめの一分', () => {
  it('生まれた月を答えると、つぎの節目が月までわかる', async () => {
    const { page } = await app.person()
    await page.getByRole('button', { name: /お子さんの生まれた月 2025年3月/ }).click()
    await page.getByRole('combobox', { name: '年' }).selectOption('2023年')
    await page.getByRole('combobox', { name: '月' }).selectOption('12月')
    await page.getByRole('button', { name: 'これでよい' }).click()
    await page.getByText('つぎの節目は2026年12月ごろ、').waitFor()
  })

  it('文字200%の広い画面でも、鍵盤だけで上から順に答え、始められる', async () => {
    const { page, faults } = await app.person({ viewport: { width: 640, height: 450 } })
    await tabTo(page, /しごと/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'しごと' }).waitFor()
    await tabTo(page, /^終わる時刻 \+15分$/)
    await page.keyboard.press('Space')
    await tabTo(page, /^これでよい$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^おむかえは17:07ごろ。/ }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('しごと')
    for (const name of [/家から会社まで/, /園の時刻/, /園はどこに/, /生まれた月/, /おむかえに行ける人/])
      await tabTo(page, name)
    await expectNoSidewaysScroll(page)
    await expectNoBarrier(page, '文字200%')
    await tabTo(page, /^このダイヤではじめる$/)
    await page.keyboard.press('Enter')
    await page.getByText('わが家の形にしました。').waitFor()
    expect(faults).toEqual([])
  })

  it('何も入れなくても答えがあり、押すたびに本当の一日に近づき、そのまま始められる', async () => {
    const { page, faults } = await app.person({ room: 'start' })
    await page.getByRole('heading', { name: 'おむかえは16:52ごろ。閉園まで余白が98分あります。' }).waitFor()
    await page.getByRole('img', { name: /^はじめのダイヤ。おむかえは16:52ごろ。/ }).waitFor()
    await page.getByRole('button', { name: /しごと 9:00–16:00/ }).click()
    await page.getByRole('button', { name: '終わる時刻 +15分' }).click()
    await page.getByRole('button', { name: 'これでよい' }).click()
    await page.getByRole('heading', { name: 'おむかえは17:07ごろ。閉園まで余白が83分あります。' }).waitFor()
    expect(await page.getByRole('button', { name: /しごと 9:00–16:15.*あなたの入力/ }).count()).toBe(1)
    expect(await page.getByRole('button', { name: /園の時刻.*わたしたちの推計/ }).count()).toBe(1)
    await page.getByRole('button', { name: /園の時刻/ }).click()
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: '閉まる時刻 +15分' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /閉園まで余白が113分あります。/ }).waitFor()
    await page.getByRole('button', { name: 'このダイヤではじめる' }).click()
    await page.getByText('わが家の形にしました。').waitFor()
    await answered(page)
    await page.getByRole('link', { name: /仮の値\d+個の一覧を見る/ }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('あなたのしおり').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('夜勤の、ひとりで育てる家も、祖父母がむかえに行ける家も、形になる', async () => {
    const { page, faults } = await app.person({ room: 'start' })
    await page.getByRole('button', { name: /しごと/ }).click()
    await page.locator('input[type=time]').nth(0).fill('13:00')
    await page.locator('input[type=time]').nth(1).fill('22:00')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /閉園に\d+分足りません。/ }).waitFor()
    await page.getByRole('button', { name: /おむかえに行ける人 空けておけます/ }).click()
    await page.getByRole('radio', { name: 'わたしひとり' }).check()
    await page.getByRole('checkbox', { name: '祖父母' }).check()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /^おむかえは16:30ごろ。/ }).waitFor()
    expect(await page.getByRole('button', { name: /おむかえに行ける人 わたし・祖父母/ }).count()).toBe(1)
    await page.getByRole('button', { name: /しごと/ }).click()
    await page.locator('input[type=time]').nth(0).fill('21:00')
    await page.locator('input[type=time]').nth(1).fill('06:00')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /しごと 21:00–翌6:00/ }).waitFor()
    await answered(page)
    expect(faults).toEqual([])
  })

  it('鍵盤だけで、答えて始められる', async () => {
    const { page } = await app.person({ room: 'start' })
    await page.getByRole('button', { name: /家から会社まで/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: '家から会社まで' }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('40')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'おむかえは16:32ごろ。閉園まで余白が118分あります。' }).waitFor()
    await page.getByRole('button', { name: 'このダイヤではじめる' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('わが家の形にしました。').waitFor()
  })

  it('英語でも、狭い画面でも、さわりはなく、横に動かさない', async () => {
    const { page } = await app.person({ room: 'start', viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await page.getByRole('heading', { name: 'Pick-up at about 16:52. 98 minutes of slack before closing.' }).waitFor()
    await expectNoSidewaysScroll(page)
    await expectNoBarrier(page, 'start')
    for (const name of [/Work/, /Home to work/, /Nursery hours/, /Where it is/, /Child born in/, /Who can collect/]) {
      await page.getByRole('main').getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      await expectNoBarrier(page, String(name))
      await page.keyboard.press('Escape')
    }
  })
})
