import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const CALLED = new Date('2026-11-24T13:40:00+09:00')

/** 13:40, きょう is on the screen. */
const atCall = async (options: Parameters<RunningApp['person']>[0] = {}) => {
  const visit = await app.person({ room: 'today', permissions: ['clipboard-read', 'clipboard-write'], ...options })
  await visit.page.clock.setFixedTime(CALLED)
  await visit.page.reload()
  await opened(visit.page)
  await answered(visit.page)
  return visit
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Presses Tab until the element that matches has the focus, as a person would. */
const tabTo = async (page: Page, wanted: (element: Element) => boolean): Promise<void> => {
  const test = `(${wanted.toString()})(document.activeElement)`
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(test)) return
  }
  throw new Error('the keyboard never reaches it')
}

describe('13:40、園から電話', () => {
  it('指で:きょうから二回で手だてを選び、園への文を写す', async () => {
    const { page, faults } = await atCall({ hasTouch: true })
    await page.getByRole('link', { name: '園から電話がきた' }).tap()
    await page.getByRole('heading', { level: 1, name: /^13:40 子のおむかえの電話がありました。/ }).waitFor()
    await answered(page)
    const ways = page.getByRole('group', { name: '手だてを選ぶ' }).getByRole('radio')
    const arrivals = await page
      .getByRole('group', { name: '手だてを選ぶ' })
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => /^(\d+:\d+)/.exec(item.textContent ?? '')?.[1] ?? ''))
    expect(arrivals.length).toBeGreaterThan(1)
    expect([...arrivals].sort()).toEqual(arrivals)
    await page.getByText('早く着く順に並べています。').waitFor()
    await ways.nth(1).tap()
    await page.getByRole('button', { name: '文をコピー' }).tap()
    await page.getByText('コピーしました。').waitFor()
    expect(await clipboard(page)).toBe(`子のおむかえに、母が${arrivals[1]}ごろ着きます。`)
    expect(faults).toEqual([])
  })

  it('鍵盤だけで:家族への文も写せる', async () => {
    const { page } = await atCall()
    await tabTo(page, (element) => element.textContent === '園から電話がきた')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^13:40/ }).waitFor()
    await answered(page)
    await page.getByRole('group', { name: '手だてを選ぶ' }).waitFor()
    await tabTo(page, (element) => element.getAttribute('name') === 'cover-option')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, (element) => element.getAttribute('name') === 'cover-to')
    await page.keyboard.press('ArrowRight')
    await tabTo(page, (element) => element.textContent === '文をコピー')
    await page.keyboard.press('Enter')
    await page.getByText('コピーしました。').waitFor()
    expect(await clipboard(page)).toMatch(
      /^【13:40 子のことで園から電話】\n母が14:00に出て、14:52ごろ着く。\n14:52–17:10 母\n/,
    )
  })

  it.each([
    ['母の具合がよくない', '13:40 母の具合がよくありません。'],
    ['大人みんなの具合がよくない', '13:40 母・父の具合がよくありません。'],
    ['電車が止まった', '13:40 電車が止まっています。'],
    ['朝からおやすみ', '子は、この日は園や学校をおやすみします。どの時間を、だれがみますか。'],
  ])('二回押して:%s', async (what, lead) => {
    const { page } = await atCall()
    await page.getByRole('link', { name: '園から電話がきた' }).click()
    await page.getByText('できごとを変える').click()
    await page.getByRole('radio', { name: what }).check()
    await page.getByRole('heading', { level: 1, name: lead }).waitFor()
    await answered(page)
    await page.getByRole('heading', { name: /^手だて/ }).waitFor()
  })

  it('残りの休みと、これからの一年と、手つだいの紙', async () => {
    const { page } = await atCall()
    await page.goto(`${app.address}/#/cover?child=c1&date=2026-11-24&at=820`)
    await page.getByRole('heading', { name: 'いまの残り' }).waitFor()
    await page.getByText('これからの一年').click()
    await page.getByRole('columnheader', { name: '足りなくなる年' }).waitFor()
    await page.getByRole('heading', { name: 'みる人のきめ方を変えると' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { name: '子をみる日' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: '文をコピー' }).isVisible()).toBe(false)
  })

  it.each([
    ['320px', { viewport: { width: 320, height: 640 } }],
    ['200%', { viewport: { width: 640, height: 450 } }],
    ['暗い広い画面', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const }],
    ['強制された色', { forcedColors: 'active' as const }],
  ])('%sでも、さわりなく、横に動かさずに選べる', async (state, options) => {
    const { page } = await atCall(options)
    await page.goto(`${app.address}/#/cover?child=c1&date=2026-11-24&at=820`)
    await page.getByRole('group', { name: '手だてを選ぶ' }).waitFor()
    await answered(page)
    await expectNoBarrier(page, state)
    await expectNoSidewaysScroll(page)
  })

  it('英語でも、電話から文まで', async () => {
    const { page } = await atCall()
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await page.getByRole('link', { name: 'The nursery called' }).click()
    await page.getByRole('group', { name: 'Choose a way' }).waitFor()
    await page.getByRole('button', { name: 'Copy the words' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await clipboard(page)).toBe('Mother will be there to collect Child at about 14:42.')
    await expectNoBarrier(page, 'English')
  })
})
