import { type DiagramWords, sceneOf as pictureScene, type Scene, type SceneFacts } from '@yohaku/picture'
import type { Text } from '../../text/text.ts'
import { wordFor } from '../../text/words.ts'
import { peopleOf, placeWord } from './people.ts'

/** A family's day in the words of the screen, ready to be drawn. */
export const sceneOf = (facts: Omit<SceneFacts, 'persons' | 'placeWord'>, text: Text): Scene =>
  pictureScene({
    ...facts,
    persons: peopleOf(facts.plan, text),
    placeWord: (id) => placeWord(facts.plan, id, text),
  })

export const diagramWords = (text: Text): DiagramWords => ({
  clock: text.clock,
  hour: text.day.hour,
  about: text.day.about,
  act: (act) => wordFor(text.codes.act, act),
  slack: text.day.slack,
  slackWord: text.day.slackWord,
  minute: text.day.minute,
  late: text.day.late,
  gate: (kind, time, placeKind) => text.day.gate[kind](time, placeKind === 'nursery' || placeKind === 'kindergarten'),
  leaveDesk: text.day.leaveDesk,
})
