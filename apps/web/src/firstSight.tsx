import { startPlan } from '@yohaku/household'
import { month as yearMonth } from '@yohaku/kernel'
import { prerenderToNodeStream } from 'react-dom/static'
import { answer } from './engine/answers/day.ts'
import { StartAnswer } from './rooms/start/StartAnswer.tsx'
import { nowOf } from './shell/useNow.ts'
import type { Language } from './text/language.ts'
import { roomWords } from './text/rooms.ts'
import { TextProvider } from './text/TextProvider.tsx'
import { textOf } from './text/text.ts'

/**
 * What a fresh device sees before any script has run, written into the page when the app is built: the first answer of
 * はじめの一分 from the same engine and the same parts, for the values nobody has changed yet. The room itself takes its place.
 */
export const firstSight = async (language: Language, now: Date): Promise<string> => {
  const text = await textOf(language)
  const { start } = await roomWords('start', language)
  const plan = startPlan({}, { month: yearMonth(nowOf(now).month), title: start.title })
  const [present] = answer({ plan })
  const { prelude } = await prerenderToNodeStream(
    <div className="page" lang={language}>
      <TextProvider text={text}>
        <StartAnswer answer={present ? { plan, day: present.day } : null} />
        <p className="note">{start.note}</p>
      </TextProvider>
    </div>,
  )
  const parts: Uint8Array[] = []
  for await (const part of prelude) parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part)
  return new TextDecoder().decode(new Uint8Array(parts.flatMap((part) => [...part])))
}
