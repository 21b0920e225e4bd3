import { type ReactNode, useState } from 'react'
import { RetryBoundary } from '../../shell/RetryBoundary.tsx'

/** A part of the room that is fetched, and asks the engine, only once it is opened. */
export function OpenSection({
  id,
  heading,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className="sec" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="h2">{heading}</summary>
      {open && <RetryBoundary onRetry={() => undefined}>{children}</RetryBoundary>}
    </details>
  )
}
