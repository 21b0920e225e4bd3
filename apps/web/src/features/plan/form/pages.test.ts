import { type Plan, startPlan, valueAt } from '@yohaku/household'
import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { words } from '../../../text/ja/household.ts'
import { ja } from '../../../text/ja.ts'
import { FORM_PAGES, pageOf } from '../formPages.ts'
import { entered } from './entered.ts'
import { PAGES } from './pages.ts'
import type { Field, Part } from './types.ts'

const text = { ...ja, ...words }
const TODAY = '2026-11-24'

const ours = startPlan({ collects: ['partner', 'helper'] }, { month: month('2026-11'), title: 'わが家' })
const withCar = expectOk(entered(ours, { path: 'resources[0]', value: { id: 'car', name: '車' } }))

const partsOn = (page: (typeof FORM_PAGES)[number], plan: Plan): readonly Part[] => PAGES[page](plan, text, TODAY)
const all = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...all(part.parts ?? [])])
const fieldsOn = (page: (typeof FORM_PAGES)[number], plan: Plan): readonly Field[] =>
  all(partsOn(page, plan)).flatMap(({ fields }) => fields)

/** What choosing these words in a field writes into the plan. */
const chosen = (page: (typeof FORM_PAGES)[number], plan: Plan, path: string, said: string): Plan => {
  const field = fieldsOn(page, plan).find((one) => one.path === path)
  const option = field?.kind === 'choice' ? field.options.find((one) => one.words === said) : undefined
  if (option === undefined) throw new Error(`${path} does not offer ${said}`)
  return expectOk(entered(plan, { path, value: 'set' in option ? option.set : option.value }))
}

describe('しおりのページ', () => {
  it.each(FORM_PAGES)('%s: どの選択肢も、足すものも、しおりに書ける', (page) => {
    const tried = all(partsOn(page, withCar)).flatMap(({ fields, adds = [] }) => [
      ...adds,
      ...fields.flatMap((field) =>
        field.kind === 'choice'
          ? field.options.map((option) => ({ path: field.path, value: 'set' in option ? option.set : option.value }))
          : [],
      ),
    ])
    const refused = tried.flatMap((entry) => {
      const result = entered(withCar, entry)
      return result.ok ? [] : [`${entry.path} ${JSON.stringify(entry.value)} ${result.error.map(({ code }) => code)}`]
    })
    expect(refused).toEqual([])
  })

  it.each(FORM_PAGES)('%s: 同じ項目は二度出ず、仮の値の一覧からその項目へ行ける', (page) => {
    const paths = fieldsOn(page, withCar).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    const lost = paths.filter((path) => !fieldsOn(pageOf(path), withCar).some((field) => field.path === path))
    expect(lost).toEqual([])
  })

  it('おくれは、種類ごとに書け、書かないうちはわたしたちの想定のしるしがつく', () => {
    const walk = (plan: Plan) => fieldsOn('delays', plan).filter(({ path }) => path.startsWith('delays.walk'))
    expect(walk(ours)).toMatchObject([{ label: 'delayLaw', ours: true }])
    const listed = chosen('delays', ours, 'delays.walk', '分を書きだす')
    expect(walk(listed)).toMatchObject([{ ours: false }, { path: 'delays.walk.values', kind: 'minutesList' }])
    const said = expectOk(entered(listed, { path: 'delays.walk.values', value: [0, 0, 3, 12] }))
    expect(said.delays).toEqual({ walk: { type: 'empirical', values: [0, 0, 3, 12] } })
    expect(expectOk(entered(said, { path: 'delays.walk', value: undefined })).delays).toEqual({})
  })

  it('ひとつの用事だけのおくれは、その用事のそばで大きさを書く', () => {
    const [day] = ours.days
    const step = day?.steps.find(({ act }) => act === 'pickup')
    const base = `days[${day?.id}].steps[${step?.id}]`
    const law = `delays.own-${day?.id}-${step?.id}`
    const own = chosen('days', ours, `${base}.delay`, 'この用事だけ')
    expect(fieldsOn('days', own).some(({ path }) => path === law)).toBe(true)
    const always = chosen('days', own, law, 'いつも同じだけ')
    expect(valueAt(always, law)).toEqual({ type: 'constant', value: 5 })
    expect(fieldsOn('delays', always).some(({ path }) => path === law)).toBe(false)
    expect(valueAt(chosen('days', always, `${base}.delay`, 'おくれない'), `${base}.delay`)).toBe(null)
  })

  it('使っているものは外せず、どの用事も使わなくなると外せる', () => {
    const [day] = withCar.days
    const path = `days[${day?.id}].steps[${day?.steps[0]?.id}].uses`
    const field = fieldsOn('days', withCar).find((one) => one.path === path)
    expect(field).toMatchObject({ kind: 'several', leaves: true, options: [{ value: 'car', words: '車' }] })
    const removable = (plan: Plan) => all(partsOn('days', plan)).some(({ remove }) => remove === 'resources[car]')
    expect(removable(withCar)).toBe(true)
    expect(removable(expectOk(entered(withCar, { path, value: ['car'] })))).toBe(false)
  })

  it('手だてを並べる順は、ひとつ決めるとつぎをきき、同じものは二度選べない', () => {
    const path = 'household.cover.order'
    const first = chosen('leave', ours, path, 'お金が少ない')
    expect(first.household.cover?.order).toEqual(['yen'])
    const second = fieldsOn('leave', first).find((one) => one.path === `${path}[1]`)
    expect(second?.kind === 'choice' && second.options.map(({ value }) => value)).not.toContain('yen')
    const both = chosen('leave', first, `${path}[1]`, '早く着く')
    expect(chosen('leave', both, path, '早く着く').household.cover?.order).toEqual(['arrival', 'yen'])
    expect(expectOk(entered(both, { path: `${path}[1]`, value: undefined })).household.cover?.order).toEqual(['yen'])
  })

  it('園の電話は、場所に書く', () => {
    const path = 'places[nursery].phone'
    expect(fieldsOn('places', ours).some((field) => field.path === path)).toBe(true)
    expect(valueAt(expectOk(entered(ours, { path, value: '045-000-0000' })), path)).toBe('045-000-0000')
  })
})
