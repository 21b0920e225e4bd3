import { ja } from './ja.ts'

/** Everything the screen says, in one language. Japanese is the master: its keys are everybody's keys. */
export type Text = typeof ja
export type Language = 'ja' | 'en'

export const LANGUAGES: readonly Language[] = ['ja', 'en']

/** Japanese comes with the page; English is fetched when it is wanted. */
export const textOf = async (language: Language): Promise<Text> =>
  language === 'ja' ? ja : (await import('./en.ts')).en
