import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, expectNoSidewaysScroll, goTo, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const hand = (page: Page) => page.getByRole('slider')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const hold = async (page: Page, value: string): Promise<void> => {
  await page.getByLabel('うごかすもの').selectOption(value)
  await answered(page)
}

/** Moves the hand so many minutes along the clock, with a finger or a mouse. */
const drag = async (page: Page, minutes: number): Promise<void> => {
  await hand(page).scrollIntoViewIfNeeded()
  const box = await hand(page).boundingBox()
  const ground = await page.locator('.d-ground').first().boundingBox()
  if (box === null || ground === null) throw new Error('the hand is not on the screen')
  // f01 is drawn from 6 to 23.
  const along = (ground.height / (17 * 60)) * minutes
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + along / 2)
  await page.mouse.move(x, y + along)
  await page.mouse.up()
  await answered(page)
}

describe('ダイヤをうごかす', () => {
  it('夕食を、指で、ボタンで、鍵盤で、うごかして、決める', async () => {
    const { page, faults } = await app.person({ room: 'timetable' })
    await hold(page, 'step p1-dinner')
    expect(await hand(page).getAttribute('aria-label')).toBe('夕食(母・子)の時刻')
    await drag(page, 30)
    const dragged = Number(await hand(page).getAttribute('aria-valuenow'))
    expect(dragged).toBeGreaterThanOrEqual(18 * 60 + 20)
    expect(dragged).toBeLessThanOrEqual(18 * 60 + 40)
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await answered(page)
    expect(await hand(page).getAttribute('aria-valuetext')).toBe('18:00')
    await page.getByRole('button', { name: '5分おそくする' }).click()
    await page.getByRole('button', { name: '5分おそくする' }).click()
    await hand(page).focus()
    await page.keyboard.press('ArrowDown')
    await answered(page)
    expect(await hand(page).getAttribute('aria-valuetext')).toBe('18:15')
    await page.getByText('月–金の同じ形の日が、いっしょに変わります。').waitFor()
    await page.getByRole('row', { name: /^18:15/ }).waitFor()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await page.getByText('この端末に保存しました。').waitFor()
    await page.reload()
    await opened(page)
    await page.getByRole('row', { name: /^18:15/ }).waitFor()
    expect(faults).toEqual([])
  })

  it('20分のおくれが、門まで走る。出てきた道をもどれば、いつもの日', async () => {
    const { page, faults } = await app.person({ room: 'timetable' })
    await hold(page, 'late p2-breakfast')
    await page.getByText('朝ごはん(父・子)で20分おくれると、父の始業は20分おそくなります。').waitFor()
    await page.getByText('朝ごはん(父・子)で20分おくれても、おむかえ(園)・ねる時刻にはとどきません。').waitFor()
    expect(await hand(page).getAttribute('aria-valuetext')).toBe('20分')
    // A call that goes on in the evening does reach the gate: 20 minutes of 98.
    await hold(page, 'late p1-work')
    await heading(page, 'おむかえは17:12の予定です。')
    await page.getByText('しごと(母)で20分おくれると、おむかえ(園)は20分おそくなります。').waitFor()
    await drag(page, 30)
    expect(Number(await hand(page).getAttribute('aria-valuenow'))).toBeGreaterThan(16 * 60 + 40)
    await hand(page).focus()
    await page.keyboard.press('Home')
    await answered(page)
    await heading(page, 'おむかえは16:52の予定です。')
    await page.keyboard.press('ArrowDown')
    await page.getByText('しごと(母)で5分おくれると、おむかえ(園)は5分おそくなります。').waitFor()
    await page.getByRole('button', { name: 'おくれを5分ふやす' }).click()
    await heading(page, 'おむかえは17:02の予定です。')
    await page.getByRole('button', { name: 'おくれをなくす' }).click()
    await heading(page, 'おむかえは16:52の予定です。')
    // A delay is an idea, no change: there is nothing to keep and nothing to take back.
    expect(await page.getByRole('button', { name: 'このダイヤにする' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('いっしょに守れない約束は、何と何が、何分足りないかを言う', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.getByRole('radio', { name: /フルタイム/ }).check()
    await page
      .getByText('おむかえ(園)の18:30までと、母のしごと(18:00まで)は、いっしょには守れません。22分足りません。')
      .waitFor()
  })

  it('曜日と日の種類をえらぶ', async () => {
    const { page } = await app.person({ room: 'timetable' })
    const tuesday = page.getByRole('radio', { name: '火 余白98分' })
    await tuesday.waitFor()
    expect(await tuesday.isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: '土 書かれていません' }).isDisabled()).toBe(true)
    await page.getByLabel('日の種類').selectOption('雨の日')
    await answered(page)
    await page.locator('#table-head').getByText('雨の日').waitFor()
    expect(await tuesday.isChecked()).toBe(false)
  })
})

describe('ダイヤにたずねる', () => {
  it('火曜のおくりを、かわってもらう', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.getByText('おくりとおむかえを分ける').click()
    await page.getByLabel('火のおくりとおむかえ').selectOption({ label: 'おくり 父、おむかえ 母' })
    await page.getByRole('button', { name: 'この分け方にする' }).click()
    await page.getByText('ダイヤを変えました。').first().waitFor()
    await page.getByRole('radio', { name: /^水/ }).check()
    await answered(page)
    await page.reload()
    await opened(page)
    await page.getByText('おくりとおむかえを分ける').click()
    const of = (day: string) => page.getByLabel(`${day}のおくりとおむかえ`).locator('option:checked').textContent()
    await page.getByLabel('火のおくりとおむかえ').waitFor()
    expect(await of('火')).toBe('おくり 父、おむかえ 母')
    expect(await of('月')).toBe('おくり 母、おむかえ 母')
  })

  it('あと10分のおき場所をためして、ひとつ押してもどす', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.getByText('あと10分を、どこに').click()
    const first = page.locator('#allocate li').first()
    await first.getByRole('button', { name: 'これをためす' }).click()
    await answered(page)
    await page.getByRole('button', { name: 'このダイヤにする' }).waitFor()
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await answered(page)
    expect(await page.getByRole('button', { name: 'このダイヤにする' }).count()).toBe(0)
    await heading(page, 'おむかえは16:52の予定です。')
  })

  it('ほかの家族の一日を着て、ひとつ押してもどる。わが家は変わらない', async () => {
    const { page, faults } = await app.person({ room: 'timetable' })
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await heading(page, 'おむかえは16:57の予定です。')
    await page.getByText('ほかの家族の一日', { exact: true }).click()
    await page.getByRole('button', { name: /ひとり親/ }).click()
    await page.getByText('わが家のダイヤは、そのままです。').waitFor()
    await answered(page)
    expect(await page.getByRole('button', { name: 'このダイヤにする' }).count()).toBe(0)
    expect(await page.getByText('おくりとおむかえを分ける').count()).toBe(0)
    await page.getByRole('button', { name: 'わが家にもどる' }).click()
    await heading(page, 'おむかえは16:57の予定です。')
    await goTo(page, 'きょう')
    expect(faults).toEqual([])
  })
})

describe('だれでも、ダイヤを', () => {
  it('鍵盤だけで、おくれをためせる', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await page.getByLabel('うごかすもの').focus()
    await page.keyboard.press('End')
    await page.getByRole('heading', { name: 'おくれの行き先' }).waitFor()
    // Two stops further is the button that adds to the delay.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page
      .getByText(/^ねる支度\(母・子\)で25分おくれ/)
      .first()
      .waitFor()
  })

  it.each([
    ['390px', { width: 390, height: 844 }],
    ['320px', { width: 320, height: 640 }],
    ['文字200%の広い画面', { width: 640, height: 450 }],
  ] as const)('英語、ぜんぶ開いて、%s', async (state, viewport) => {
    const { page } = await app.person({ locale: 'en-US', viewport, room: 'household' })
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor()
    await goTo(page, 'Timetable')
    for (const part of await page.locator('main summary').all()) await part.click()
    await page.locator('#measures table').waitFor({ timeout: 30_000 })
    await page.locator('#assign table').waitFor({ timeout: 30_000 })
    await page.getByLabel('What to move').selectOption('late p1-cook')
    await page.getByRole('heading', { name: 'Where the delay goes' }).waitFor()
    await answered(page)
    await expectNoSidewaysScroll(page)
    await expectNoBarrier(page, state)
  })
})
