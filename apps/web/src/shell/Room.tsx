import type { ReactNode } from 'react'
import { useText } from '../text/TextProvider.tsx'

/** Round the figures of a room: says once that newer ones are on their way, and that none can come. */
export function Room({
  waiting,
  broken,
  children,
}: {
  readonly waiting: boolean
  readonly broken: boolean
  readonly children: ReactNode
}) {
  const text = useText()
  return (
    <div data-waiting={waiting ? '' : undefined}>
      {broken && (
        <p className="note" role="alert">
          {text.error.compute}
        </p>
      )}
      {children}
    </div>
  )
}
