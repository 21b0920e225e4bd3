import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { formatYearMonth, month } from '@yohaku/kernel'
import * as law from '@yohaku/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './architecture/sources.ts'

type Parameter = law.DatedParameter<unknown>

const CONFIDENCE: readonly law.Confidence[] = ['primary', 'secondary', 'single', 'memory', 'derived']
/** Where the state, its agencies, local governments (also under their geographic names) and the national health insurer publish. */
const OFFICIAL = /\.(go|lg)\.jp$|(^|\.)kyoukaikenpo\.or\.jp$|^(www\.)?(city|town|vill|pref|metro)\.[a-z.-]+\.jp$/
const OLDEST = month('1947-01')
const NEWEST = month('2060-12')

/** What the law room itself calls the list of all its parameters. */
const REGISTERED: readonly Parameter[] = Object.entries(law)
  .filter(([name]) => /^ALL_\w*PARAMETERS$/.test(name))
  .flatMap(([, list]) => list as readonly Parameter[])

const inSources: { readonly file: string; readonly parameter: Parameter }[] = []
beforeAll(async () => {
  const home = join(ROOT, 'packages/law/src')
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.parameters\.ts$/.test(file),
  )
  for (const file of files) {
    const module: unknown = await import(/* @vite-ignore */ join(home, file))
    for (const parameter of parametersWithin(module)) inSources.push({ file, parameter })
  }
})

/** Every dated parameter a value holds, in objects, lists and maps, each once. */
const parametersWithin = (value: unknown, seen = new Set<unknown>()): readonly Parameter[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if ('history' in value && 'answers' in value && 'id' in value) return [value as Parameter]
  const parts = value instanceof Map ? [...value.values()] : Object.values(value)
  return parts.flatMap((part) => parametersWithin(part, seen))
}

/** Names of the parameters that break a rule, and where. */
const breaking = (rule: (parameter: Parameter) => boolean): readonly string[] =>
  inSources.filter(({ parameter }) => !rule(parameter)).map(({ file, parameter }) => `${parameter.id} (${file})`)

const everyEntry = (rule: (entry: Parameter['history'][number]) => boolean) => (parameter: Parameter) =>
  parameter.history.every(rule)

describe('制度の数字には、出どころがある', () => {
  it('数字がある', () => {
    expect(inSources.length).toBeGreaterThan(100)
  })

  it('どの数字も、制度の部屋の一覧にのっている', () => {
    const registered = new Set(REGISTERED)
    expect(breaking((parameter) => registered.has(parameter))).toEqual([])
  })

  it('一覧に、名前の同じ別の数字はない', () => {
    const byId = new Map<string, Set<Parameter>>()
    for (const parameter of [...REGISTERED, ...inSources.map((each) => each.parameter)])
      byId.set(parameter.id, (byId.get(parameter.id) ?? new Set()).add(parameter))
    expect([...byId].filter(([, each]) => each.size > 1).map(([id]) => id)).toEqual([])
  })

  it('名前は「枝.数字」の形で、用語は日本語、単位がある', () => {
    expect(breaking(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(id))).toEqual([])
    expect(breaking(({ term }) => isJapanese(term))).toEqual([])
    expect(breaking(({ unit }) => unit.trim() !== '')).toEqual([])
  })

  it('どの時点の値にも、根拠の条文（日本語）がある', () => {
    expect(breaking(everyEntry(({ basis }) => isJapanese(basis)))).toEqual([])
  })

  it('出どころは、だれでも開ける https の住所（機械の名前や番号ではない）', () => {
    expect(breaking(everyEntry(({ source }) => isPublicAddress(source)))).toEqual([])
  })

  it('「公式のページを読んだ」と言うなら、そのページは公式の場所にある', () => {
    const official = everyEntry(({ confidence, source }) => confidence !== 'primary' || OFFICIAL.test(hostOf(source)))
    expect(breaking(official)).toEqual([])
  })

  it('たしかさと、見くらべた日が書いてある', () => {
    expect(breaking(everyEntry(({ confidence }) => CONFIDENCE.includes(confidence)))).toEqual([])
    const isDay = (day: unknown) => day === null || (Number.isSafeInteger(day) && Number(day) > 0)
    expect(breaking(everyEntry(({ checkedOn }) => isDay(checkedOn)))).toEqual([])
  })

  it('新しい順に並び、ありえる年月である', () => {
    const inOrder = ({ history }: Parameter) =>
      history.every(({ from }, index) => {
        const newer = history[index - 1]
        return from >= OLDEST && from <= NEWEST && (newer === undefined || newer.from > from)
      })
    expect(breaking(inOrder)).toEqual([])
  })

  // A newest value that begins right after is itself provisional: the law as it will read if nothing is renewed.
  it('「ここまで分かっている」月は、いちばん新しい値の前の月より、さらに前にはならない', () => {
    const sane = ({ knownUntil, history }: Parameter) =>
      knownUntil === null || (knownUntil >= history[0].from - 1 && knownUntil <= NEWEST)
    expect(breaking(sane)).toEqual([])
  })

  it('値は整数（率は、ことわった分母の上の整数）', () => {
    expect(breaking(everyEntry(({ value }) => value !== undefined && isWhole(value)))).toEqual([])
  })

  it('引けば、その月の値が出て、はじめの月より前は断る', () => {
    const answers = (parameter: Parameter) =>
      parameter.history.every(({ from, value }) => {
        const found = law.valueAt(parameter, from)
        return found.ok && found.value === value
      })
    expect(breaking(answers)).toEqual([])
    const refuses = (parameter: Parameter) => {
      const first = parameter.history.at(-1)
      return (
        first !== undefined && !law.valueAt(parameter, month(formatYearMonth((first.from - 1) as typeof first.from))).ok
      )
    }
    expect(breaking(refuses)).toEqual([])
  })
})

const isJapanese = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')

const isPublicAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  return (
    protocol === 'https:' && port === '' && username === '' && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname)
  )
}

/** Whole numbers all the way down; infinity stands for "no upper limit". */
const isWhole = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isSafeInteger(value) || value === Number.POSITIVE_INFINITY
  if (typeof value !== 'object' || value === null) return true
  return (value instanceof Map ? [...value.values()] : Object.values(value)).every(isWhole)
}
