import 'virtual:yohaku-fonts'
import './design-system/tokens.css'
import './design-system/base.css'
import { samplePlan } from 'virtual:yohaku-sample'
import { createRoot } from 'react-dom/client'
import { workerEngine } from './engine/workerEngine.ts'
import { applyLanguage, rememberedLanguage } from './features/settings/theme.ts'
import { registerOffline } from './offline/register.ts'
import { App } from './shell/App.tsx'
import { textOf } from './text/text.ts'

const start = async (root: HTMLElement): Promise<void> => {
  const engine = workerEngine()
  const language = rememberedLanguage()
  const [text, state] = await Promise.all([textOf(language), import('./state/startFamily.ts')])
  applyLanguage(language, text.title)
  const { store, loaded } = await state.startFamily()
  createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error)
      const words = document.createElement('p')
      words.className = 'page note'
      words.role = 'alert'
      words.textContent = text.error.start
      root.replaceChildren(words)
    },
  }).render(<App sample={samplePlan} engine={engine} store={store} loaded={loaded} text={text} />)
}

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
await start(root)
if (import.meta.env.PROD) await registerOffline()
