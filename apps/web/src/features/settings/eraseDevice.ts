import { closeFamilyStore, DATABASE } from '../../state/startFamily.ts'

/**
 * Deletes everything this app has on the device: the records, the kept pages, the worker that serves them, and what is remembered.
 * `false` where another tab holds the records open; then nothing has been deleted yet.
 */
export const eraseDevice = async (): Promise<boolean> => {
  await closeFamilyStore()
  if (!(await deleteDatabase(DATABASE))) return false
  for (const name of await caches.keys()) if (name.startsWith('yohaku-')) await caches.delete(name)
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  for (const storage of [localStorage, sessionStorage]) {
    const ours = Object.keys(storage).filter((key) => key.startsWith('yohaku.'))
    for (const key of ours) storage.removeItem(key)
  }
  return true
}

const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(name)
    asked.onsuccess = () => resolve(true)
    asked.onerror = () => resolve(false)
    asked.onblocked = () => resolve(false)
  })
