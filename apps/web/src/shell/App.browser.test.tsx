import { memoryAdapter } from '@yohaku/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../design-system/base.css'
import '../design-system/tokens.css'
import type { Engine } from '../engine/engine.ts'
import { familyStoreOn } from '../state/familyStore.ts'
import { loadFamily } from '../state/useFamilyOnDevice.ts'
import { familyAnswers, familyEngine } from '../testing/engine.ts'
import { familyPlan } from '../testing/family.ts'
import { ja } from '../text/ja.ts'
import { App } from './App.tsx'
import { hrefOf, type RoomName } from './route.ts'

const open = async ({
  engine = familyEngine(),
  adapter = memoryAdapter(),
  room = 'timetable',
}: {
  room?: RoomName
  engine?: Engine
  adapter?: ReturnType<typeof memoryAdapter>
} = {}) => {
  const store = familyStoreOn(adapter, () => 1_795_000_000_000, null)
  const openStore = async () => store
  window.location.hash = hrefOf(room)
  const screen = await render(
    <App
      sample={familyPlan()}
      engine={engine}
      openStore={openStore}
      loaded={await loadFamily(store)}
      text={ja}
      now={() => new Date(2026, 10, 24, 15, 35)}
    />,
  )
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { screen, store }
}

const later = () => page.getByRole('button', { name: '5分おそく席を立つ' })
const answer = () => page.getByRole('region', { name: 'うごかした結果' })
const held = () => answer().getByRole('combobox', { name: 'うごかすもの' })

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(390, 844)
})

describe('はじめの画面', () => {
  it('おむかえの時刻が、さいしょの一文に立っている', async () => {
    await open()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:52の予定です。')
  })

  it('図には一文の名前があり、くわしい時刻は表にある', async () => {
    await open()
    const name = /あおいは16:00に席を立ちます。おむかえは16:52、余白 98分です。/
    await expect.element(page.getByRole('img', { name })).toBeVisible()
    const rows = page.getByRole('table').getByRole('row', { name: /^16:52/ })
    await expect.element(rows).toHaveTextContent('おむかえ(園)')
    await expect.element(rows).toHaveTextContent('余白 98分')
  })

  it('三つのトラックは、同じ幅の列で並ぶ', async () => {
    const { screen } = await open({ room: 'compare' })
    await expect.element(page.getByRole('rowheader', { name: '家族の手取り' })).toBeVisible()
    const heads = [...screen.container.querySelectorAll('nav[aria-label="トラック"] li')]
    expect(heads.map((head) => head.textContent)).toEqual([
      'いま9:00–16:00',
      '1時間長く9:00–17:00',
      'フルタイム9:00–18:00',
    ])
    expect(new Set(heads.map((head) => Math.round(head.getBoundingClientRect().width))).size).toBe(1)
  })

  it('見本であること、仮の値があることを言い、そこからしおりの一覧へ行ける', async () => {
    const { screen } = await open()
    await expect.element(page.getByText('見本の家族')).toBeVisible()
    await page.getByRole('link', { name: '仮の値1個の一覧を見る' }).click()
    await expect.poll(() => screen.container.querySelector('#assumptions summary')).not.toBeNull()
    screen.container.querySelector<HTMLElement>('#assumptions summary')?.click()
    await expect.element(page.getByText('あおいの生まれた日')).toBeVisible()
  })
})

describe('席を立つ時刻をうごかす', () => {
  it('+5分で、おむかえも余白もついてくる', async () => {
    await open()
    await later().click()
    await expect.element(held()).toHaveDisplayValue('席を立つ(あおい)')
    await expect.element(answer()).toHaveTextContent('16:05いまは 16:00')
    await expect.element(answer()).toHaveTextContent('おむかえ 16:57余白 93分')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:57の予定です。')
  })

  it('図の手は、矢印の鍵でも5分ずつうごく', async () => {
    await open()
    const hand = page.getByRole('slider', { name: 'あおいが席を立つ時刻' })
    await expect.element(hand).toHaveAttribute('aria-valuetext', '16:00 席を立つ')
    hand.element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    await expect.element(hand).toHaveAttribute('aria-valuetext', '16:05 席を立つ')
  })

  it('指で引くと、5分きざみでついてくる', async () => {
    await open()
    const hand = page.getByRole('slider').element()
    const box = hand.getBoundingClientRect()
    const [x, y] = [box.x + 22, box.y + 22]
    const point = (type: string, clientY: number) =>
      hand.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY }))
    hand.setPointerCapture = () => undefined
    point('pointerdown', y)
    point('pointermove', y + 17)
    point('pointerup', y + 17)
    await expect.element(answer()).toHaveTextContent('16:30いまは 16:00')
  })

  it('もとにもどすと、ひと引きぶんがもどる', async () => {
    await open()
    await later().click()
    await later().click()
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await expect.element(answer()).toHaveTextContent('16:00−5分+5分')
    await expect.element(answer()).not.toHaveTextContent('いまは')
  })

  it('このダイヤにすると、この端末に残り、開きなおしても同じ', async () => {
    const adapter = memoryAdapter()
    const { screen } = await open({ adapter })
    await later().click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await expect.element(page.getByText('この端末に保存しました。')).toBeVisible()
    await screen.unmount()
    await open({ adapter })
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:57の予定です。')
  })

  it('決めたあとでも、もとにもどせる', async () => {
    await open()
    await later().click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await later().click()
    await page.getByRole('button', { name: 'このダイヤにする' }).click()
    await expect.element(page.getByText('この端末に保存しました。')).toBeVisible()
    await page.getByRole('button', { name: 'もとにもどす' }).click()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:57の予定です。')
  })

  it('ためしている形も、開きなおすと残っている', async () => {
    const adapter = memoryAdapter()
    const { screen, store } = await open({ adapter })
    await later().click()
    await expect.poll(async () => (await store.drafts.load('family')).ok && (await store.drafts.ids()).ok).toBe(true)
    await expect
      .poll(async () => {
        const draft = await store.drafts.load('family')
        return draft.ok ? draft.value?.body.trials.length : 0
      })
      .toBe(1)
    await screen.unmount()
    await open({ adapter })
    await expect.element(answer()).toHaveTextContent('16:05いまは 16:00')
  })

  it('閉園をすぎると、足りない分を言葉で言う', async () => {
    await open()
    await page.getByRole('radio', { name: /フルタイム/ }).click()
    await expect.element(answer()).toHaveTextContent('22分足りません')
    await expect.element(page.getByText(/先に手だてが要ります。/)).toBeVisible()
  })

  it('答えを待つあいだは、前の数がうすく残る', async () => {
    let release = (): void => undefined
    let first = true
    const engine = familyEngine({
      day: async (question) => {
        if (!first)
          await new Promise<void>((resolve) => {
            release = resolve
          })
        first = false
        return familyAnswers.day(question)
      },
    })
    await open({ engine })
    await later().click()
    const result = answer().getByText('おむかえ 16:').element().closest('p')
    await expect.poll(() => result && getComputedStyle(result).opacity).toBe('0.5')
    expect(result?.textContent).toContain('16:52')
    release()
    await expect.poll(() => result && getComputedStyle(result).opacity).toBe('1')
  })

  it('計算がとまっても、しおりは残っていると言う', async () => {
    let first = true
    const engine = familyEngine({
      day: (question) => {
        if (!first) return Promise.reject(new Error('stopped'))
        first = false
        return familyAnswers.day(question)
      },
    })
    await open({ engine })
    await later().click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('しおりはそのまま残っています。')
  })
})

describe('部屋', () => {
  const goThrough = (name: string) => page.getByRole('navigation', { name: '部屋' }).getByRole('link', { name }).click()

  it('きょうは、つぎの時刻の約束と余白を言い、いまの線を引く', async () => {
    const { screen } = await open({ room: 'today' })
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:52の予定です。')
    await expect.element(page.getByText(/18:30まで、余白 98分。/)).toBeVisible()
    expect(screen.container.querySelector('.d-flag-t')?.textContent).toBe('15:35')
  })

  it('部屋を移ると、見出しに焦点があり、題名が変わり、もどると元のところにいる', async () => {
    await open({ room: 'timetable' })
    await expect.poll(() => document.title).toBe('ダイヤ | 余白')
    window.scrollTo(0, 120)
    await expect.poll(() => window.scrollY).toBe(120)
    await goThrough('くらべる')
    await expect.element(page.getByRole('heading', { level: 1, name: /どのトラックにも/ })).toHaveFocus()
    expect(document.title).toBe('くらべる | 余白')
    window.history.back()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('おむかえは16:52の予定です。')
    await expect.poll(() => window.scrollY).toBe(120)
  })

  it('知らない宛先は、きょうをひらく', async () => {
    await open({ room: 'today' })
    window.location.hash = '#/nowhere'
    await expect.poll(() => document.title).toBe('きょう | 余白')
  })

  it('ためしている形は、部屋を移っても残り、そこでも決められる', async () => {
    await open()
    await later().click()
    await goThrough('くらべる')
    const bar = page.getByRole('region', { name: 'さいごの変更' })
    await bar.getByRole('button', { name: 'このダイヤにする' }).click()
    await expect.element(bar).toHaveTextContent('この端末に保存しました。')
    await bar.getByRole('button', { name: 'もとにもどす' }).click()
    await goThrough('ダイヤ')
    await expect.element(answer()).toHaveTextContent('16:00−5分+5分')
  })
})

describe('お金', () => {
  it('月を進めると、住民税の行が出る', async () => {
    await open({ room: 'compare' })
    expect(page.getByRole('rowheader', { name: /住民税/ }).elements()).toHaveLength(0)
    await page.getByRole('combobox', { name: '見る月' }).selectOptions('2027年6月')
    await expect.element(page.getByRole('rowheader', { name: /住民税/ })).toBeVisible()
  })

  it('数字そのものが根拠をひらくボタン', async () => {
    await open({ room: 'compare' })
    await page.getByRole('button', { name: 'いまの時短のときの給付 22,500円、根拠をひらく' }).click()
    await expect.element(page.getByRole('heading', { name: '根拠:いま 時短のときの給付 22,500円' })).toBeVisible()
    await expect.element(page.getByText('この月の賃金')).toBeVisible()
    await expect.element(page.getByText('出どころとの照合は、これからです。')).toBeVisible()
    const source = page.getByRole('link', { name: /出どころを開く/ })
    await expect.element(source).toHaveAttribute('href', 'https://example.com/law')
    await page.getByRole('button', { name: /根拠をとじる/ }).click()
    expect(page.getByRole('heading', { name: /^根拠/ }).elements()).toHaveLength(0)
  })

  it('月給は書いても、5,000円ずつでも変えられ、数でないものは変えない', async () => {
    const asked: number[] = []
    const engine = familyEngine({
      outlooks: (question) => {
        asked.push(question.plan.jobs[0]?.fullTimeMonthly ?? 0)
        return familyAnswers.outlooks(question)
      },
    })
    await open({ engine, room: 'compare' })
    const field = page.getByRole('textbox', { name: 'あおいの月給(フルタイムのとき)' })
    await page.getByRole('button', { name: 'あおいの月給を5,000円ふやす' }).click()
    await expect.element(field).toHaveValue('305,000')
    await field.fill('32万')
    await expect.element(page.getByRole('alert')).toHaveTextContent('1円単位の数で書けます。')
    await field.fill('320000')
    await expect.poll(() => asked.at(-1)).toBe(320_000)
    expect(new Set(asked)).toEqual(new Set([300_000, 305_000, 320_000]))
  })
})

describe('言葉と明るさ', () => {
  it('英語にかえると、すべて英語になり、langも変わる', async () => {
    await open({ room: 'household' })
    await page.getByRole('radio', { name: 'English' }).click()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Plan')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('yohaku.language')).toBe('en')
    await page.getByRole('radio', { name: '日本語' }).click()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('しおり')
  })

  it('夜の明るさは、しるしとして残る', async () => {
    await open({ room: 'household' })
    await page.getByRole('radio', { name: '夜', exact: true }).click()
    expect(document.documentElement.dataset.theme).toBe('night')
    await page.getByRole('radio', { name: '端末に合わせる' }).click()
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('しおりのファイル', () => {
  const choose = (name: string, content: string) =>
    userEvent.upload(page.getByLabelText('ファイルを開く'), new File([content], name))

  it('まちがいのあるファイルは、行と直し方をみな言い、しおりを変えない', async () => {
    await open({ room: 'household' })
    await choose('broken.yaml', 'schema: yohaku-plan/1\nid: x\ntitle: t\nstart: "2026-13"\ncolour: red\n')
    const alert = page.getByRole('alert')
    await expect.element(alert).toHaveTextContent('broken.yamlは開けませんでした。いまのしおりは変わっていません。')
    await expect.element(alert).toHaveTextContent('4行')
    await expect.element(alert).toHaveTextContent('colour')
    await expect.element(page.getByRole('heading', { name: /時短9–16時・1歳・駅前の園/ })).toBeVisible()
  })

  it('正しいファイルは開いて、この端末に残る', async () => {
    const { store } = await open({ room: 'household' })
    const plan = { ...familyPlan(), title: 'わが家' }
    await choose('ours.json', JSON.stringify(plan))
    await expect.element(page.getByText('わが家', { exact: true })).toBeVisible()
    const kept = await store.families.load('family')
    expect(kept.ok && kept.value?.body.file?.format).toBe('json')
  })
})
