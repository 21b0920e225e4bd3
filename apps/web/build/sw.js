// The page without a connection: all files of one version are kept together and replaced together, never mixed.
// Version and files are written in by build/offline.mjs.
const VERSION = '__VERSION__'
const FILES = '__FILES__'
const CACHE = `yohaku-${VERSION}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('yohaku-') && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

// A new version waits until the page asks for it, so that nobody loses an open edit to an update.
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  event.respondWith(answer(request, request.mode === 'navigate' ? '/' : pathname))
})

const answer = async (request, key) => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(key)
  if (kept) return kept
  const fetched = await fetch(request)
  // Pieces of a font that only some words need: kept from the first time on.
  if (fetched.ok && key.startsWith('/assets/')) await cache.put(key, fetched.clone())
  return fetched
}
