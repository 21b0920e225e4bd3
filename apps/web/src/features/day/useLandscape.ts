import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1024px)'

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the page is wide enough for time to run across. */
export const useLandscape = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
