import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumLaunch } from '../chromium.mjs'
import { createStaticServer } from '../serve.mjs'
import { median } from './measure.mjs'

const HERE = dirname(fileURLToPath(import.meta.url))

/** A mid phone: four times slower than this machine. */
const SLOWER = 4
/** What Chrome's tools call Fast 4G and Slow 4G: the latter is what Lighthouse takes for a phone. Bytes a second, milliseconds. */
const LINES = {
  'fast 4G': { downloadThroughput: (9_000_000 * 0.9) / 8, uploadThroughput: (1_500_000 * 0.9) / 8, latency: 165 },
  'slow 4G': { downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8, latency: 150 },
}
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', hasTouch: true }
const NOW = new Date('2026-11-24T15:35:00+09:00')
const LCP_LIMIT = 1500
const INP_LIMIT = 100
const SHIFT_LIMIT = 0.05
const FRAME_LIMIT = 1000 / 60
/** A page of one sentence on the same line and the same slow phone: the least any page takes. */
const BARE =
  '<!doctype html><meta name="viewport" content="width=device-width"><h1>おむかえは16:52ごろ。閉園まで余白が98分あります。</h1>'

const BUTTON =
  '<!doctype html><button>a</button><script>document.querySelector("button").onclick = (e) => { e.target.textContent = "b" }</script>'

/**
 * How the built app answers on a slow phone: when its largest words stand on a first visit, how long each touch of a walk through the rooms
 * takes to be seen, how far anything jumps, and how many frames a drag keeps.
 *
 * @param {string} root
 * @param {number} rounds
 */
export const benchScreens = async (root, rounds) => {
  const server = createStaticServer(join(root, 'apps/web/dist'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    const address = `http://127.0.0.1:${port}/`
    const paints = []
    for (const [line, limits] of Object.entries(LINES))
      paints.push(await firstPaint(browser, address, line, limits, rounds))
    return [...paints, ...(await walk(browser, address, rounds))]
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

const firstPaint = async (browser, address, line, limits, rounds) => {
  const ours = []
  const bare = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await largestPaint(browser, limits, (page) => page.goto(address)))
    bare.push(
      await largestPaint(browser, limits, async (page) => {
        await serve(page, `${address}bare`, BARE)
      }),
    )
  }
  const [value, yardstick] = [median(ours), median(bare)]
  return {
    name: `first visit, largest paint, ${SLOWER} × slower, ${line}`,
    unit: 'ms',
    value,
    limit: LCP_LIMIT,
    meets: value <= LCP_LIMIT,
    yardstick: { name: 'a page of one sentence', value: yardstick },
    ratio: value / yardstick,
  }
}

const largestPaint = async (browser, limits, open) => {
  const { context, page, session } = await slowPhone(browser)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...limits })
  await open(page)
  await page.evaluate('seen.there()')
  await page.waitForTimeout(1500)
  const paints = await page.evaluate('seen.paints')
  await context.close()
  return paints.at(-1)
}

/** One of each touch there is: each is an interaction as INP counts them. */
const TOUCHES = [
  {
    name: 'a step of five minutes',
    room: 'timetable',
    find: (page) => page.getByRole('button', { name: '5分おそく席を立つ' }),
  },
  { name: 'another track', room: 'timetable', find: (page) => page.getByRole('radio', { name: /フルタイム/ }).first() },
  { name: 'another weekday', room: 'timetable', find: (page) => page.getByRole('radio', { name: /^水/ }).first() },
  {
    name: 'another room',
    room: 'timetable',
    find: (page) => page.getByRole('navigation', { name: '部屋' }).getByRole('link', { name: 'くらべる' }),
  },
  { name: 'a 根拠', room: 'compare', find: (page) => page.getByRole('button', { name: /年金.*根拠をひらく/ }).first() },
  { name: 'a filing', room: 'signposts', find: (page) => page.getByRole('button', { name: '下書きを見る' }).first() },
  {
    name: 'the call from the nursery',
    room: 'today',
    find: (page) => page.getByRole('link', { name: '園から電話がきた' }),
  },
  { name: 'what happened', room: 'cover', find: (page) => page.getByRole('radio', { name: '電車が止まった' }) },
  {
    name: 'the hours of the first minute',
    room: 'start',
    find: (page) => page.getByRole('button', { name: /しごと/ }).first(),
  },
]

const walk = async (browser, address, rounds) => {
  const touches = /** @type {Record<string, number[]>} */ (Object.fromEntries(TOUCHES.map(({ name }) => [name, []])))
  const plain = []
  const shifts = []
  const frames = []
  for (let round = 0; round < rounds; round++) {
    for (const { name, room, find } of TOUCHES) {
      const { context, page, session } = await slowPhone(browser)
      await page.goto(`${address}#/${room}`)
      await settled(page)
      await find(page).scrollIntoViewIfNeeded()
      await settled(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      await page.evaluate('seen.touches.splice(0)')
      await find(page).tap()
      await settled(page)
      const { touches: took, shift } = await page.evaluate('({ touches: seen.touches, shift: seen.shift })')
      touches[name]?.push(Math.max(0, ...took))
      shifts.push(shift)
      if (name === TOUCHES[0]?.name) frames.push(await framesOfDrag(page))
      await context.close()
    }
    plain.push(await plainTouch(browser, address))
  }
  const medians = Object.entries(touches).map(([name, took]) => ({ name, took: median(took) }))
  const worst = medians.reduce((a, b) => (b.took > a.took ? b : a))
  const [frame, shift, least] = [median(frames), Math.max(...shifts), median(plain)]
  return [
    {
      name: `the slowest of ${TOUCHES.length} touches until it is seen (${worst.name}), ${SLOWER} × slower`,
      unit: 'ms',
      value: worst.took,
      limit: INP_LIMIT,
      meets: worst.took <= INP_LIMIT,
      yardstick: { name: 'a button that changes one word', value: least },
      ratio: worst.took / Math.max(least, 1),
      notes: medians.map(({ name, took }) => `${took.toFixed(0).padStart(7)} ms  ${name}`),
    },
    {
      name: `a frame of a drag, ${SLOWER} × slower`,
      unit: 'ms',
      value: frame,
      limit: FRAME_LIMIT,
      meets: frame <= FRAME_LIMIT * 1.05,
    },
    {
      name: 'the furthest anything jumped (layout shift)',
      unit: '',
      value: shift,
      limit: SHIFT_LIMIT,
      meets: shift <= SHIFT_LIMIT,
    },
  ]
}

const settled = async (page) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate('seen.there()')
  await page.waitForTimeout(600)
}

/** Milliseconds of the middle frame while a finger pulls the hand of the day along. */
const framesOfDrag = async (page) => {
  const hand = page.getByRole('slider').first()
  await hand.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await hand.boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate('seen.follow()')
  for (let step = 1; step <= 90; step++) {
    await page.mouse.move(x, y + Math.sin(step / 15) * 60)
    await page.waitForTimeout(8)
  }
  await page.mouse.up()
  const times = await page.evaluate('seen.unfollow()')
  return median(times.slice(1).map((time, index) => time - times[index]))
}

const plainTouch = async (browser, address) => {
  const { context, page, session } = await slowPhone(browser)
  await serve(page, `${address}button`, BUTTON)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.waitForTimeout(300)
  await page.getByRole('button').tap()
  await page.waitForTimeout(600)
  const took = await page.evaluate('Math.max(0, ...seen.touches)')
  await context.close()
  return took
}

/** Opens a page that is not of the app. */
const serve = async (page, address, body) => {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.goto(address)
}

/** A fresh phone that notes what it paints, how far things jump, and how long each touch takes to be seen. */
const slowPhone = async (browser) => {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.addInitScript({ path: join(HERE, 'seen.js') })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { context, page, session }
}
