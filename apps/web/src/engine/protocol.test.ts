import { describe, expect, it } from 'vitest'
import { familyEngine } from '../testing/engine.ts'
import { familyPlan } from '../testing/family.ts'
import { answerOn, engineBehind, type Port, type ThreadPort } from './protocol.ts'

/** Two ends of a thread without a thread: what one posts, the other hears, later. */
const pair = () => {
  const heard = { screen: [] as ((event: MessageEvent) => void)[], thread: [] as ((event: MessageEvent) => void)[] }
  const failed: ((event: ErrorEvent) => void)[] = []
  const post = (to: keyof typeof heard) => (data: unknown) =>
    setTimeout(() => {
      for (const listener of heard[to]) listener({ data: structuredClone(data) } as MessageEvent)
    })
  const thread: Port = { postMessage: post('screen'), addEventListener: (_, listener) => heard.thread.push(listener) }
  const screen: ThreadPort = {
    postMessage: post('thread'),
    addEventListener: (type: string, listener: never) =>
      void (type === 'error' ? failed.push(listener) : heard.screen.push(listener)),
  }
  const fail = (message: string): void => {
    for (const listener of failed) listener({ message } as ErrorEvent)
  }
  return { screen, thread, fail }
}

const request = { track: 'now', month: '2026-11', line: 'pension', adult: 'p1' } as const

describe('計算の糸との問いと答え', () => {
  it('問いと答えは番号で合い、順が入れかわってもまちがえない', async () => {
    const { screen, thread } = pair()
    answerOn(thread, {
      ...familyEngine(),
      outlooks: async (plan) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return familyEngine().outlooks(plan)
      },
    })
    const engine = engineBehind(screen)
    const [outlooks, tree] = await Promise.all([engine.outlooks(familyPlan()), engine.explain(familyPlan(), request)])
    expect(outlooks.map(({ track }) => track.id)).toEqual(['now', 'plus1h', 'full'])
    expect(tree?.rule).toBe('reduced-hours-benefit.month')
  })

  it('計算がこわれたら、その問いだけが理由を聞く', async () => {
    const { screen, thread } = pair()
    answerOn(thread, familyEngine({ outlooks: () => Promise.reject(new RangeError('no track')) }))
    const engine = engineBehind(screen)
    await expect(engine.outlooks(familyPlan())).rejects.toThrow('no track')
    expect(await engine.explain(familyPlan(), request)).not.toBeNull()
  })

  it('糸が読みこめなければ、待つ人みなに言い、そのあとの問いにもすぐ言う', async () => {
    const { screen, fail } = pair()
    const engine = engineBehind(screen)
    const waiting = engine.outlooks(familyPlan())
    fail('')
    await expect(waiting).rejects.toThrow('the engine could not be loaded')
    await expect(engine.explain(familyPlan(), request)).rejects.toThrow('the engine could not be loaded')
  })
})
