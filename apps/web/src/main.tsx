import 'virtual:yohaku-fonts'
import './design-system/tokens.css'
import './design-system/base.css'
import { samplePlan } from 'virtual:yohaku-sample'
import { createRoot } from 'react-dom/client'
import { workerEngine } from './engine/workerEngine.ts'
import { applyLanguage, rememberedLanguage } from './features/settings/theme.ts'
import { registerOffline } from './offline/register.ts'
import { App } from './shell/App.tsx'
import { fetchRoom } from './shell/rooms.ts'
import { hrefOf, isBare, parseRoute } from './shell/route.ts'
import { takePlace } from './shell/takePlace.ts'
import { isFresh, openFamilyStore, startFamily } from './state/startFamily.ts'
import { textOf } from './text/text.ts'

const start = async (root: HTMLElement): Promise<void> => {
  const engine = workerEngine()
  const language = rememberedLanguage()
  const device = startFamily()
  if (isBare(window.location.hash) && isFresh(await device)) window.history.replaceState(null, '', hrefOf('start'))
  // The first room is on its way while the device is read; where it does not come, the room itself says so.
  const room = fetchRoom(parseRoute(window.location.hash).room, language).catch(() => undefined)
  const [text, loaded] = await Promise.all([textOf(language), device, room])
  applyLanguage(language)
  createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error)
      const words = document.createElement('p')
      words.className = 'page note'
      words.role = 'alert'
      words.textContent = text.error.start
      root.replaceChildren(words)
    },
  }).render(
    <App
      sample={samplePlan}
      engine={engine}
      openStore={openFamilyStore}
      loaded={loaded}
      text={text}
      now={() => new Date()}
    />,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
takePlace(root)
await start(root)
if (import.meta.env.PROD) await registerOffline()
