import { useCallback, useRef } from 'react'

/** A function that stays the same for whoever holds it and always does what the newest one does. Not for use while rendering. */
export const useStable = <A extends readonly unknown[], R>(newest: (...given: A) => R): ((...given: A) => R) => {
  const held = useRef(newest)
  held.current = newest
  return useCallback((...given: A) => held.current(...given), [])
}
