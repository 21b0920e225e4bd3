import { useState } from 'react'
import { ChoiceList } from '../../design-system/ChoiceList.tsx'
import { useApp } from '../../shell/AppContext.tsx'
import { LANGUAGES } from '../../text/language.ts'
import { useText } from '../../text/TextProvider.tsx'
import styles from './Settings.module.css'
import { applySize, rememberedSize, TEXT_SIZES, THEMES } from './theme.ts'

/** 言葉と明るさ. */
export function Settings() {
  const text = useText('household')
  const [size, setSize] = useState(rememberedSize)
  const { language, theme, ruby, onLanguage, onTheme, onRuby } = useApp()
  return (
    <section className="sec" aria-labelledby="settings-head">
      <h2 className="h2" id="settings-head">
        {text.settings.heading}
      </h2>
      <ChoiceList
        legend={text.settings.language}
        name="language"
        options={LANGUAGES.map((one) => ({ value: one, words: <span lang={one}>{text.settings[one]}</span> }))}
        chosen={language}
        onChoose={onLanguage}
      />
      <ChoiceList
        legend={text.settings.theme}
        name="theme"
        options={THEMES.map((one) => ({ value: one, words: text.settings[one] }))}
        chosen={theme}
        onChoose={onTheme}
      />
      {theme === 'auto' && <p className="note">{text.settings.autoNote}</p>}
      <ChoiceList
        legend={text.settings.size}
        name="size"
        options={TEXT_SIZES.map((one) => ({ value: one, words: text.settings.sizes[one] }))}
        chosen={size}
        onChoose={(chosen) => {
          applySize(chosen)
          setSize(chosen)
        }}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={ruby} onChange={(event) => onRuby(event.target.checked)} />
        {text.settings.ruby} <span className="note">{text.settings.rubyOn}</span>
      </label>
    </section>
  )
}
