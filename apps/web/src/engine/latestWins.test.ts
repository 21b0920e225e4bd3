import { describe, expect, it } from 'vitest'
import { latestWins } from './latestWins.ts'

/** A run whose answers come when the test says so. */
const held = () => {
  const started: number[] = []
  const release = new Map<number, () => void>()
  const run = (input: number): Promise<number> => {
    started.push(input)
    return new Promise((resolve) => release.set(input, () => resolve(input * 10)))
  }
  return { started, run, answer: (input: number) => release.get(input)?.() }
}

const soon = () => new Promise((resolve) => setTimeout(resolve))

describe('さいごの問いが勝つ', () => {
  it('間をとばし、さいしょとさいごだけに答える', async () => {
    const { started, run, answer } = held()
    const ask = latestWins(run)
    const answers = [ask(1), ask(2), ask(3)]
    answer(1)
    await soon()
    answer(3)
    expect(await Promise.all(answers)).toEqual([{ done: true, value: 10 }, { done: false }, { done: true, value: 30 }])
    expect(started).toEqual([1, 3])
  })

  it('同時には、ひとつしか計算しない', async () => {
    const { started, run, answer } = held()
    const ask = latestWins(run)
    const first = ask(1)
    const second = ask(2)
    await soon()
    expect(started).toEqual([1])
    answer(1)
    await first
    await soon()
    expect(started).toEqual([1, 2])
    answer(2)
    expect(await second).toEqual({ done: true, value: 20 })
  })

  it('こわれた計算のあとも、次の問いに答える', async () => {
    let broken = true
    const ask = latestWins(async (input: number) => {
      if (broken) throw new Error('no answer')
      return input
    })
    await expect(ask(1)).rejects.toThrow('no answer')
    broken = false
    expect(await ask(2)).toEqual({ done: true, value: 2 })
  })
})
