import { remember, remembered } from './remembered.ts'

export { remember, remembered }

/** How bright the page is: as the device says, night between bedtime and waking (`auto`), or as chosen here. */
export type Theme = 'system' | 'auto' | 'light' | 'dark' | 'night'

export const THEMES: readonly Theme[] = ['system', 'auto', 'light', 'dark', 'night']

/** `public/first.js` reads the same names before the first paint, so that a dark room stays dark. */
const THEME_KEY = 'yohaku.theme'
const LANGUAGE_KEY = 'yohaku.language'
const RUBY_KEY = 'yohaku.ruby'

export const rememberedTheme = (): Theme => THEMES.find((theme) => theme === remembered(THEME_KEY)) ?? 'system'

export const rememberedLanguage = (): 'ja' | 'en' => (remembered(LANGUAGE_KEY) === 'en' ? 'en' : 'ja')

export const applyTheme = (theme: Theme): void => {
  remember(THEME_KEY, theme)
  showTheme(theme === 'auto' ? 'system' : theme)
}

/** Only shown, not remembered: what `auto` has come to. The browser's own bar follows the paper. */
export const showTheme = (theme: Exclude<Theme, 'auto'>): void => {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim()
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.dataset.own ??= bar.content
    bar.content = theme === 'system' || paper === '' ? (bar.dataset.own ?? '') : paper
  }
}

const SIZE_KEY = 'yohaku.size'

/** Size of all text, % of the device's own. */
export const TEXT_SIZES = ['100', '115', '130'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export const rememberedSize = (): TextSize => TEXT_SIZES.find((size) => size === remembered(SIZE_KEY)) ?? '100'

export const applySize = (size: TextSize): void => {
  document.documentElement.style.fontSize = size === '100' ? '' : `${size}%`
  remember(SIZE_KEY, size)
}

export const applyLanguage = (language: 'ja' | 'en'): void => {
  document.documentElement.lang = language
  remember(LANGUAGE_KEY, language)
}

/** ふりがな over the terms of law and money. */
export const rememberedRuby = (): boolean => remembered(RUBY_KEY) === 'on'

export const applyRuby = (on: boolean): void => remember(RUBY_KEY, on ? 'on' : 'off')
