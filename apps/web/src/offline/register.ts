type Listener = (takeOver: () => void) => void

const listeners = new Set<Listener>()
let ready: (() => void) | null = null

/** Calls back once a newer version is installed and waits; `takeOver` lets it in and reads the page anew. */
export const onUpdateReady = (listener: Listener): (() => void) => {
  listeners.add(listener)
  if (ready) listener(ready)
  return () => listeners.delete(listener)
}

const announce = (worker: ServiceWorker): void => {
  ready = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
    worker.postMessage('takeOver')
  }
  for (const listener of listeners) listener(ready)
}

/** Registers the service worker: from the second visit on the page opens without a connection. */
export const registerOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/sw.js', { type: 'classic', updateViaCache: 'none' })
  const look = (worker: ServiceWorker | null): void => {
    if (!worker) return
    worker.addEventListener('statechange', () => {
      // The first worker of all replaces nobody.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker)
    })
  }
  if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting)
  look(registration.installing)
  registration.addEventListener('updatefound', () => look(registration.installing))
}
