// npm start: installs what is missing, builds what has changed, and serves the app on this machine.
//   --no-open   do not open a browser
//   PORT=5000   begin looking for a free port there (4173 without it)
import { requireNode } from './prepare/node.mjs'

requireNode()
const { start } = await import('./prepare/start.mjs')
await start(process.argv.slice(2))
