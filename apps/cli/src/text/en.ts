import { help } from './en/help.ts'
import { problems } from './en/problems.ts'
import { says } from './en/says.ts'
import { words } from './en/words.ts'
import type { Text } from './text.ts'

export const en: Text = {
  help,
  problems,
  words,
  says,
  guide: async () => (await import('./en/guide.ts')).guide,
  day: async () => (await import('./en/day.ts')).day,
  care: async () => (await import('./en/care.ts')).care,
  timetable: async () => (await import('./en/timetable.ts')).timetable,
  exporting: async () => (await import('./en/export.ts')).exporting,
}
