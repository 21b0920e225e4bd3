const KEY = 'yohaku.before'

/** What stood on the device before a copy was put in its place; as long as this tab lives. `null` where there is none. */
export const before = (): string | null => {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

export const keepBefore = (backup: string): void => {
  try {
    sessionStorage.setItem(KEY, backup)
  } catch {
    // Too much for the tab: the copy that was read is still the person's own file.
  }
}
