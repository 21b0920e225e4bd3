import { help } from './ja/help.ts'
import { problems } from './ja/problems.ts'
import { says } from './ja/says.ts'
import { words } from './ja/words.ts'
import type { Text } from './text.ts'

export const ja: Text = {
  help,
  problems,
  words,
  says,
  guide: async () => (await import('./ja/guide.ts')).guide,
  day: async () => (await import('./ja/day.ts')).day,
  care: async () => (await import('./ja/care.ts')).care,
  timetable: async () => (await import('./ja/timetable.ts')).timetable,
  exporting: async () => (await import('./ja/export.ts')).exporting,
}
