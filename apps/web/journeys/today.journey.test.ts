import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

/** Opens きょう with the device's clock at a moment. */
const today = async (at: string, options: Parameters<RunningApp['person']>[0] = {}) => {
  const visit = await app.person({ room: 'timetable', ...options })
  await visit.page.clock.setFixedTime(new Date(at))
  await visit.page.goto(`${app.address}/#/today`)
  await visit.page.reload()
  await opened(visit.page)
  await answered(visit.page)
  return visit
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const acts = (page: Page) => page.getByRole('region', { name: 'いまできること' })

describe('きょう', () => {
  it('15:35に、つぎの約束、席を立つ時刻、いまの線、つぎの時刻が、ひと目でわかる', async () => {
    const { page, faults } = await today('2026-11-24T15:35:00+09:00')
    expect(await heading(page).textContent()).toBe('おむかえは16:52の予定です。')
    await page.getByText(/^母が17:\d\dまでに席を立つと、20回に19回くらい間に合う見込みです。$/).waitFor()
    await page.getByText('おくれの想定:ふつうの日').waitFor()
    expect(await page.locator('.d-flag-t').textContent()).toBe('15:35')
    const first = page.getByRole('region', { name: 'つぎの時刻' }).getByRole('listitem').first()
    expect(await first.textContent()).toMatch(/^16:00席を立つ母・会社/)
    const call = acts(page).getByRole('link', { name: '園から電話がきた' })
    const box = await call.boundingBox()
    expect(box?.y ?? 0).toBeGreaterThan((844 * 2) / 3)
    expect(faults).toEqual([])
  })

  it('16回でよければ、もっとおそく立てる。選んだ見込みは、つぎに開いても同じ', async () => {
    const { page } = await today('2026-11-24T15:35:00+09:00')
    const told = page.getByText(/までに席を立つと/)
    const often = await told.textContent()
    await page.getByText('おくれの想定:ふつうの日').click()
    await page.getByRole('radio', { name: '20回に16回' }).check()
    await page.getByText(/20回に16回くらい間に合う/).waitFor()
    const minutes = (text: string | null): number =>
      Number(/(\d+):(\d\d)/.exec(text ?? '')?.[1]) * 60 + Number(/(\d+):(\d\d)/.exec(text ?? '')?.[2])
    expect(minutes(await told.textContent())).toBeGreaterThan(minutes(often))
    await page.reload()
    await opened(page)
    await page.getByText(/20回に16回くらい間に合う/).waitFor()
  })

  it('「出た」をひと押し。読みなおしても残り、とりけせる', async () => {
    const { page } = await today('2026-11-24T16:03:00+09:00')
    await acts(page)
      .getByRole('button', { name: /母 16:00 出た/ })
      .click()
    await page.getByRole('status').getByText('16:03 母「出た」を記録しました。').waitFor()
    await page.getByText(/^母は16:03に出ました。着くのは約16:55。/).waitFor()
    await acts(page)
      .getByRole('button', { name: /母 16:52 着いた/ })
      .waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    await opened(page)
    await page.getByRole('heading', { name: '本当の時刻をのこす' }).waitFor()
    await page.getByRole('button', { name: /^とりけす 出た/ }).click()
    await acts(page)
      .getByRole('button', { name: /母 16:00 出た/ })
      .waitFor()
  })

  it('祝日と土曜日は、つぎの日のダイヤ。いまの線はない', async () => {
    const { page } = await today('2026-11-23T10:00:00+09:00')
    expect(await heading(page).textContent()).toBe('きょうは祝日です。')
    await page
      .getByText(/^勤労感謝の日。園や学校は、おやすみとしています。 下は、つぎの日\(11月24日 火曜日\)のダイヤです。/)
      .waitFor()
    expect(await page.locator('.d-flag-t').count()).toBe(0)
    await page.clock.setFixedTime(new Date('2026-11-28T10:00:00+09:00'))
    await page.reload()
    await opened(page)
    expect(await heading(page).textContent()).toBe('この曜日の一日は、しおりにありません。')
  })

  it('おわった日は、つぎの日の約束。朝は、きょうのおやすみ', async () => {
    const { page } = await today('2026-11-24T21:30:00+09:00')
    expect(await heading(page).textContent()).toBe('きょうの時刻の約束は、ここまでです。')
    await page.getByText(/^つぎは11月25日\(水\)、/).waitFor()
    await acts(page).getByRole('link', { name: '11月25日におやすみするとき' }).waitFor()
    await page.clock.setFixedTime(new Date('2026-11-25T06:40:00+09:00'))
    await page.reload()
    await opened(page)
    await acts(page).getByRole('link', { name: 'きょうはおやすみ' }).waitFor()
  })

  it('外国にいても日本の時刻で出し、そう言う。ずっと前の時計も、そう言う', async () => {
    const { page } = await today('2026-11-24T15:35:00+09:00', { timezoneId: 'America/New_York' })
    expect(await heading(page).textContent()).toBe('おむかえは16:52の予定です。')
    await page.getByText('端末の時計は1:35です。しおりの時刻は、日本の時刻(15:35)で出しています。').waitFor()
    await page.clock.setFixedTime(new Date('2015-01-06T15:35:00+09:00'))
    await page.reload()
    await opened(page)
    await page.getByText('端末の日付が2015年1月6日になっています。時計の設定を見ると直せます。').waitFor()
  })

  it('英語でも、せまくても、さわりはない', async () => {
    const { page } = await today('2026-11-24T15:35:00+09:00', { viewport: { width: 320, height: 640 } })
    await page.getByText('おくれの想定:ふつうの日').click()
    await expectNoSidewaysScroll(page)
    await expectNoBarrier(page, '320px')
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Pick-up is planned for 16:52.' }).waitFor()
    await page.getByText(/^If Mother leaves the desk by 17:\d\d, in time on about 19 of 20 days\.$/).waitFor()
    await page.getByRole('button', { name: /Mother 16:00 Left/ }).waitFor()
    await expectNoBarrier(page, 'English')
  })
})
