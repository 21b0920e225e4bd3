import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoBarrier, expectNoSidewaysScroll, opened, type RunningApp, startApp, tabTo } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const PAGES = ['people', 'work', 'places', 'nursery', 'leave', 'helpers', 'days', 'delays', 'data']

const goToPage = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${app.address}/#/household?page=${name}`)
  await page.getByRole('link', { name: /^(しおりへ|To the plan)$/ }).waitFor()
}

const copyOf = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '控えをファイルに保存' }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel('控えからもどす')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })

/** A family with a name of its own, kept on the device. */
const withName = async (page: Page, name: string): Promise<void> => {
  await goToPage(page, 'people')
  await page.getByRole('textbox', { name: 'しおりの名前' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByText('家族のことを変えました。').waitFor()
}

describe('しおりを書く', () => {
  it('仮の値から項目へ行き、書くと仮でなくなり、もとにもどせる', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await page.locator('#assumptions summary').filter({ hasText: '仕事と給与' }).click()
    await page.getByRole('link', { name: '母の月給(フルタイムのとき)' }).click()
    const pay = page.getByRole('textbox', { name: 'フルタイムの月給(額面)' }).first()
    await pay.fill('３２０，０００')
    await pay.press('Enter')
    await page.getByText('家族のことを変えました。').waitFor()
    expect(await pay.inputValue()).toBe('320,000')
    const row = page.locator('[id="jobs[p1-job].fullTimeMonthly"]')
    expect(await row.getByText('わたしたちの推計').count()).toBe(0)
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await page.getByText('ひとつ前の形にもどしました。').waitFor()
    await row.getByText('わたしたちの推計').waitFor({ state: 'attached' })
    expect(await pay.inputValue()).toBe('300,000')
    expect(faults).toEqual([])
  })

  it('書けない値は、どこがどう違うかを言い、しおりは変わらない', async () => {
    const { page } = await app.person({ room: 'household' })
    await goToPage(page, 'work')
    const end = page.getByRole('textbox', { name: 'フルタイムの終業' }).first()
    await end.fill('8:00')
    await end.press('Enter')
    await page.getByRole('alert').getByText('終わりが始まりより前です。').waitFor()
    expect(await end.getAttribute('aria-invalid')).toBe('true')
    await end.fill('17:45')
    await end.press('Enter')
    await page.getByText('家族のことを変えました。').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('かわりの人を足し、電話を書き、外せる', async () => {
    const { page } = await app.person({ room: 'household' })
    await goToPage(page, 'helpers')
    await page.getByRole('button', { name: 'かわりの人を足す' }).click()
    await page.getByRole('textbox', { name: '電話', exact: true }).fill('045-000-0000')
    await page.keyboard.press('Enter')
    await page.reload()
    expect(await page.getByRole('textbox', { name: '電話', exact: true }).inputValue()).toBe('045-000-0000')
    await page.getByRole('button', { name: /を外す$/ }).click()
    await expect.poll(() => page.getByRole('textbox', { name: '電話', exact: true }).count()).toBe(0)
  })

  it('電車のおくれを書くと、想定のしるしが消え、もとにもどせ、何が変わったかは履歴に言葉で残る', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await goToPage(page, 'delays')
    const row = page.locator('[id="delays.train"]')
    await row.getByText('わたしたちの推計').waitFor({ state: 'attached' })
    await page.getByLabel('電車・バス', { exact: true }).selectOption('分を書きだす')
    await page.getByText('家族のことを変えました。').waitFor()
    expect(await row.getByText('わたしたちの推計').count()).toBe(0)
    const list = page.getByRole('textbox', { name: '電車・バス おくれた分(回数だけ並べる)' })
    await list.fill('0 0 十')
    await list.press('Enter')
    await page.getByRole('alert').getByText('この値では、しおりに書けませんでした。').waitFor()
    await list.fill('0、0、15')
    await list.press('Enter')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.goto(`${app.address}/#/household`)
    await page.getByText('種類ごとのおくれ 電車・バス おくれた分(回数だけ並べる)は、0 0 0 5 10から0 0 15に').waitFor()
    await goToPage(page, 'delays')
    await page.reload()
    expect(await list.inputValue()).toBe('0 0 15')
    await page.getByLabel('電車・バス', { exact: true }).selectOption('わたしたちの想定')
    await page.getByText('家族のことを変えました。').waitFor()
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await page.getByText('ひとつ前の形にもどしました。').waitFor()
    expect(await list.inputValue()).toBe('0 0 15')
    expect(faults).toEqual([])
  })

  it('一台の車を、ひとりの用事が使い、使わなくなると外せる', async () => {
    const { page } = await app.person({ room: 'household' })
    await goToPage(page, 'days')
    await page.getByRole('button', { name: '車やおふろを足す' }).click()
    const name = page.locator('[id="resources[resource1].name"]').getByRole('textbox')
    await name.fill('青い自転車')
    await name.press('Enter')
    const step = page.locator('details').first()
    await step.locator('summary').click()
    await step.getByRole('checkbox', { name: '青い自転車' }).click()
    await expect.poll(() => page.getByRole('button', { name: '青い自転車を外す' }).count()).toBe(0)
    await step.getByRole('checkbox', { name: '青い自転車' }).click()
    await page.getByRole('button', { name: '青い自転車を外す' }).click()
    await expect.poll(() => name.count()).toBe(0)
  })

  it('文字200%の広い画面でも、鍵盤だけで、園の電話と手だてを並べる順を書ける', async () => {
    const { page, faults } = await app.person({ room: 'household', viewport: { width: 640, height: 450 } })
    await goToPage(page, 'places')
    const phone = page.getByRole('textbox', { name: '電話' }).first()
    await tabTo(page, '[id$=".phone"] input')
    await page.keyboard.type('045-000-0000')
    await page.keyboard.press('Enter')
    await page.getByText('家族のことを変えました。').waitFor()
    expect(await phone.inputValue()).toBe('045-000-0000')
    await goToPage(page, 'leave')
    await tabTo(page, '[id="household.cover.order"] select')
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('手だてを並べる順 2番め').waitFor()
    await tabTo(page, '[id="household.cover.order[1]"] select')
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('手だてを並べる順 3番め').waitFor()
    expect(await page.getByLabel('手だてを並べる順 1番め').inputValue()).toBe('arrival')
    expect(await page.getByLabel('手だてを並べる順 2番め').inputValue()).toBe('leave')
    for (const name of PAGES) {
      await goToPage(page, name)
      await expectNoSidewaysScroll(page)
    }
    expect(faults).toEqual([])
  })

  it.each([
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const)('どのページにも、さわりはなく、320pxで横に動かさない(%s)', async (language, colorScheme) => {
    const { page } = await app.person({ room: 'household', viewport: { width: 320, height: 640 }, colorScheme })
    await page.evaluate((chosen) => localStorage.setItem('yohaku.language', chosen), language)
    await page.reload()
    await opened(page)
    for (const name of PAGES) {
      await goToPage(page, name)
      await expectNoSidewaysScroll(page)
      await expectNoBarrier(page, name)
    }
  })
})

describe('端末をなくしても', () => {
  it('控えがあれば、消えた端末でも、別の端末でも、もとの暮らしにもどる', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await withName(page, 'うちのダイヤ')
    await goToPage(page, 'data')
    await page.getByText('この端末では、まだ控えをつくっていません。').waitFor()
    const backup = await copyOf(page)
    await page.getByText(/さいごの控えは/).waitFor()

    await page.getByRole('button', { name: 'この端末からすべて消す' }).click()
    await page.getByRole('button', { name: '控えはいらない。先へ' }).click()
    await page.getByRole('button', { name: 'すべて消す', exact: true }).click()
    await page.getByRole('button', { name: 'このダイヤではじめる' }).waitFor()
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
    expect(await page.getByRole('link', { name: '見本の家族で見る' }).count()).toBe(1)

    await goToPage(page, 'data')
    await choose(page, backup)
    await page.getByText(/の控えです。いまの記録と入れかわります。/).waitFor()
    await page.getByRole('button', { name: 'この控えにする' }).click()
    await page.getByRole('button', { name: 'もどす前の記録にする' }).waitFor()
    await goToPage(page, 'people')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id="title"] input')?.value === 'うちのダイヤ',
    )
    expect(faults).toEqual([])
  })

  it('こわれた控え、ちがうファイル、新しい版の控えでは、何も変わらない', async () => {
    const { page } = await app.person({ room: 'household' })
    await withName(page, 'うちのダイヤ')
    await goToPage(page, 'data')
    const backup = await copyOf(page)
    for (const [text, said] of [
      [backup.replace('うちのダイヤ', 'よそのダイヤ'), '控えが途中で切れたか、書きかわっています。'],
      [backup.slice(0, backup.length / 2), '控えのファイルではないようです。'],
      ['{"hello": 1}', '控えのファイルではないようです。'],
      [backup.replace('"version": 1', '"version": 2'), '新しい版の控えです。'],
    ] as const) {
      await choose(page, text)
      await page.getByRole('alert').getByText(said).waitFor()
    }
    await goToPage(page, 'people')
    expect(await page.getByRole('textbox', { name: 'しおりの名前' }).inputValue()).toBe('うちのダイヤ')
  })

  it('ふたつの画面で書いても、どちらの書きこみも残る', async () => {
    const { context, page } = await app.person({ room: 'household' })
    await withName(page, 'うちのダイヤ')
    const other = await context.newPage()
    await goToPage(other, 'people')
    await other.getByRole('textbox', { name: '市区町村' }).fill('横浜市')
    await other.keyboard.press('Enter')
    await other.getByText('家族のことを変えました。').waitFor()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id="household.municipality"] input')?.value === '横浜市',
    )
    expect(await other.getByRole('textbox', { name: 'しおりの名前' }).inputValue()).toBe('うちのダイヤ')
  })

  it('5日めに控えをいちどだけすすめ、二度とは言わない', async () => {
    const { page } = await app.person({ room: 'household' })
    await withName(page, 'うちのダイヤ')
    await page.waitForFunction(() => localStorage.getItem('yohaku.firstKept') !== null)
    await page.clock.setFixedTime(new Date('2026-11-29T16:00:00+09:00'))
    await page.reload()
    await page.getByText('控えがひとつあると、端末をなくしても続けられます。').waitFor()
    await page.getByRole('button', { name: 'わかりました' }).click()
    await page.reload()
    await opened(page)
    await page.waitForTimeout(500)
    expect(await page.getByText('控えがひとつあると').count()).toBe(0)
  })

  it.each([
    ['ニューヨークの端末', 'America/New_York', '2026-11-24T15:35:00+09:00'],
    ['時計が1970年の端末', 'Asia/Tokyo', '1970-01-02T00:00:00Z'],
    ['時計が2099年の端末', 'Europe/London', '2099-03-29T01:30:00Z'],
  ])('%sでも、書いたものは残り、画面は止まらない', async (_, timezoneId, time) => {
    const { page, faults } = await app.person({ room: 'household', timezoneId })
    await page.clock.setFixedTime(new Date(time))
    await page.reload()
    await withName(page, 'うちのダイヤ')
    await page.goto(`${app.address}/#/today`)
    await opened(page)
    await page.reload()
    await goToPage(page, 'people')
    expect(await page.getByRole('textbox', { name: 'しおりの名前' }).inputValue()).toBe('うちのダイヤ')
    expect(faults).toEqual([])
  })
})
