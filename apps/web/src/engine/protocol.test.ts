import { err } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { familyAnswers } from '../testing/engine.ts'
import { familyPlan } from '../testing/family.ts'
import { answerOn, engineBehind, type Port, type ThreadPort } from './protocol.ts'
import { type Questions, questions } from './questions.ts'

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

const plan = familyPlan()
const figure = { plan, track: 'now', month: '2026-11', line: 'pension', adult: 'p1' } as const
const answers = (more: Partial<Questions> = {}): Questions => ({ ...questions, ...familyAnswers, ...more })

describe('計算の糸との問いと答え', () => {
  it('問いと答えは番号で合い、順が入れかわってもまちがえない', async () => {
    const { screen, thread } = pair()
    answerOn(
      thread,
      answers({
        outlooks: async (question) => {
          await new Promise((resolve) => setTimeout(resolve, 20))
          return familyAnswers.outlooks(question)
        },
      }),
    )
    const engine = engineBehind(screen)
    const [outlooks, tree] = await Promise.all([engine.ask('outlooks', { plan }), engine.ask('explain', figure)])
    expect(outlooks.ok && outlooks.value.map(({ track }) => track.id)).toEqual(['now', 'plus1h', 'full'])
    expect(tree.ok && tree.value?.rule).toBe('reduced-hours-benefit.month')
  })

  it('計算がこわれたら、その問いだけが理由を聞く', async () => {
    const { screen, thread } = pair()
    answerOn(thread, answers({ outlooks: () => Promise.reject(new RangeError('no track')) }))
    const engine = engineBehind(screen)
    expect(await engine.ask('outlooks', { plan })).toEqual(err({ type: 'EngineFault', reason: 'RangeError: no track' }))
    expect((await engine.ask('explain', figure)).ok).toBe(true)
  })

  it('糸が読みこめなければ、待つ人みなに言い、そのあとの問いにもすぐ言う', async () => {
    const { screen, fail } = pair()
    const engine = engineBehind(screen)
    const waiting = engine.ask('outlooks', { plan })
    fail('')
    const gone = err({ type: 'EngineFault', reason: 'the engine could not be loaded' })
    expect(await waiting).toEqual(gone)
    expect(await engine.ask('explain', figure)).toEqual(gone)
  })
})
