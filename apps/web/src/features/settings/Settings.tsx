import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../text/language.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Settings.module.css'
import { THEMES, type Theme } from './theme.ts'

export interface SettingsProps {
  readonly language: Language
  readonly theme: Theme
  readonly onLanguage: (language: Language) => void
  readonly onTheme: (theme: Theme) => void
}

/** 言葉と明るさ. */
export function Settings({ language, theme, onLanguage, onTheme }: SettingsProps) {
  const text = useText()
  return (
    <section className="sec" aria-labelledby="settings-head">
      <h2 className="h2" id="settings-head">
        {text.settings.heading}
      </h2>
      <Choice
        legend={text.settings.language}
        name="language"
        options={LANGUAGES.map((one) => ({ value: one, words: <span lang={one}>{text.settings[one]}</span> }))}
        chosen={language}
        onChoose={onLanguage}
      />
      <Choice
        legend={text.settings.theme}
        name="theme"
        options={THEMES.map((one) => ({ value: one, words: text.settings[one] }))}
        chosen={theme}
        onChoose={onTheme}
      />
    </section>
  )
}

interface ChoiceProps<V extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: V; readonly words: ReactNode }[]
  readonly chosen: V
  readonly onChoose: (value: V) => void
}

function Choice<V extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="note">{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
