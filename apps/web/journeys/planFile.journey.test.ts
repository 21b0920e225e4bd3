import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, goTo, opened, openPlan, ROOT, type RunningApp, startApp } from './app.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const SAMPLE = readFileSync(join(ROOT, 'families/f01-seed-author.yohaku.yaml'), 'utf8')

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('ファイルを開く').setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })

const save = async (page: Page): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'ファイルに保存' }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

describe('しおりのファイル', () => {
  it('こわれたファイルは、すべてのまちがいを行と直し方つきで言い、いまのしおりを変えない', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    const broken = SAMPLE.replace('start: "2026-04"', 'start: "2026-13"')
      .replace('closes: "18:30"', 'closes: "25:70"')
      .replace('married: true', 'maried: true')
    await choose(page, 'broken.yaml', broken)
    const alert = page.getByRole('alert')
    await alert.getByText('broken.yamlは開けませんでした。いまのしおりは変わっていません。').waitFor()
    const told = (await alert.textContent()) ?? ''
    expect(told).toContain('直すところが3か所あります。')
    for (const [line, path] of [
      [lineOf(broken, '2026-13'), 'start'],
      [lineOf(broken, 'maried'), 'household.maried'],
      [lineOf(broken, '25:70'), 'places'],
    ] as const)
      expect(told).toMatch(new RegExp(`${line}行[^]*${path.replace('.', '\\.')}`))
    expect(told).toContain('「married」に書きかえると読めます。')
    await goTo(page, 'ダイヤ')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('おむかえは16:52の予定です。')
    expect(faults).toEqual([])
  })

  it('開いて、うごかして、保存し、また開くと、書きこみも注も残っている', async () => {
    const { page } = await app.person({ room: 'household' })
    const ours = SAMPLE.replace('title: "', 'title: "うち ').replace(
      'schema: yohaku',
      '# 冷蔵庫に貼ってある表から\nschema: yohaku',
    )
    await choose(page, 'ours.yaml', ours)
    await page.getByText('ours.yamlを開きました。').waitFor()
    await goTo(page, 'ダイヤ')
    for (let step = 0; step < 6; step++) await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await page.getByText('この端末に保存しました。').waitFor()
    await openPlan(page)
    const { name, text } = await save(page)
    expect(name).toBe('f01-origin-author.yohaku.yaml')
    expect(text).toContain('# 冷蔵庫に貼ってある表から')
    expect(text).toContain('end: "16:30"')
    const again = await app.person({ room: 'household' })
    await choose(again.page, name, text)
    await again.page.getByText(`${name}を開きました。`).waitFor()
    await goTo(again.page, 'ダイヤ')
    await again.page.getByRole('heading', { name: 'おむかえは17:22の予定です。' }).waitFor()
  })

  it('見本も保存でき、開きなおせる', async () => {
    const { page } = await app.person({ room: 'household' })
    const { text } = await save(page)
    await choose(page, 'sample.yaml', text)
    await page.getByText('sample.yamlを開きました。').waitFor()
    await goTo(page, 'ダイヤ')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('おむかえは16:52の予定です。')
  })

  it.each([
    ['空のファイル', ''],
    ['しおりでないもの', 'hello: world\n'],
    ['書き方のくずれたもの', 'schema: [yohaku-plan/1\n'],
    ['ひとまわりする参照', 'schema: yohaku-plan/1\na: &a\n  b: *a\n'],
  ])('%s でも、止まらずに言葉で言う', async (_, text) => {
    const { page, faults } = await app.person({ room: 'household' })
    await choose(page, 'x.yaml', text)
    await page.getByRole('alert').getByText('x.yamlは開けませんでした。').waitFor()
    expect(faults).toEqual([])
  })

  it('ファイルを置くだけでも開ける', async () => {
    const { page } = await app.person({ room: 'household' })
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.yaml'))
      return transfer
    }, SAMPLE)
    await page.locator('#plan').dispatchEvent('drop', { dataTransfer: data })
    await page.getByText('dropped.yamlを開きました。').waitFor()
  })

  it('どの見本の家族も、開いて計算できる', async () => {
    const { page, faults } = await app.person({ room: 'household' })
    for (const family of ['f04-two-nurseries', 'f06-alone-long-commute', 'f08-night-shift', 'f10-one-parent']) {
      const file = `${family}.yohaku.yaml`
      await choose(page, file, readFileSync(join(ROOT, 'families', file), 'utf8'))
      await page.getByText(`${file}を開きました。`).waitFor()
      await goTo(page, 'ダイヤ')
      await answered(page)
      await page.getByRole('img', { name: /^家族の一日のダイヤ。/ }).waitFor()
      await openPlan(page)
    }
    expect(faults).toEqual([])
  })

  it('別の画面で決めた形は、こちらにも来る。ためしている形は残る', async () => {
    const { context, page } = await app.person({ room: 'timetable' })
    await page.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await page.getByText('この端末に保存しました。').waitFor()
    const other = await context.newPage()
    await other.goto(`${app.address}/#/timetable`)
    await opened(other)
    await other.getByRole('button', { name: '5分おそく席を立つ' }).click()
    await other.getByRole('button', { name: 'このダイヤにする' }).click()
    await other.getByText('この端末に保存しました。').waitFor()
    await page.getByRole('heading', { name: 'おむかえは17:02の予定です。' }).waitFor()
  })
})

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length
