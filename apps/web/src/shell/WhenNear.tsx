import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

/** How long before it is seen a part is fetched, px. */
const AHEAD = '600px'

/** Shows its children once the reader comes near: what lies far down the page is not part of the first load. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const mark = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = mark.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return near ? <Suspense fallback={null}>{children}</Suspense> : <div ref={mark} />
}
