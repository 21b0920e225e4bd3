import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answered,
  expectNoBarrier,
  expectNoSidewaysScroll,
  goTo,
  openPlan,
  type RunningApp,
  startApp,
  tabTo,
} from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

/** Every room, and in it everything that can be opened; a trial is on. */
const throughAll = async (page: Page, look: (room: string) => Promise<void>): Promise<void> => {
  await goTo(page, 'ダイヤ')
  await look('ダイヤ')
  await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
  await answered(page)
  for (const part of await page.locator('main summary').all()) await part.click()
  await page.getByLabel('うごかすもの').selectOption('late p1-cook')
  await page.getByRole('heading', { name: 'おくれの行き先' }).waitFor()
  await page.locator('#measures table').waitFor({ timeout: 30_000 })
  await look('ダイヤをためして')
  await goTo(page, 'くらべる')
  await page
    .getByRole('button', { name: /年金.*根拠をひらく/ })
    .first()
    .click()
  await page.getByText('年金の本人の分', { exact: true }).click()
  await look('くらべる')
  await goTo(page, 'みちしるべ')
  await page.locator('#stops').waitFor()
  for (const part of await page.locator('main summary').all()) await part.click()
  await look('みちしるべ')
  await goTo(page, '運転整理')
  await page.locator('#options-head').waitFor()
  await page.getByRole('radio', { name: '電話がきた' }).check()
  await answered(page)
  for (const part of await page.locator('main summary').all()) await part.click()
  await look('運転整理')
  await openPlan(page)
  await page.locator('#assumptions summary').first().waitFor()
  for (const part of await page.locator('#assumptions summary').all()) await part.click()
  await page
    .getByLabel('ファイルを開く')
    .setInputFiles({ name: 'x.yaml', mimeType: 'text/plain', buffer: Buffer.from('a: 1') })
  await page.getByRole('alert').waitFor()
  await look('しおり')
  await page.getByRole('link', { name: 'はじめの一分' }).click()
  await page.getByRole('button', { name: 'このダイヤではじめる' }).waitFor()
  await look('はじめの一分')
  await goTo(page, 'きょう')
  await look('きょう')
}

describe('だれでも使える', () => {
  it.each([
    ['明るい画面', 'light', 'ja-JP'],
    ['暗い画面', 'dark', 'ja-JP'],
  ] as const)('%sに、さわりはない(axe 0)', async (state, colorScheme, locale) => {
    const { page } = await app.person({ room: 'today', colorScheme, locale })
    await expectNoBarrier(page, `${state} はじめ`)
    await throughAll(page, (room) => expectNoBarrier(page, `${state} ${room}`))
  })

  it.each(['dark', 'light', 'night'] as const)('選んだ明るさ(%s)にも、さわりはない', async (theme) => {
    const { page } = await app.person({ room: 'household' })
    await page.getByRole('radio', { name: { dark: '暗い', light: '明るい', night: '夜' }[theme], exact: true }).check()
    await expectNoBarrier(page, theme)
    await goTo(page, 'ダイヤ')
    await expectNoBarrier(page, `${theme} ダイヤ`)
  })

  it('英語でも、広い画面でも、さわりはない', async () => {
    const { page } = await app.person({ room: 'today', viewport: { width: 1280, height: 900 } })
    await expectNoBarrier(page, '広い画面')
    await page.goto(`${app.address}/#/household`)
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor()
    for (const room of ['Today', 'Timetable', 'Compare', 'Signposts', 'Cover']) {
      await goTo(page, room)
      await expectNoBarrier(page, `English ${room}`)
    }
  })

  it('間に合わないときの朱の文字も読める', async () => {
    const { page } = await app.person({ colorScheme: 'dark', room: 'timetable' })
    await page.getByRole('radio', { name: /フルタイム/ }).check()
    await page.getByText('22分足りません').first().waitFor()
    await expectNoBarrier(page, '間に合わない')
  })

  it.each([
    ['320px', { width: 320, height: 640 }],
    ['390px', { width: 390, height: 844 }],
    ['文字200%の広い画面', { width: 640, height: 450 }],
    ['文字400%の広い画面', { width: 320, height: 256 }],
    ['1024px', { width: 1024, height: 768 }],
    ['1280px', { width: 1280, height: 900 }],
  ] as const)('%s で、横に動かさずに読める', async (_, viewport) => {
    const { page } = await app.person({ room: 'today', viewport })
    await expectNoSidewaysScroll(page)
    await throughAll(page, () => expectNoSidewaysScroll(page))
  })

  it('字と行の間を広げても、言葉は切れない', async () => {
    const { page } = await app.person({ room: 'today' })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    await expectNoSidewaysScroll(page)
  })

  it('鍵盤だけで、うごかし、決め、根拠をひらける', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ')
    await tabTo(page, '[role="slider"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await answered(page)
    await page.getByRole('heading', { name: 'おむかえは17:02の予定です。' }).waitFor()
    await tabTo(page, 'button.fill')
    await page.keyboard.press('Enter')
    await page.getByText('この端末に保存しました。').waitFor()
    await goTo(page, 'くらべる')
    await page.locator('#money').waitFor()
    await tabTo(page, '#money button[aria-label*="年金"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^根拠:/ }).waitFor()
  })

  it('ふれるところは、みな44px四方より大きい', async () => {
    const { page } = await app.person({ room: 'today' })
    await throughAll(page, async (room) => {
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, select, summary, [role="slider"], label:has(input[type="radio"]), nav a',
          ),
        ]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 24)
          .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
      )
      expect(small, room).toEqual([])
    })
  })

  it('強制された色でも、線と言葉が残る', async () => {
    const { page } = await app.person({ room: 'today', forcedColors: 'active', colorScheme: 'dark' })
    await throughAll(page, (room) => expectNoBarrier(page, `強制された色 ${room}`))
    const strokes = await page
      .locator('svg.dia')
      .first()
      .locator('.d-line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke))
    expect(strokes.every((stroke) => stroke !== 'none')).toBe(true)
    const dashes = await page
      .locator('svg.dia')
      .first()
      .locator('.d-p2')
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray)
    expect(dashes).not.toBe('none')
  })

  it('動きをへらす設定では、動きがない', async () => {
    const { page } = await app.person({ room: 'today', reducedMotion: 'reduce' })
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionProperty, transitionDuration } = getComputedStyle(element)
          return animationName !== 'none' || (transitionDuration !== '0s' && transitionProperty !== 'opacity')
        }).length,
    )
    expect(moving).toBe(0)
  })
})
