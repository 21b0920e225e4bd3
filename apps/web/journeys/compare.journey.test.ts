import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const ready = async (page: Page): Promise<void> => {
  await page.locator('#route svg').waitFor()
  await answered(page)
}

const rowOf = (page: Page, part: string, name: string | RegExp) =>
  page
    .locator(`#${part}`)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })

describe('来年の4月からフルタイムにもどすと、どうなるか', () => {
  it('いまを写し、4月からフルタイムにし、ちがいを行ごとに読み、もとにもどせる', async () => {
    const { page, faults } = await app.person({ room: 'compare' })
    await ready(page)
    await page.getByRole('button', { name: 'トラックを足す' }).click()
    const added = page.getByRole('navigation', { name: 'トラック' }).getByRole('link', { name: /いまの写し/ })
    await added.click()
    const name = page.getByRole('textbox', { name: 'トラックの名前' })
    await name.fill('4月からフルタイム')
    await name.press('Enter')
    await page.getByRole('heading', { name: '4月からフルタイムを変える' }).waitFor()
    await page.getByRole('button', { name: '母の働き方を変える日を足す' }).click()
    const sheet = page.getByRole('dialog', { name: '母の働き方' })
    expect(await sheet.getByLabel('はじまる日').inputValue()).toBe('2027-04-01')
    expect(await sheet.getByRole('radio', { name: 'フルタイム' }).isChecked()).toBe(true)
    await expectNoBarrier(page, '働き方をひらいて')
    await sheet.getByRole('button', { name: 'この働き方にする' }).click()
    await page.getByRole('button', { name: '母 2027年4月1日から フルタイム 9:00–18:00、変える' }).waitFor()
    await answered(page)

    await page.getByRole('combobox', { name: '見る月' }).selectOption('2027-05')
    await page.getByRole('combobox', { name: 'くらべるトラック' }).selectOption({ label: '4月からフルタイム' })
    await rowOf(page, 'changes', /額面/).getByText('+75,000').waitFor()
    await page.getByRole('combobox', { name: '見る月' }).selectOption('2027-03')
    await page.getByText('お金の行は、どれも同じです。').waitFor()

    // The premiums follow the pay four months later, and the strip of months says so.
    const lag = page.getByRole('button', { name: /保険料が変わる、この月を見る \(4月からフルタイム\)/ })
    expect(await lag.first().getAttribute('aria-label')).toMatch(/^2027年[78]月/)
    await lag.first().click()
    expect(await page.getByRole('combobox', { name: '見る月' }).inputValue()).toMatch(/^2027-0[78]$/)

    const drawing = page.locator('#route').getByRole('img')
    await page.waitForFunction(() => document.querySelector('#route svg')?.textContent?.includes('4月からフルタイム'))
    expect(await drawing.getAttribute('aria-labelledby')).not.toBeNull()
    expect(await drawing.textContent()).toContain('4月からフルタイムはいま 6時間・2027年4月から8時間。')
    await page.locator('#route').getByRole('radio', { name: '表' }).check()
    await page
      .locator('#route')
      .getByRole('row', { name: /2027年4月1日 4月からフルタイム 8時間/ })
      .waitFor()

    const bar = page.getByRole('region', { name: 'さいごの変更' })
    await bar.getByRole('button', { name: 'もとにもどす' }).click()
    await page
      .getByRole('button', { name: '母 2027年4月1日から フルタイム 9:00–18:00、変える' })
      .waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('区切りをはずし、トラックをはずしても、もどってこない', async () => {
    const { page } = await app.person({ room: 'compare' })
    await ready(page)
    const tracks = page.getByRole('navigation', { name: 'トラック' }).getByRole('link')
    await tracks.filter({ hasText: '1時間長く' }).click()
    await page.getByRole('button', { name: 'このトラックをはずす' }).click()
    await tracks.filter({ hasText: '1時間長く' }).waitFor({ state: 'detached' })
    expect(await tracks.count()).toBe(2)
    await page.reload()
    await ready(page)
    expect(await tracks.count()).toBe(2)
    await tracks.filter({ hasText: 'いま' }).click()
    await page.getByText('いまのトラックなので、はずせません。').waitFor()
  })
})

describe('役を入れかえる', () => {
  it('ひとつの操作で、入れかえたトラックが並び、もうひとつの操作でもどる', async () => {
    const { page } = await app.person({ room: 'compare' })
    await ready(page)
    const tracks = page.getByRole('navigation', { name: 'トラック' }).getByRole('link')
    await page.getByRole('button', { name: 'ふたりの役を入れかえて並べる' }).click()
    await tracks.filter({ hasText: '役を入れかえて' }).waitFor()
    await answered(page)
    expect(await rowOf(page, 'money', '母 手取り').getByRole('cell').count()).toBe(4)
    // Four columns scroll inside, the names with them; the page itself does not, and the labels of rows stay.
    await expectNoSidewaysScroll(page)
    const label = page.locator('#money').getByRole('rowheader', { name: '家族の手取り' }).locator('span').first()
    const before = await label.boundingBox()
    await page.locator('#money [data-columns-scroll]').evaluate((table) => {
      table.scrollLeft = 120
    })
    await page.waitForFunction(
      () =>
        document.querySelector('nav [data-columns-scroll]')?.scrollLeft ===
        document.querySelector('#money [data-columns-scroll]')?.scrollLeft,
    )
    expect((await label.boundingBox())?.x).toBe(before?.x)
    await expectNoBarrier(page, '四つのトラック')
    await page.getByRole('region', { name: 'さいごの変更' }).getByRole('button', { name: 'もとにもどす' }).click()
    await tracks.filter({ hasText: '役を入れかえて' }).waitFor({ state: 'detached' })
  })
})

describe('はじめて開いたとき', () => {
  it('入れたものは仮の値でなくなり、空けたままにもできる', async () => {
    const { page } = await app.person({ room: 'compare' })
    await ready(page)
    const asked = page.locator('#asked')
    expect(await asked.getByText('いまは仮の値です。').count()).toBe(3)
    await asked.getByRole('textbox', { name: '母の月給(フルタイムのとき)' }).fill('320000')
    await asked.getByRole('combobox').selectOption({ label: '大阪府' })
    await asked.getByRole('button', { name: 'この数で見る' }).click()
    await rowOf(page, 'money', /額面/).getByText('320,000').waitFor()
    expect(await page.locator('#asked').count()).toBe(0)
  })

  it('空けておくと、あとから入れる道が残り、つぎに開いたときは聞かない', async () => {
    const { page } = await app.person({ room: 'compare' })
    await ready(page)
    await page.getByRole('button', { name: 'いまは空けておく' }).click()
    await page.reload()
    await ready(page)
    expect(await page.locator('#asked').count()).toBe(0)
    await page.getByRole('button', { name: '月給・時間・都道府県を入れる' }).click()
    await page.locator('#asked').waitFor()
  })
})

describe('根拠', () => {
  it('鍵盤だけで、数字から根拠をひらき、出どころまで行ける', async () => {
    const { page } = await app.person({ room: 'compare' })
    await ready(page)
    await page
      .locator('#money')
      .getByRole('button', { name: /^いまの年金 .*根拠をひらく/ })
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^根拠:いま 年金/ }).waitFor()
    await page.locator('#money summary').first().waitFor()
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => ({
        tag: document.activeElement?.tagName,
        href: document.activeElement?.getAttribute('href') ?? '',
      }))
      if (at.tag === 'SUMMARY') await page.keyboard.press('Enter')
      if (at.href.startsWith('https://')) break
    }
    const source = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(source).toMatch(/^https:\/\//)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('noreferrer')
  })

  it('英語でも、年も区切りも言葉で読める', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await page.getByRole('radio', { name: 'English' }).check()
    await page.goto(`${app.address}/#/compare?track=full`)
    await ready(page)
    await page.getByRole('heading', { name: 'What changes between two' }).waitFor()
    await page.getByRole('heading', { name: 'What money does not count' }).waitFor()
    await page.locator('#years').getByRole('radio', { name: 'until the spring at 18' }).check()
    await page
      .locator('#years')
      .getByRole('rowheader', { name: /Take-home pay in 2042/ })
      .waitFor()
    await expectNoBarrier(page, 'English compare')
    expect(faults).toEqual([])
  })

  it.each([
    ['320px', { width: 320, height: 640 }],
    ['文字200%', { width: 640, height: 450 }],
  ] as const)('%sでも、変えるところをひらいたまま横に動かさずに読める', async (_, viewport) => {
    const { page } = await app.person({ viewport, room: 'compare?track=full' })
    await ready(page)
    await page.getByRole('button', { name: '父の働き方を変える日を足す' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoSidewaysScroll(page)
  })
})
