import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addMonths, formatYearMonth, month, type YearMonth } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { lawCoverage } from './coverage.ts'
import { type Explanation, ExplanationRecorder } from './explanation.ts'
import { EVERY_RULE } from './testing/everyRule.ts'

const MONTHS: readonly YearMonth[] = Array.from({ length: 72 }, (_, place) => addMonths(month('2024-04'), place))
const withChildren = (of: Explanation): readonly Explanation[] => [of, ...of.children.flatMap(withChildren)]

/** Everything a rule says about one month. */
const heard = (at: (typeof EVERY_RULE)[number]['at'], of: YearMonth): readonly Explanation[] => {
  const recorder = new ExplanationRecorder()
  at(of, recorder)
  return recorder.roots.flatMap(withChildren)
}

describe('2024年4月から2030年3月までの72か月', () => {
  it('はじまりと終わり', () => {
    expect([MONTHS[0], MONTHS.at(-1)].map((of) => formatYearMonth(of as YearMonth))).toEqual(['2024-04', '2030-03'])
  })

  it.each(EVERY_RULE)('$name: どの月も額か断り。答えはじめ（$from）から先に隙間はない', ({ from, at }) => {
    for (const of of MONTHS) {
      const answer = at(of)
      const text = formatYearMonth(of)
      if (from === null || text >= from) expect(answer.ok, text).toBe(true)
      else expect(answer, text).toMatchObject({ ok: false, error: { type: 'NotInForce', month: of } })
    }
  })

  it.each(EVERY_RULE)('$name: 公表された月を過ぎた値には、暫定の印がつく', ({ at, lookedUpFor }) => {
    const knownUntilOf = new Map(lawCoverage().map(({ id, knownUntil }) => [id, knownUntil]))
    for (const of of MONTHS)
      for (const { parameters } of heard(at, of))
        for (const { id, provisional, from } of parameters) {
          const knownUntil = knownUntilOf.get(id)
          if (knownUntil === undefined) throw new Error(`${id} is in no list of sources`)
          const asked = formatYearMonth(lookedUpFor?.(id, of) ?? of)
          expect(provisional, `${id} ${asked}`).toBe(knownUntil !== null && asked > knownUntil)
          expect(from <= asked, `${id} ${from}`).toBe(true)
        }
  })

  it.each(EVERY_RULE)('$name: どの月の額も、その中の額も、負でない整数', ({ at }) => {
    for (const of of MONTHS)
      for (const { rule, result } of heard(at, of)) {
        expect(Number.isInteger(result), `${rule} ${formatYearMonth(of)}`).toBe(true)
        expect(result, `${rule} ${formatYearMonth(of)}`).toBeGreaterThanOrEqual(0)
      }
  })

  it('根拠を語る規則は、ひとつ残らずここで問われている', () => {
    const here = dirname(fileURLToPath(import.meta.url))
    const written = readdirSync(here, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/\.(test|parameters)\.ts$|^testing/.test(file))
      .flatMap((file) => [...readFileSync(join(here, file), 'utf8').matchAll(/id: '([a-z-]+\.[a-z.-]+)',\s*term:/g)])
      .map(([, id]) => id as string)
    const asked = new Set(EVERY_RULE.flatMap(({ at }) => MONTHS.flatMap((of) => heard(at, of))).map(({ rule }) => rule))
    expect(written.length).toBeGreaterThan(50)
    expect(
      written.filter((id) => !asked.has(id)),
      'enter these in src/testing/everyRule.ts',
    ).toEqual([])
  })
})
