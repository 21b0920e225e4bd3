import { describe, expect, it } from 'vitest'
import { DEFAULT_DAY_TYPES } from './defaultDayTypes.ts'
import { DEFAULT_DELAYS } from './defaultDelays.ts'
import { meanDelay } from './delayLaw.ts'
import { distributionProblem } from './distribution.ts'

const all = DEFAULT_DAY_TYPES.reduce((sum, { p }) => sum + p, 0)
const typeOf = (id: string) => DEFAULT_DAY_TYPES.find((type) => type.id === id)
const meanOn = (id: string, kind: string): number => {
  const law = typeOf(id)?.delays[kind] ?? DEFAULT_DELAYS[kind]?.distribution
  return law === undefined ? Number.NaN : meanDelay(law)
}

describe('日の種類(仮に置いたもの)', () => {
  it('割合は1万日で、あわせて1万', () => {
    expect(all).toBe(10_000)
  })

  it('路線のみだれは、証明書の日59% × 10分超40% × 出会う割合35%', () => {
    expect(typeOf('disruption')?.p).toBe(Math.round(10_000 * 0.59 * 0.4 * 0.35))
  })

  it.each(Object.keys(DEFAULT_DELAYS))('おくれを足さない:%s の平均は、どの日も合わせればもとのまま', (kind) => {
    const mixed = DEFAULT_DAY_TYPES.reduce((sum, { id, p }) => sum + (p / all) * meanOn(id, kind), 0)
    const usual = meanDelay(DEFAULT_DELAYS[kind]?.distribution ?? { type: 'constant', value: Number.NaN })
    expect(Math.abs(mixed - usual)).toBeLessThan(0.002 * usual)
  })

  it.each([
    ['rain', 'walk'],
    ['disruption', 'train'],
    ['childSlow', 'childPrepare'],
    ['childSlow', 'meal'],
    ['childSlow', 'bedtime'],
    ['childSlow', 'handOver'],
  ])('%s の日は、%s がふだんの2倍より長い', (id, kind) => {
    expect(meanOn(id, kind)).toBeGreaterThan(2 * meanOn('normal', kind))
  })

  it('どの法則からも引ける', () => {
    for (const { delays } of DEFAULT_DAY_TYPES)
      for (const law of Object.values(delays)) expect(distributionProblem(law)).toBeNull()
  })
})
