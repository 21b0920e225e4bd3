/** What this device remembers beside the family's records. A browser that keeps nothing still shows the page. */
export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Refused by the browser: nothing to remember with.
  }
}
