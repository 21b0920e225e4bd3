import type { Plan } from '@yohaku/household'
import { lazy, Suspense, startTransition, useEffect, useMemo, useState } from 'react'
import { EngineProvider } from '../engine/EngineProvider.tsx'
import type { Engine } from '../engine/engine.ts'
import { LivedProvider } from '../features/log/LivedProvider.tsx'
import { useLivedOnDevice } from '../features/log/useLivedOnDevice.ts'
import {
  applyLanguage,
  applyRuby,
  applyTheme,
  rememberedRuby,
  rememberedTheme,
  type Theme,
} from '../features/settings/theme.ts'
import { FamilyProvider } from '../state/FamilyProvider.tsx'
import type { OpenFamilyStore } from '../state/familyRecord.ts'
import { type LoadedFamily, useFamilyOnDevice } from '../state/useFamilyOnDevice.ts'
import type { Language } from '../text/language.ts'
import { roomWords } from '../text/rooms.ts'
import { TextProvider } from '../text/TextProvider.tsx'
import { type Text, textOf } from '../text/text.ts'
import styles from './App.module.css'
import { AppProvider, type AppSettings } from './AppContext.tsx'
import { ArrivalProvider, useArrival } from './arrival.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { isInTrouble } from './isInTrouble.ts'
import { Nav } from './Nav.tsx'
import { RetryBoundary } from './RetryBoundary.tsx'
import { forgetRoom, roomOf } from './rooms.ts'
import { useRoute } from './route.ts'
import { Told } from './Told.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'
import { useNightTheme } from './useNightTheme.ts'

const BackupReminder = lazy(() => import('./BackupReminder.tsx'))
const NotKept = lazy(() => import('./NotKept.tsx').catch(() => ({ default: Told })))

export interface AppProps {
  readonly sample: Plan
  readonly engine: Engine
  readonly openStore: OpenFamilyStore
  readonly loaded: LoadedFamily
  readonly text: Text
  readonly now: () => Date
}

/** The shell: the room somebody is in, the way to the others, and what was done last. */
export function App({ sample, engine, openStore, loaded, text: firstText, now }: AppProps) {
  const [text, setText] = useState(firstText)
  const [language, setLanguage] = useState(firstText.language)
  const [theme, setTheme] = useState<Theme>(rememberedTheme)
  const [ruby, setRuby] = useState(rememberedRuby)
  const family = useFamilyOnDevice(sample, openStore, loaded)
  const lived = useLivedOnDevice(openStore, loaded.lived)
  const arrival = useArrival()
  const { room } = useRoute()

  const app = useMemo(
    (): AppSettings => ({
      sample,
      now,
      language,
      theme,
      ruby,
      onLanguage: (chosen) => {
        setLanguage(chosen)
        void speak(chosen).then((next) => startTransition(() => setText(next)))
      },
      onTheme: (chosen) => {
        applyTheme(chosen)
        setTheme(chosen)
      },
      onRuby: (on) => {
        applyRuby(on)
        setRuby(on)
      },
    }),
    [sample, now, language, theme, ruby],
  )
  useEffect(() => applyLanguage(text.language), [text.language])
  useNightTheme(theme, family.record.plan, now, room)

  const Room = roomOf(room, text.language)
  return (
    <TextProvider text={text}>
      <AppProvider app={app}>
        <EngineProvider engine={engine}>
          <FamilyProvider family={family}>
            <LivedProvider lived={lived}>
              <ArrivalProvider value={arrival}>
                <button type="button" className="skip" onClick={toMain}>
                  {text.skip}
                </button>
                <div className={styles.shell}>
                  <main className="page" id="main" tabIndex={-1}>
                    <RetryBoundary key={room} onRetry={() => forgetRoom(room)}>
                      <Room />
                    </RetryBoundary>
                  </main>
                  <ChangeBar />
                  <Nav />
                </div>
                <UpdateNotice />
                {isInTrouble(family) && (
                  <Suspense>
                    <NotKept />
                  </Suspense>
                )}
                {!family.isSample && (
                  <Suspense>
                    <BackupReminder />
                  </Suspense>
                )}
              </ArrivalProvider>
            </LivedProvider>
          </FamilyProvider>
        </EngineProvider>
      </AppProvider>
    </TextProvider>
  )
}

/** The room's own words are there before the language changes, so that nothing is half said. */
const speak = async (language: Language): Promise<Text> => {
  const text = await textOf(language)
  await roomWords('household', language)
  return text
}

const toMain = (): void => document.getElementById('main')?.focus()
