/** Whether the browser keeps what is stored until it is told otherwise. `unknown`: it does not say. */
export type Persistence = 'kept' | 'mayBeDeleted' | 'unknown'

export const persistence = async (): Promise<Persistence> => told(() => navigator.storage.persisted())

/** Asks the browser to keep everything; it, or the person, may decline. */
export const askToPersist = async (): Promise<Persistence> => told(() => navigator.storage.persist())

const told = async (ask: () => Promise<boolean>): Promise<Persistence> => {
  try {
    return (await ask()) ? 'kept' : 'mayBeDeleted'
  } catch {
    return 'unknown'
  }
}
