import { type ReactNode, useId } from 'react'

export interface SectionProps {
  readonly heading: string
  /** At the right end of the heading: a count, a name. */
  readonly aside?: ReactNode
  /** For links that lead here: `hrefOf(room, { part: id })`. */
  readonly id?: string
  readonly children: ReactNode
}

/** A part of a room: a small heading over a rule of ink. */
export function Section({ heading, aside, id, children }: SectionProps) {
  const headingId = useId()
  return (
    <section className="sec" id={id} aria-labelledby={headingId}>
      <h2 className="h2" id={headingId}>
        {heading}
        {aside !== undefined && <span>{aside}</span>}
      </h2>
      {children}
    </section>
  )
}
