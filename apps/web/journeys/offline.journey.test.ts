import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, DIST, goTo, opened, openPlan, type RunningApp, startApp } from './app.ts'

let app: RunningApp
let folder: string
beforeAll(async () => {
  // A copy of the built app, so that a newer version can be put in its place.
  const first = await startApp()
  await first.stop()
  folder = mkdtempSync(join(tmpdir(), 'yohaku-offline-'))
  cpSync(DIST, folder, { recursive: true })
  app = await startApp(folder)
})
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})

const installed = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    return registration.active?.state
  })

describe('通信のないところで', () => {
  it('一度開けば、通信なしで開き、計算し、根拠も言葉もそろっている', async () => {
    const { context, page, faults } = await app.person({ room: 'timetable' })
    await installed(page)
    await context.setOffline(true)
    await page.reload()
    await opened(page)
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await answered(page)
    await page.getByRole('heading', { name: 'おむかえは16:57の予定です。' }).waitFor()
    await goTo(page, 'くらべる')
    await page
      .getByRole('button', { name: /年金.*根拠をひらく/ })
      .first()
      .click()
    await page.getByText('年金の本人の分', { exact: true }).waitFor()
    for (const room of ['みちしるべ', '運転整理', 'きょう']) await goTo(page, room)
    await openPlan(page)
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor()
    expect(faults).toEqual([])
  })

  it('通信なしで決めた形も、この端末に残る', async () => {
    const { context, page } = await app.person({ room: 'timetable' })
    await installed(page)
    await context.setOffline(true)
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await page.getByText('この端末に保存しました。').waitFor()
    await page.reload()
    await opened(page)
    await page.getByRole('heading', { name: 'おむかえは16:57の予定です。' }).waitFor()
  })

  it('新しい版は、たずねてから入れかわり、ためしている形をなくさない', async () => {
    const { page } = await app.person({ room: 'timetable' })
    await installed(page)
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await answered(page)
    const worker = join(folder, 'sw.js')
    writeFileSync(
      worker,
      readFileSync(worker, 'utf8').replace(/const VERSION = "[0-9a-f]+"/, 'const VERSION = "newer"'),
    )
    await page.waitForTimeout(900)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.getByText('新しい版があります。').waitFor()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: '読みなおす' }).click()])
    await opened(page)
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('16:05 席を立つ')
    const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('yohaku-')))
    expect(kept).toEqual(['yohaku-newer'])
  })
})
