import { err, ok } from '@yohaku/kernel'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { familyPlan } from '../testing/family.ts'
import { EngineProvider } from './EngineProvider.tsx'
import type { Engine } from './engine.ts'
import { useAnswer } from './useAnswer.ts'

const plan = familyPlan()

/** An engine whose answers come when the test says so; each is the day that was asked for. */
const heldEngine = () => {
  const asked: string[] = []
  const open = new Map<string, (isFault: boolean) => void>()
  const engine: Engine = {
    ask: (_name, question) => {
      const day = (question as { readonly day?: string }).day ?? 'usual'
      asked.push(day)
      return new Promise((resolve) =>
        open.set(day, (isFault) =>
          resolve(isFault ? err({ type: 'EngineFault', reason: 'broken' }) : ok([{ day }] as never)),
        ),
      )
    },
  }
  const answer = (day: string, isFault = false): void => open.get(day)?.(isFault)
  return { engine, asked, answer }
}

function Asking() {
  const [day, setDay] = useState<string | null>('mon')
  const { value, question, waiting, fault } = useAnswer('day', day === null ? null : { plan, day })
  const told = (value ?? []) as unknown as readonly { readonly day: string }[]
  return (
    <>
      {['mon', 'tue', 'wed'].map((one) => (
        <button key={one} type="button" onClick={() => setDay(one)}>
          {one}
        </button>
      ))}
      <button type="button" onClick={() => setDay(null)}>
        nothing
      </button>
      <output>
        {[told[0]?.day ?? 'none', question?.day ?? 'none', waiting ? 'waiting' : 'there', fault?.reason ?? 'well'].join(
          ' ',
        )}
      </output>
    </>
  )
}

const start = async () => {
  const held = heldEngine()
  await render(
    <EngineProvider engine={held.engine}>
      <Asking />
    </EngineProvider>,
  )
  const says = (words: string) => expect.element(page.getByRole('status')).toHaveTextContent(words)
  const press = (name: string) => page.getByRole('button', { name }).click()
  return { ...held, says, press }
}

describe('問いと答え', () => {
  it('答えが来るまで待ち、来たら、その問いといっしょに見せる', async () => {
    const { answer, says } = await start()
    await says('none none waiting well')
    answer('mon')
    await says('mon mon there well')
  })

  it('つぎを待つあいだは、前の答えが、前の問いといっしょに残る', async () => {
    const { answer, says, press } = await start()
    answer('mon')
    await says('mon mon there well')
    await press('tue')
    await says('mon mon waiting well')
    answer('tue')
    await says('tue tue there well')
  })

  it('急いで三つ聞けば、さいごの答えになり、まん中は計算しない', async () => {
    const { answer, says, press, asked } = await start()
    await press('tue')
    await press('wed')
    answer('mon')
    await expect.poll(() => asked).toEqual(['mon', 'wed'])
    answer('wed')
    await says('wed wed there well')
  })

  it('一度聞いたことは、すぐ答え、もう計算しない', async () => {
    const { answer, says, press, asked } = await start()
    answer('mon')
    await says('mon mon there well')
    await press('tue')
    answer('tue')
    await says('tue tue there well')
    await press('mon')
    await says('mon mon there well')
    expect(asked).toEqual(['mon', 'tue'])
  })

  it('計算がとまれば、そう言い、待たせない。聞きなおせば答える', async () => {
    const { answer, says, press } = await start()
    answer('mon', true)
    await says('none none there broken')
    await press('tue')
    answer('tue')
    await says('tue tue there well')
  })

  it('何も聞かなければ、待たない', async () => {
    const { answer, says, press } = await start()
    answer('mon')
    await says('mon mon there well')
    await press('nothing')
    await says('mon mon there well')
  })
})
