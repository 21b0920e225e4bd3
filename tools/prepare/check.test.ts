import { describe, expect, it } from 'vitest'
import { chosenSteps, summaryOf } from './check.mjs'

describe('npm run check の段取り', () => {
  it('何も言わなければすべて、--fast なら試験のほかすべて', () => {
    const all = chosenSteps([]).steps.map((step) => step.name)
    expect(all).toContain('tests')
    expect(chosenSteps(['--fast']).steps.map((step) => step.name)).toEqual(all.filter((name) => name !== 'tests'))
  })

  it('名前で選べば、決まった順に、それだけ', () => {
    expect(chosenSteps(['dead-code', 'types']).steps.map((step) => step.name)).toEqual(['types', 'dead-code'])
  })

  it('知らない名前なら、知っている名前を挙げる', () => {
    expect(chosenSteps(['typos', 'types'])).toMatchObject({
      steps: [],
      problem: expect.stringMatching(/typos\..*dead-code/),
    })
  })

  it('結びの一行は、だめだったものを名で言う', () => {
    const result = (name: string, ok: boolean) => ({ name, ok, milliseconds: 1000 })
    expect(summaryOf([result('a', true), result('b', true)])).toBe('All 2 steps hold (2.0 s).')
    expect(summaryOf([result('a', true), result('b', false)])).toBe('1 of 2 steps failed (2.0 s): b')
  })
})
