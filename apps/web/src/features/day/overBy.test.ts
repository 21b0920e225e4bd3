import { clock } from '@yohaku/kernel'
import { drawDay } from '@yohaku/picture'
import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { dayFor } from '../../testing/outlook.ts'
import { words } from '../../text/ja/timetable.ts'
import { ja } from '../../text/ja.ts'
import { diagramWords, sceneOf } from './familyScene.ts'
import { overBy } from './overBy.ts'

const text = { ...ja, ...words }
const drawing = drawDay(
  sceneOf({ plan: familyPlan(), day: dayFor(clock('16:00')), kept: null, mover: null }, text),
  diagramWords(text),
  { orientation: 'portrait', width: 350 },
)
const keyOf = (words: string): string => {
  const found = drawing.labels.find((label) => label.text.includes(words))
  if (!found) throw new Error(`nothing says ${words}`)
  return `label-${found.key}`
}

describe('すぎたことばだけが、しずかになる', () => {
  it.each([
    ['16:51', false],
    ['16:52', false],
    ['16:53', true],
  ])('16:52のおむかえは、%sに、すぎた:%s', (now, isOver) => {
    expect(overBy(drawing, clock(now)).has(keyOf('16:52'))).toBe(isOver)
  })

  it('閉園までの余白は、閉園がすぎるまで濃い', () => {
    const [white] = drawing.whites
    if (!white) throw new Error('a family with slack')
    const keys = ['', 'figure-', 'unit-', 'dim-'].map((part) => `slack-${part}${white.key}`)
    const quiet = (now: string) => keys.filter((key) => overBy(drawing, clock(now)).has(key)).length
    expect([quiet('18:29'), quiet('18:31')]).toEqual([0, keys.length])
  })

  it('朝いちばんには何もすぎていず、夜のおわりには、どのことばもすぎている', () => {
    expect(overBy(drawing, 0).size).toBe(0)
    const all = overBy(drawing, 30 * 60)
    for (const { key } of drawing.labels) expect(all.has(`label-${key}`), key).toBe(true)
  })
})
