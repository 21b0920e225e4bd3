import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectNoBarrier, goTo, opened, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const goToPage = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${app.address}/#/household?page=${name}`)
  await page.getByRole('link', { name: /^(しおりへ|To the plan)$/ }).waitFor()
}

const title = (page: Page) => page.getByRole('textbox', { name: 'しおりの名前' })
const write = async (page: Page, name: string): Promise<void> => {
  await title(page).fill(name)
  await page.keyboard.press('Enter')
}
/** A family with a name of its own, kept on the device. */
const kept = async (page: Page, name: string): Promise<void> => {
  await goToPage(page, 'people')
  await write(page, name)
  await page.getByText('家族のことを変えました。').waitFor()
}

/** A small device: to be called before anything is kept, for a browser counts on the room it has once seen. */
const small = (page: Page): Promise<void> => room(page, 20_000_000)

const room = async (page: Page, quotaSize: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: app.address, quotaSize })
}

/** Photographs until there is no room for half a kilobyte. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('photographs')
      asked.onupgradeneeded = () => asked.result.createObjectStore('all', { autoIncrement: true })
      asked.onsuccess = () => resolve(asked.result)
    })
    const add = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const work = db.transaction('all', 'readwrite')
        work.objectStore('all').add(new Uint8Array(size))
        work.oncomplete = () => resolve(true)
        work.onabort = () => resolve(false)
      })
    for (let size = 4_000_000; size > 500; ) if (!(await add(size))) size /= 2
    db.close()
  })

/** The photographs are gone, and what else lay on the device: the browser takes its time to count the room of what was deleted. */
const empty = async (page: Page): Promise<void> => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('photographs').onsuccess = () => resolve()
      }),
  )
  await room(page, 500_000_000)
}

/** The records on the device as they stand. */
const records = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(
    () =>
      new Promise<[string, string][]>((resolve, reject) => {
        const opening = indexedDB.open('yohaku')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const store = db.transaction('records').objectStore('records')
          const [keys, texts] = [store.getAllKeys(), store.getAll()]
          texts.onsuccess = () => {
            resolve(keys.result.map((key, index) => [String(key), texts.result[index]]))
            db.close()
          }
        }
      }),
  )

const fileBehind = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return readFileSync(await download.path(), 'utf8')
}

describe('端末がいっぱいのとき', () => {
  it('書いたものは画面に残り、そう言い、ファイルに保存でき、空けば保存できる', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await small(page)
    await kept(page, 'うちのダイヤ')
    const before = await records(page)
    await fill(page)
    await write(page, '春からのダイヤ')
    const said = page.getByRole('alert').getByText('保存できませんでした。端末の空きが足りないようです。')
    await said.waitFor()
    expect(await title(page).inputValue()).toBe('春からのダイヤ')
    expect(await records(page)).toEqual(before)
    await expectNoBarrier(page, 'full')

    // Another change stands on top of it, in another room too, and both are in the file.
    await page.getByRole('textbox', { name: '市区町村' }).fill('横浜市')
    await page.keyboard.press('Enter')
    await goTo(page, 'みちしるべ')
    await page.getByRole('button', { name: 'もう一度保存' }).waitFor()
    const file = await fileBehind(page, 'ファイルに保存')
    expect(file).toContain('春からのダイヤ')
    expect(file).toContain('横浜市')

    await empty(page)
    await page.getByRole('button', { name: 'もう一度保存' }).click()
    await page.getByText('この端末に保存しました。').waitFor()
    await page.reload()
    await goToPage(page, 'people')
    expect(await title(page).inputValue()).toBe('春からのダイヤ')
    expect(await page.getByRole('textbox', { name: '市区町村' }).inputValue()).toBe('横浜市')
    expect(faults.filter((fault) => !/quota/i.test(fault))).toEqual([])
  })

  it('ダイヤでも、動かした形は残り、そう言う。もとにもどすと、前の形に立つ', async () => {
    const { page } = await app.person({ room: 'household' })
    await small(page)
    await kept(page, 'うちのダイヤ')
    await goTo(page, 'ダイヤ')
    await fill(page)
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await page.getByRole('alert').getByText('保存できませんでした。').waitFor()
    await answered(page)
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('16:05 席を立つ')
    expect(await fileBehind(page, 'ファイルに保存')).toContain('16:05')
    const notKept = page.getByRole('region', { name: 'さいごの変更' }).filter({ has: page.getByRole('alert') })
    await notKept.getByRole('button', { name: 'もとにもどす' }).click()
    await answered(page)
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('16:00 席を立つ')
  })

  it('はじめて使う端末がいっぱいでも、見本に書いたことは画面に残る', async () => {
    const { page } = await app.person({ room: 'household' })
    await small(page)
    await goToPage(page, 'people')
    await fill(page)
    await write(page, 'うちのダイヤ')
    await page.getByRole('alert').getByText('保存できませんでした。').waitFor()
    expect(await title(page).inputValue()).toBe('うちのダイヤ')
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await expect.poll(() => title(page).inputValue()).not.toBe('うちのダイヤ')
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('書いている途中で消えたとき', () => {
  it('どの瞬間に画面が落ちても、前の形か新しい形のどちらかで、まざらない', async () => {
    const { context, page } = await app.person({ room: 'household' })
    await kept(page, 'ダイヤ0')
    await page.close()
    let last = 'ダイヤ0'
    for (const [index, wait] of [0, 1, 2, 4, 8, 16, 32].entries()) {
      const doomed = await opening(context, 'people')
      const next = `ダイヤ${index + 1}`
      await title(doomed).fill(next)
      const devtools = await context.newCDPSession(doomed)
      await doomed.keyboard.press('Enter')
      await doomed.waitForTimeout(wait)
      const crashed = doomed.waitForEvent('crash')
      // A page that is gone does not answer.
      void devtools.send('Page.crash').catch(() => undefined)
      await crashed
      await doomed.close()

      const after = await opening(context, 'people')
      const found = await title(after).inputValue()
      expect([last, next]).toContain(found)
      expect(await after.getByText('保存した記録の一部が読めません。').count()).toBe(0)
      for (const [key, text] of await records(after)) expect(() => JSON.parse(text), key).not.toThrow()
      last = found
      await after.close()
    }
  })
})

const opening = async (context: BrowserContext, name: string): Promise<Page> => {
  const page = await context.newPage()
  await goToPage(page, name)
  return page
}

describe('別の版の記録', () => {
  it('前の形の記録は、何もなくさずに開き、書くと今の形で残る', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    await kept(page, 'むかしのダイヤ')
    // As an earlier version wrote it: no file, a draft without the revision it was tried on.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('yohaku')
          opening.onsuccess = () => {
            const db = opening.result
            const work = db.transaction('records', 'readwrite')
            const store = work.objectStore('records')
            const reading = store.openCursor()
            reading.onsuccess = () => {
              const cursor = reading.result
              if (!cursor) return
              if (/^family\/family\/version\//.test(String(cursor.key))) {
                const version = JSON.parse(cursor.value)
                delete version.body.file
                version.checksum = crc32(JSON.stringify(version.body))
                cursor.update(JSON.stringify(version))
              }
              cursor.continue()
            }
            work.oncomplete = () => {
              db.close()
              resolve()
            }
            work.onabort = () => reject(work.error)
          }
          const crc32 = (text: string): string => {
            let rest = 0xffffffff
            for (const byte of new TextEncoder().encode(text)) {
              rest ^= byte
              for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
            }
            return (~rest >>> 0).toString(16).padStart(8, '0')
          }
        }),
    )
    await page.reload()
    await goToPage(page, 'people')
    expect(await title(page).inputValue()).toBe('むかしのダイヤ')
    expect(await page.getByText('読めません').count()).toBe(0)
    await write(page, 'いまのダイヤ')
    await page.getByText('家族のことを変えました。').waitFor()
    await page.reload()
    await goToPage(page, 'people')
    expect(await title(page).inputValue()).toBe('いまのダイヤ')
    expect(faults).toEqual([])
  })

  it('新しい版の保管場所には何も書かず、そう言い、端末の記録の控えをつくれる', async () => {
    const { page } = await app.person({ room: 'household' })
    await kept(page, 'あしたのダイヤ')
    await page.goto('about:blank')
    const newer = await page.context().newPage()
    await newer.route('**/*', (route) => route.fulfill({ body: '<title>newer</title>', contentType: 'text/html' }))
    await newer.goto(`${app.address}/newer`)
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('yohaku', 99)
          opening.onupgradeneeded = () => void opening.result.createObjectStore('something-new')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }),
    )
    const before = await records(newer)
    await newer.close()

    await page.goto(`${app.address}/#/household`)
    await opened(page)
    await page.getByText('この端末には新しい版の記録があります。').waitFor()
    await expectNoBarrier(page, 'newer')
    await page.getByRole('link', { name: '端末の記録の控えをつくる' }).click()
    const copy = await fileBehind(page, '控えをファイルに保存')
    expect(copy).toContain('あしたのダイヤ')
    await goToPage(page, 'people')
    await write(page, 'きのうのダイヤ')
    await page.getByText('この端末には新しい版の記録があります。').waitFor()
    expect(await records(page)).toEqual(before)
  })

  it('開いている間に新しい版が記録を移しても、書いたものは画面に残り、ファイルに保存できる', async () => {
    const { context, page } = await app.person({ room: 'household' })
    await kept(page, 'うちのダイヤ')
    const newer = await context.newPage()
    await newer.route('**/*', (route) => route.fulfill({ body: '<title>newer</title>', contentType: 'text/html' }))
    await newer.goto(`${app.address}/newer`)
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('yohaku', 99)
          opening.onupgradeneeded = () => undefined
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }),
    )
    const before = await records(newer)
    await write(page, '春からのダイヤ')
    await page.getByRole('alert').getByText('この端末には新しい版の記録があります。').waitFor()
    expect(await title(page).inputValue()).toBe('春からのダイヤ')
    expect(await fileBehind(page, 'ファイルに保存')).toContain('春からのダイヤ')
    expect(await records(newer)).toEqual(before)
  })
})

const lead = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent()

describe('よその時計', () => {
  it.each([
    ['ニューヨークの夏時間がおわる夜(2度めの1時半)', '2026-11-01T06:30:00Z'],
    ['ニューヨークの夏時間がはじまる夜(2時台がない)', '2027-03-14T07:30:00Z'],
  ])('%sでも、きょうは日本の日付と時刻で、東京の端末と同じ', async (_, time) => {
    const seen = async (timezoneId: string) => {
      const { page, faults } = await app.person({ room: 'today', timezoneId })
      await page.clock.setFixedTime(new Date(time))
      await page.reload()
      await opened(page)
      await answered(page)
      const today = await lead(page)
      await goTo(page, 'ダイヤ')
      await answered(page)
      const timetable = await lead(page)
      expect(faults).toEqual([])
      return { today, timetable }
    }
    expect(await seen('America/New_York')).toEqual(await seen('Asia/Tokyo'))
  })

  it('夏時間のかわる夜に書いても、履歴はその順に並ぶ', async () => {
    const { page } = await app.person({ room: 'household', timezoneId: 'America/New_York' })
    // 1:59 summer time, then a minute later 1:00 again.
    for (const [time, name] of [
      ['2026-11-01T05:59:00Z', '一'],
      ['2026-11-01T06:00:00Z', '二'],
    ] as const) {
      await page.clock.setFixedTime(new Date(time))
      await page.reload()
      await kept(page, name)
    }
    const saved = (await records(page))
      .filter(([key]) => key.startsWith('family/family/version/'))
      .map(([, text]) => JSON.parse(text) as { savedAt: number; body: { plan: { title: string } } })
      .sort((a, b) => a.savedAt - b.savedAt)
    expect(saved.slice(-2).map(({ body }) => body.plan.title)).toEqual(['一', '二'])
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await expect.poll(() => title(page).inputValue()).toBe('一')
  })
})

describe('一週間、通信のないところで', () => {
  it('どの部屋も開き、日付は進み、書いたものは残る', async () => {
    const { context, page, faults } = await app.person({ room: 'household' })
    await kept(page, 'うちのダイヤ')
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller === null)
        await new Promise((resolve) =>
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
        )
    })
    await context.setOffline(true)
    const days: string[] = []
    for (const day of ['2026-11-25', '2026-11-28', '2026-12-01']) {
      await page.clock.setFixedTime(new Date(`${day}T07:30:00+09:00`))
      await page.goto(`${app.address}/#/today`)
      await page.reload()
      await opened(page)
      await answered(page)
      await goTo(page, '運転整理')
      await page.getByText('できごとを変える').click()
      days.push(await page.getByLabel('日', { exact: true }).inputValue())
    }
    expect(days).toEqual(['2026-11-25', '2026-11-28', '2026-12-01'])
    for (const room of ['きょう', 'ダイヤ', 'くらべる', 'みちしるべ', '運転整理']) {
      await goTo(page, room)
      await answered(page)
    }
    for (const name of ['people', 'work', 'places', 'nursery', 'leave', 'helpers', 'days', 'data'])
      await goToPage(page, name)
    expect(await fileBehind(page, '控えをファイルに保存')).toContain('うちのダイヤ')
    await goToPage(page, 'people')
    await write(page, '一週間後のダイヤ')
    await page.getByText('家族のことを変えました。').waitFor()
    await page.reload()
    await goToPage(page, 'people')
    expect(await title(page).inputValue()).toBe('一週間後のダイヤ')
    expect(faults).toEqual([])
  })
})

interface Manifest {
  readonly id: string
  readonly lang: string
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly display: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly type: string
    readonly purpose?: string
  }[]
}

describe('ホーム画面におく', () => {
  it('ブラウザが「おける」と言う:名前、言語、しるし、切りぬける絵。どの絵も言った大きさ', async () => {
    const { context, page } = await app.person({ room: 'today' })
    const devtools = await context.newCDPSession(page)
    const { url, errors, data } = await devtools.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data ?? '') as Manifest
    expect(manifest).toMatchObject({ id: '/', lang: 'ja', short_name: '余白', scope: '/', display: 'standalone' })
    expect(manifest.name).not.toBe('')
    const purposes = manifest.icons.flatMap(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)
    expect(purposes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']))
    const drawn = await page.evaluate(
      async (sources) =>
        Promise.all(
          sources.map(async (src) => {
            const image = new Image()
            image.src = src
            await image.decode()
            return `${image.naturalWidth}x${image.naturalHeight}`
          }),
        ),
      manifest.icons.filter(({ type }) => type === 'image/png').map(({ src }) => new URL(src, url).href),
    )
    expect(drawn).toEqual(manifest.icons.filter(({ type }) => type === 'image/png').map(({ sizes }) => sizes))
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    await page.goto(new URL(manifest.start_url, url).href)
    await opened(page)
  })
})

describe('消えないようにたのむ', () => {
  const asked = async (granted: boolean) => {
    const visit = await app.person({ room: 'household' })
    await visit.page.addInitScript((answer) => {
      const counted = window as unknown as { asked: number }
      counted.asked = 0
      navigator.storage.persisted = async () => answer && counted.asked > 0
      navigator.storage.persist = async () => {
        counted.asked += 1
        return answer
      }
    }, granted)
    await visit.page.reload()
    return { ...visit, count: () => visit.page.evaluate(() => (window as unknown as { asked: number }).asked) }
  }

  it('はじめて何かを保存したときに、いちどだけたのむ。見ているだけの人にはたのまない', async () => {
    const { page, count } = await asked(true)
    await opened(page)
    expect(await count()).toBe(0)
    await kept(page, 'うちのダイヤ')
    await expect.poll(count).toBe(1)
    await goToPage(page, 'data')
    await page.getByText('このブラウザは、消すと言うまで記録を残します。').waitFor()
    await page.reload()
    await opened(page)
    expect(await count()).toBe(0)
  })

  it('ことわられたら、消されることがあると言い、もう一度たのめる', async () => {
    const { page, count } = await asked(false)
    await kept(page, 'うちのダイヤ')
    await expect.poll(count).toBe(1)
    await goToPage(page, 'data')
    await page.getByRole('button', { name: '残してもらうよう頼む' }).click()
    await expect.poll(count).toBe(2)
  })
})
