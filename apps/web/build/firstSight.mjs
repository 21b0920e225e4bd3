// Vite plugin: what a fresh device sees before any script has run, written into index.html
// (`src/firstSight.tsx` draws it, `public/first.js` says whether it is shown, `src/main.tsx` puts the room in its place).
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const HERE = dirname(fileURLToPath(import.meta.url))
const PLACE = '<!-- first sight -->'

export const firstSight = () => ({
  name: 'yohaku-first-sight',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
      return html.replace(PLACE, (await drawnFirst()).join(''))
    },
  },
})

/** In both languages: the page shows its own. Class names are made from what a style says, so they are those of the build. */
const drawnFirst = async () => {
  const server = await createServer({
    root: join(HERE, '..'),
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions: ['@yohaku/source'] },
    ssr: { resolve: { conditions: ['@yohaku/source', 'node'] }, noExternal: [/^@yohaku\//] },
  })
  try {
    const { firstSight: draw } = await server.ssrLoadModule('/src/firstSight.tsx')
    return await Promise.all(['ja', 'en'].map((language) => draw(language, new Date())))
  } finally {
    await server.close()
  }
}
