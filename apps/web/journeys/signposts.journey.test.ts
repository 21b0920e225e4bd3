import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const REDUCED_HOURS = '時短のときの給付'

const signposts = async (page: Page): Promise<void> => {
  await page.locator('#stops').waitFor()
  await answered(page)
}

/** One application of a list, as its heading names it. */
const filing = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** A slip of December whose pension premium is still that of 320,000 yen; the sample earns 225,000 on reduced hours. */
const SLIP = `2026年12月分 給与明細
基本給 225,000円
通勤手当 10,000円
厚生年金保険料 29,280円
雇用保険料 1,175円
住民税 7,000円
謎の手数料 300円`

describe('みちしるべ', () => {
  it('いまから出せる届出に、だれが・どこへ・いつまで・いくらがあり、いまは線の上の一つだけ塗られた駅', async () => {
    const { page, faults } = await app.person({ room: 'signposts' })
    await signposts(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/いまから出せる届出が\d+件あります。/)
    const row = filing(page, REDUCED_HOURS)
    for (const term of ['だれが', 'どこへ', 'いつまで', 'いくら']) await row.getByText(term, { exact: true }).waitFor()
    expect(await row.textContent()).toMatch(/きょう出すと.*約 141,000円.*1年あとに出すと/s)
    const line = page.getByRole('region', { name: /^これからの停車駅/ })
    const dates = await line.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
    expect(dates).toEqual([...dates].sort())
    expect(
      await line
        .getByRole('listitem')
        .filter({ hasText: /^11月24日いま$/ })
        .count(),
    ).toBe(1)
    expect(faults).toEqual([])
  })

  it('出した日をのこすと「出したもの」に移り、読みなおしても残り、とりけせる', async () => {
    const { page, faults } = await app.person({ room: 'signposts' })
    await signposts(page)
    await page.getByRole('button', { name: `${REDUCED_HOURS}の出した日をのこす` }).click()
    const sheet = page.getByRole('dialog', { name: `${REDUCED_HOURS}を出した日` })
    await sheet.getByLabel('出した日').fill('2026-11-20')
    await sheet.getByRole('button', { name: 'この日に出した' }).click()
    const filed = page.getByRole('region', { name: /^出したもの/ })
    await filed.getByText('2026年11月20日').waitFor()
    await page.getByText('届出の記録を変えました。').waitFor()
    await page.reload()
    await opened(page)
    await filed.getByText('2026年11月20日').waitFor()
    await filed.getByRole('button', { name: `${REDUCED_HOURS}の記録をとりけす` }).click()
    await page.getByRole('button', { name: `${REDUCED_HOURS}の出した日をのこす` }).waitFor()
    expect(await filed.count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('先の日は出した日にならない。出さないと決めたものも、もとにもどせる', async () => {
    const { page } = await app.person({ room: 'signposts' })
    await signposts(page)
    const open = page.getByRole('button', { name: `${REDUCED_HOURS}の出した日をのこす` })
    await open.click()
    await page.getByLabel('出した日', { exact: true }).fill('2026-12-24')
    await page.getByRole('button', { name: 'この日に出した' }).click()
    await page.getByRole('alert').getByText('2026年11月24日までの日を選べます。').waitFor()
    await page.getByRole('button', { name: '出さない、または通らなかった' }).click()
    await page.getByRole('region', { name: /^出さないか/ }).waitFor()
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await open.waitFor()
  })

  it('下書きは書きかえられて、コピーできる。英語の画面では、意味も読める', async () => {
    const { page } = await app.person({ room: 'signposts', permissions: ['clipboard-read', 'clipboard-write'] })
    await signposts(page)
    await page.getByRole('button', { name: `${REDUCED_HOURS}の下書きを見る` }).click()
    const words = page.getByRole('textbox', { name: 'わたす文(書きかえられます)' })
    await words.fill(`${await words.inputValue()}\n追伸`)
    await page.getByRole('button', { name: 'コピーする' }).click()
    await page.getByText('コピーしました。').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^人事・総務の担当の方へ\n件名:育児時短就業給付/)
    expect(copied).toMatch(/追伸$/)
    await page.keyboard.press('Escape')
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await opened(page)
    await page
      .getByRole('button', { name: /^See the draft for: / })
      .first()
      .click()
    expect(await page.getByRole('textbox').inputValue()).toMatch(/^人事・総務の担当の方へ/)
    await page.getByRole('heading', { name: 'What it says in English' }).waitFor()
    await page.getByText(/Please file for the benefit for reduced hours/).waitFor()
  })

  it('会社の決まりを書くと、節目の日にその最後の日が出る', async () => {
    const { page } = await app.person({ room: 'signposts' })
    await signposts(page)
    const rules = page.getByRole('region', { name: /^会社の決まり/ })
    await rules.locator('summary').first().click()
    await rules
      .getByRole('combobox', { name: /の会社の時短$/ })
      .first()
      .selectOption({ label: '小学校に入るまで' })
    await page
      .getByRole('region', { name: /^これからの停車駅/ })
      .getByText('会社の決まりの最後の日')
      .waitFor()
  })
})

describe('なぜ保険料が高いまま?', () => {
  it('明細を貼ると、前の月給のままかもしれないことがわかり、届出と、会社に聞く文まで、ひと続きで行ける', async () => {
    const { page, faults } = await app.person({ room: 'signposts', permissions: ['clipboard-read', 'clipboard-write'] })
    await signposts(page)
    await page.getByRole('link', { name: '給与明細を見くらべる' }).click()
    const lead = page.getByRole('heading', { level: 1, name: '給与明細を、しおりからの計算とならべます。' })
    await lead.waitFor()
    expect(await lead.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await page.getByText('明細の文を貼りつける').click()
    await page.getByRole('textbox', { name: /^名前と額が/ }).fill(SLIP)
    await page.getByRole('button', { name: '読みとる' }).click()
    await page.getByText('5行を読みました。下でなおせます。').waitFor()
    await page.getByText('読めなかった名前:謎の手数料').waitFor()
    await page.getByRole('button', { name: 'しおりと見くらべる' }).click()
    await page.getByRole('heading', { name: /^2026年12月、/ }).waitFor()
    await page.getByText('保険料のもとになる月給が前の320,000円のままだと、明細と同じ額になります。').first().waitFor()
    const ask = page.getByRole('textbox', { name: '会社に聞く文(書きかえられます)' })
    expect(await ask.inputValue()).toContain('この月の標準報酬月額は、いくらで計算されていますか。')
    await expectNoBarrier(page, '給与明細')
    await page.getByRole('link', { name: '保険料の見なおしの届出を見る' }).click()
    await signposts(page)
    await page.getByRole('button', { name: '復帰後の保険料の見なおしの下書きを見る' }).click()
    const letter = page.getByRole('textbox', { name: 'わたす文(書きかえられます)' })
    expect(await letter.inputValue()).toContain(
      '復帰後の3か月の給与で、保険料のもとになる月給を見なおす届け出をお願いします。',
    )
    expect(faults).toEqual([])
  })

  it('合っている明細には、しずかに「合っています」とだけ言い、書いたものは残さない', async () => {
    const { page } = await app.person({ room: 'signposts?page=payslip' })
    await page.getByRole('textbox', { name: '住民税の額(円)' }).fill('7,000')
    await page.getByRole('textbox', { name: '雇用保険料の額(円)' }).fill('1,175円')
    await page.getByRole('button', { name: '次の月' }).click()
    await page.getByRole('button', { name: 'しおりと見くらべる' }).click()
    await page.getByRole('heading', { name: /^合っている行/ }).waitFor()
    await page.reload()
    await opened(page)
    expect(await page.getByRole('textbox', { name: '住民税の額(円)' }).inputValue()).toBe('')
  })

  it('額でないものは、どう書けばよいかを言う。なにもなければ、聞かない', async () => {
    const { page } = await app.person({ room: 'signposts?page=payslip' })
    await page.getByRole('button', { name: 'しおりと見くらべる' }).click()
    await page.getByRole('alert').getByText('額を一つ書くと、見くらべられます。').waitFor()
    await page.getByRole('textbox', { name: '住民税の額(円)' }).fill('七千')
    await page.getByText(/^1円単位の数で書けます/).waitFor()
  })

  it('英語の画面でも、会社に聞く文は日本語で、意味はその下で読める', async () => {
    const { page } = await app.person({ room: 'signposts?page=payslip' })
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await opened(page)
    await page.getByText('Paste the slip').click()
    await page.getByRole('textbox', { name: /^Names with amounts/ }).fill(SLIP)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Compare with the plan' }).click()
    const ask = page.getByRole('textbox', { name: 'Words to ask personnel (you can edit them)' })
    expect(await ask.inputValue()).toContain('この月の標準報酬月額は、いくらで計算されていますか。')
    await page.getByText(/Which standard monthly remuneration is used for this month/).waitFor()
    // The same question once more is answered at once, and stays.
    await page.getByRole('button', { name: 'Compare with the plan' }).click()
    await page.getByRole('heading', { name: /^Slip of .*Dec 2026/ }).waitFor()
  })
})

describe('どの決まりまで数えているか', () => {
  it('入っていないものが先に立ち、決まりは名前でさがせて、出どころへ行ける', async () => {
    const { page, faults } = await app.person({ room: 'signposts?page=coverage' })
    await page.getByText('国民健康保険の保険料と、国民年金(第1号)の保険料').waitFor()
    await page.getByText('公務員・私立学校の共済組合の料率').waitFor()
    await page.getByRole('searchbox', { name: '決まりの名前や条文でさがす' }).fill('協会けんぽ 東京')
    await page.getByText('健康保険料率（協会けんぽ 東京都）').waitFor()
    expect(await page.getByRole('status').textContent()).toBe('1件')
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /出どころを開く/ })
        .getAttribute('href'),
    ).toMatch(/^https?:/)
    await expectNoBarrier(page, '決まりの一覧')
    await page.getByRole('link', { name: 'みちしるべにもどる' }).click()
    await signposts(page)
    expect(faults).toEqual([])
  })
})

describe('だれでも使える', () => {
  it.each([
    ['320px', { width: 320, height: 640 }],
    ['文字200%', { width: 640, height: 450 }],
  ] as const)('%s でも、三つの頁が横に動かさずに読める', async (_, viewport) => {
    const { page } = await app.person({ viewport, room: 'signposts' })
    await signposts(page)
    for (const part of await page.locator('main summary').all()) await part.click()
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: `${REDUCED_HOURS}の下書きを見る` }).click()
    await page.getByRole('button', { name: 'コピーする' }).waitFor()
    await expectNoBarrier(page, '下書き')
    await page.keyboard.press('Escape')
    await page.goto(`${app.address}/#/signposts?page=payslip`)
    await page.getByRole('button', { name: 'しおりと見くらべる' }).waitFor()
    await expectNoSidewaysScroll(page)
    await page.goto(`${app.address}/#/signposts?page=coverage`)
    await page.getByRole('searchbox').fill('法')
    await expectNoSidewaysScroll(page)
  })

  it('鍵盤だけで、出した日をのこせる', async () => {
    const { page } = await app.person({ room: 'signposts' })
    await signposts(page)
    const button = page.getByRole('button', { name: `${REDUCED_HOURS}の出した日をのこす` })
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab')
      if (await button.evaluate((one) => one === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'この日に出した' }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('region', { name: /^出したもの/ })
      .getByText('2026年11月24日')
      .waitFor()
  })

  it('英語でも、暗い画面でも、さわりはない', async () => {
    const { page } = await app.person({ room: 'signposts', colorScheme: 'dark' })
    await page.evaluate(() => localStorage.setItem('yohaku.language', 'en'))
    await page.reload()
    await opened(page)
    await signposts(page)
    for (const part of await page.locator('main summary').all()) await part.click()
    await expectNoBarrier(page, 'Signposts')
    for (const name of ['payslip', 'coverage']) {
      await page.goto(`${app.address}/#/signposts?page=${name}`)
      await page.getByRole('link', { name: 'Back to Signposts' }).waitFor()
      await expectNoBarrier(page, name)
    }
  })
})
