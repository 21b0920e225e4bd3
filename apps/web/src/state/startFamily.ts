import type { FamilyStore } from './familyRecord.ts'
import { openFamilyStore } from './familyStore.ts'
import { type LoadedFamily, loadFamily } from './useFamily.ts'

/** Opens the device's store and reads what it holds, before the first figure is drawn. */
export const startFamily = async (): Promise<{ readonly store: FamilyStore; readonly loaded: LoadedFamily }> => {
  const store = await openFamilyStore()
  return { store, loaded: await loadFamily(store) }
}
