import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, ROOT, type RunningApp, startApp } from './app.ts'

/** How the screens looked when somebody last looked at them one by one. `YOHAKU_LOOKS=write` writes them anew: look at each before it is kept. */
const LOOKS = join(ROOT, 'apps/web/journeys/looks')
/** A channel that differs less is the same colour, drawn by another machine. */
const SAME_COLOUR = 40
/** Of all points: less than a word, so that an edge smoothed in another way does not count. */
const ALLOWED_SHARE = 0.001

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('目で見たままの画面', () => {
  it.each([
    ['start-phone', 'start', PHONE, 'light'],
    ['today-phone', 'today', PHONE, 'light'],
    ['timetable-phone', 'timetable', PHONE, 'light'],
    ['compare-phone', 'compare', PHONE, 'light'],
    ['signposts-phone', 'signposts', PHONE, 'light'],
    ['cover-phone', 'cover', PHONE, 'light'],
    ['household-phone', 'household', PHONE, 'light'],
    ['today-phone-dark', 'today', PHONE, 'dark'],
    ['timetable-desk', 'timetable', DESK, 'light'],
    ['compare-desk-dark', 'compare', DESK, 'dark'],
  ] as const)('%s', async (name, room, viewport, colorScheme) => {
    const { page } = await app.person({ room, viewport, colorScheme, reducedMotion: 'reduce' })
    const seen = await stillOf(page)
    const file = join(LOOKS, `${name}.png`)
    if (process.env.YOHAKU_LOOKS === 'write') {
      mkdirSync(LOOKS, { recursive: true })
      writeFileSync(file, seen)
    }
    if (!existsSync(file)) throw new Error(`${file} is missing: write it with YOHAKU_LOOKS=write, and look at it`)
    expect(await differingShare(page, seen, readFileSync(file))).toBeLessThan(ALLOWED_SHARE)
  })

  it('ひとことの違いも、見のがさない', async () => {
    const { page } = await app.person({ room: 'today', viewport: PHONE, reducedMotion: 'reduce' })
    const before = await stillOf(page)
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.textContent = 'おむかえは17:52の予定です。'
    })
    expect(await differingShare(page, before, await page.screenshot())).toBeGreaterThan(0)
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.textContent = 'べつの一文が、ここに立っている。'
    })
    expect(await differingShare(page, before, await page.screenshot())).toBeGreaterThan(ALLOWED_SHARE)
  })
})

/** The screen once nothing moves on it any more. */
const stillOf = async (page: Page): Promise<Buffer> => {
  await answered(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  for (let before = await page.screenshot(); ; ) {
    await page.waitForTimeout(250)
    await answered(page)
    const now = await page.screenshot()
    if (now.equals(before)) return now
    before = now
  }
}

/** Share of points that differ, from 0 to 1; 1 where the sizes do. The browser that drew them also reads them. */
const differingShare = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async ([left, right, same]) => {
      const pixels = async (png: string) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(image.width, image.height)
        const drawing = canvas.getContext('2d')
        if (drawing === null) throw new Error('no canvas')
        drawing.drawImage(image, 0, 0)
        return drawing.getImageData(0, 0, image.width, image.height)
      }
      const [one, other] = await Promise.all([pixels(left), pixels(right)])
      if (one.width !== other.width || one.height !== other.height) return 1
      let differing = 0
      for (let point = 0; point < one.data.length; point += 4)
        if ([0, 1, 2].some((of) => Math.abs((one.data[point + of] ?? 0) - (other.data[point + of] ?? 0)) > same))
          differing++
      return differing / (one.data.length / 4)
    },
    [a.toString('base64'), b.toString('base64'), SAME_COLOUR] as const,
  )
