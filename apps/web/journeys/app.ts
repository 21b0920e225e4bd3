import type { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect } from 'vitest'
import { chromiumLaunch } from '../../../tools/chromium.mjs'
import { buildWeb, isBuilt, whileNobodyElseBuilds } from '../../../tools/prepare/build.mjs'
import { createStaticServer } from '../../../tools/serve.mjs'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
export const DIST = join(ROOT, 'apps/web/dist')

/** The built app on a free port of this machine, and a browser to drive it. */
export interface RunningApp {
  readonly address: string
  /** A fresh person: nothing kept, nothing cached. */
  readonly person: (options?: VisitOptions) => Promise<Visit>
  readonly stop: () => Promise<void>
}

export interface VisitOptions extends BrowserContextOptions {
  /** Where the address leads; absent = as somebody opens the app. */
  readonly room?: string
}

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** What went wrong in the page, and every request that left this machine: both stay empty. */
  readonly faults: readonly string[]
}

export const startApp = async (folder = DIST): Promise<RunningApp> => {
  await buildOnce()
  const server: ReturnType<typeof createServer> = createStaticServer(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch(chromiumLaunch())
  return {
    address,
    person: async (options = {}) => visit(browser, address, options),
    stop: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The first sentence stands: the figures are there, and the room is in the place of what the page was built with. */
export const opened = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.getElementById('first') === null)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Until the newest answer is on the screen. */
export const answered = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[data-waiting]') === null)
}

/** Goes to another room at the thumb, as a person would. */
export const goTo = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: /^(部屋|Rooms)$/ })
    .getByRole('link', { name })
    .click()
  await page.waitForFunction((room) => document.title.startsWith(room), name)
  await opened(page)
}

/**
 * Presses Tab until something has the focus, as a person would: an element that matches a selector, or one of that name. Once
 * round the page at most.
 */
export const tabTo = async (page: Page, wanted: string | RegExp): Promise<void> => {
  const stops = await page.locator('a, button, input, select, summary, textarea, [tabindex="0"]').count()
  for (let press = 0; press <= stops; press++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(
      ({ selector, name }) => {
        const at = document.activeElement
        const told = at?.getAttribute('aria-label') ?? at?.textContent ?? ''
        return selector === null ? new RegExp(name).test(told) : (at?.matches(selector) ?? false)
      },
      { selector: typeof wanted === 'string' ? wanted : null, name: typeof wanted === 'string' ? '' : wanted.source },
    )
    if (found) return
  }
  throw new Error(`the keyboard never reaches ${wanted}`)
}

/** Opens しおり at the ribbon. */
export const openPlan = async (page: Page): Promise<void> => {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(しおり|Plan)$/ })
    .click()
  await page.locator('#plan').waitFor()
}

/**
 * Down to the foot of the page, where the thumb's panel covers nothing: at any other place it lies over half a button, which
 * axe takes for a small one (WCAG 2.5.8 asks for its size, not for where somebody has scrolled to). What loads when it comes
 * near is there then, too.
 */
const toTheFoot = async (page: Page): Promise<void> => {
  for (let before = -1; ; ) {
    const height = await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.documentElement.scrollHeight))),
      )
    })
    await answered(page)
    if (height === before) return
    before = height
  }
}

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices. */
export const expectNoBarrier = async (page: Page, state: string): Promise<void> => {
  await toTheFoot(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(told, state).toEqual([])
}

/** The page never scrolls sideways; what is wider scrolls inside itself. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(width)
}

const NOW = new Date('2026-11-24T15:35:00+09:00')

const visit = async (browser: Browser, address: string, { room, ...options }: VisitOptions): Promise<Visit> => {
  const context = await browser.newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 390, height: 844 },
    ...options,
  })
  const faults: string[] = []
  const page = await context.newPage()
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) faults.push(`asked ${origin}`)
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  // A Tuesday afternoon before pick-up: what stands on the page follows the clock.
  await page.clock.setFixedTime(NOW)
  await page.goto(`${address}/${room === undefined ? '' : `#/${room}`}`)
  await opened(page)
  return { context, page, faults }
}

/** Builds the app unless it is as its sources are. */
const buildOnce = async (): Promise<void> => {
  if (isBuilt(ROOT)) return
  await whileNobodyElseBuilds(ROOT, async () => {
    if (isBuilt(ROOT)) return
    const { code, output } = await buildWeb(ROOT, 'onFailure')
    if (code !== 0) throw new Error(`the app could not be built\n${output}`)
  })
}
