import { ja } from './ja.ts'
import type { Language } from './language.ts'

/** Everything the screen says, in one language. Japanese is the master: its keys are everybody's keys. */
export type Text = typeof ja

/** Japanese comes with the page; English is fetched when it is wanted. */
export const textOf = async (language: Language): Promise<Text> =>
  language === 'ja' ? ja : (await import('./en.ts')).en
