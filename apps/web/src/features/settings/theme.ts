import { remember, remembered } from './remembered.ts'

export { remember, remembered }

/** How bright the page is: as the device says, or as chosen here. */
export type Theme = 'system' | 'light' | 'dark' | 'night'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'night']

/** `public/first.js` reads the same names before the first paint, so that a dark room stays dark. */
const THEME_KEY = 'yohaku.theme'
const LANGUAGE_KEY = 'yohaku.language'
const RUBY_KEY = 'yohaku.ruby'

export const rememberedTheme = (): Theme => THEMES.find((theme) => theme === remembered(THEME_KEY)) ?? 'system'

export const rememberedLanguage = (): 'ja' | 'en' => (remembered(LANGUAGE_KEY) === 'en' ? 'en' : 'ja')

export const applyTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
  remember(THEME_KEY, theme)
}

export const applyLanguage = (language: 'ja' | 'en'): void => {
  document.documentElement.lang = language
  remember(LANGUAGE_KEY, language)
}

/** ふりがな over the terms of law and money. */
export const rememberedRuby = (): boolean => remembered(RUBY_KEY) === 'on'

export const applyRuby = (on: boolean): void => remember(RUBY_KEY, on ? 'on' : 'off')
