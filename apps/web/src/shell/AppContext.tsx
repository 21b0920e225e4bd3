import type { Plan } from '@yohaku/household'
import { createContext, type ReactNode, useContext } from 'react'
import type { Theme } from '../features/settings/theme.ts'
import type { Language } from '../text/language.ts'

/** What belongs to this device and this visit rather than to the family. */
export interface AppSettings {
  readonly sample: Plan
  /** The device's clock. */
  readonly now: () => Date
  /** Chosen; its words may be on their way. */
  readonly language: Language
  readonly theme: Theme
  readonly ruby: boolean
  readonly onLanguage: (language: Language) => void
  readonly onTheme: (theme: Theme) => void
  readonly onRuby: (on: boolean) => void
}

const AppContext = createContext<AppSettings | null>(null)

export function AppProvider({ app, children }: { readonly app: AppSettings; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>
}

/** The device's own settings. @throws Error outside an `AppProvider`. */
export const useApp = (): AppSettings => {
  const app = useContext(AppContext)
  if (app === null) throw new Error('a screen is drawn outside the app')
  return app
}
