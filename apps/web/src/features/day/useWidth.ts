import { type RefObject, useLayoutEffect, useState } from 'react'

/** Inner width of an element in CSS px, followed through every change of size; `null` before it is measured. */
export const useWidth = (ref: RefObject<HTMLElement | null>): number | null => {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    // What is hidden for a moment (a room that waits for its words) keeps the width it had.
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(Math.floor(element.clientWidth))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
