import type { Plan } from '@yohaku/household'
import { useState } from 'react'
import type { Engine } from '../engine/engine.ts'
import { applyLanguage, applyTheme, rememberedTheme, type Theme } from '../features/settings/theme.ts'
import type { OpenFamilyStore } from '../state/familyRecord.ts'
import { type LoadedFamily, useFamily } from '../state/useFamily.ts'
import { useOutlooks } from '../state/useOutlooks.ts'
import type { Language } from '../text/language.ts'
import { TextProvider } from '../text/TextProvider.tsx'
import { type Text, textOf } from '../text/text.ts'
import { Failure } from './Failure.tsx'
import { Page } from './Page.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'

export interface AppProps {
  readonly sample: Plan
  readonly engine: Engine
  readonly openStore: OpenFamilyStore
  readonly loaded: LoadedFamily
  readonly text: Text
  readonly thisMonth: string
}

/** The first page: a family's day and what three ways of working do to it and to the money. */
export function App({ sample, engine, openStore, loaded, text: firstText, thisMonth }: AppProps) {
  const [text, setText] = useState(firstText)
  const [language, setLanguage] = useState(firstText.language)
  const [theme, setTheme] = useState<Theme>(rememberedTheme)
  const family = useFamily(sample, openStore, loaded)
  const outlooks = useOutlooks(engine, family.tried, family.record.plan)

  const speak = async (chosen: Language): Promise<void> => {
    setLanguage(chosen)
    const next = await textOf(chosen)
    applyLanguage(chosen, next.title)
    setText(next)
  }
  const light = (chosen: Theme): void => {
    applyTheme(chosen)
    setTheme(chosen)
  }

  return (
    <TextProvider text={text}>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      {outlooks.broken && <Failure words={text.error.compute} />}
      {outlooks.computed && (
        <Page
          family={family}
          sample={sample}
          computed={outlooks.computed}
          kept={outlooks.kept}
          waiting={outlooks.waiting}
          engine={engine}
          thisMonth={thisMonth}
          language={language}
          theme={theme}
          onLanguage={speak}
          onTheme={light}
        />
      )}
      <UpdateNotice />
    </TextProvider>
  )
}
