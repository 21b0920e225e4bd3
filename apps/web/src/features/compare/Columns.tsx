import { type ReactNode, useEffect, useRef } from 'react'

/** What scrolls sideways in here does so together, so that a track's figures stay under its name. */
export function Columns({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const whole = box.current
    if (!whole) return
    const follow = (event: Event): void => {
      const moved = event.target
      if (!(moved instanceof HTMLElement) || moved.dataset.columnsScroll === undefined) return
      for (const other of whole.querySelectorAll<HTMLElement>('[data-columns-scroll]'))
        if (other !== moved && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft
    }
    // Scrolling does not bubble: it is caught on its way down.
    whole.addEventListener('scroll', follow, { capture: true, passive: true })
    return () => whole.removeEventListener('scroll', follow, { capture: true })
  }, [])
  return <div ref={box}>{children}</div>
}
