import { remember } from '../features/settings/remembered.ts'
import type { FamilyStore, OpenFamilyStore } from './familyRecord.ts'
import { type LoadedFamily, loadFamily } from './useFamilyOnDevice.ts'

/** Name of the database on the device. */
export const DATABASE = 'yohaku'

const NOTHING_KEPT: LoadedFamily = { family: null, trials: [], draftRevision: null, lived: null, notice: null }

let opening: Promise<FamilyStore> | null = null

/** `public/first.js` reads it: where something was kept, what the page was built with is not shown first. */
const KEPT_KEY = 'yohaku.kept'

/** Fetches and opens the store: on the first visit not before there is something to keep. */
export const openFamilyStore: OpenFamilyStore = () => {
  remember(KEPT_KEY, 'yes')
  opening ??= import('./familyStore.ts').then((store) => store.openFamilyStore(DATABASE))
  return opening
}

/** Lets go of the records, so that they can be deleted. The next opening begins anew. */
export const closeFamilyStore = async (): Promise<void> => {
  const open = opening
  opening = null
  if (open) (await open).device.close()
}

/** What the device holds for the first figure: nothing on a first visit, and then nothing is fetched for it. */
export const startFamily = async (): Promise<LoadedFamily> =>
  (await isFirstVisit()) ? NOTHING_KEPT : loadFamily(await openFamilyStore())

/**
 * Nothing was kept, tried or noted here, and nothing lies here that cannot be read: はじめの一分 is what this device opens with. A
 * browser that keeps nothing is fresh every time.
 */
export const isFresh = ({ family, trials, lived, notice }: LoadedFamily): boolean =>
  family === null && trials.length === 0 && lived === null && (notice === null || notice === 'denied')

/** Only a browser that lists its databases can say so; every other one is asked by opening. */
const isFirstVisit = async (): Promise<boolean> => {
  try {
    const databases = await indexedDB.databases()
    return databases.every(({ name }) => name !== DATABASE)
  } catch {
    return false
  }
}
